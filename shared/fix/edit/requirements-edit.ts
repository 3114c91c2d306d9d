import { normalizedName } from '../../ecosystems/python/python-package.ts';
import { type Change, refused } from './change.ts';

/** A package and the version to write instead of its pinned version. */
export interface Pin {
  readonly name: string;
  readonly version: string;
  readonly to: string;
}

/** Matches a pinned requirement: the name with optional extras, the operator, the version and the rest of the line. */
const PINNED =
  /^(\s*)([A-Za-z0-9][\w.-]{0,200})(\s{0,9}(?:\[[^\]\r\n]{0,200}\])?\s{0,9}={2,3}\s{0,9})([\w.!+-]{1,100})([^\n]*)$/;

/** Matches a Python version. Does not match text with quotes, spaces or markers. */
const VERSION = /^[\w.!+]+$/;

/** Changes pinned versions in a requirements file. Comments, markers and the order of lines stay the same. */
export function editRequirements(text: string, pins: readonly Pin[]): Change {
  const lines = text.split('\n');
  for (const pin of pins) {
    if (!VERSION.test(pin.to)) return refused(`${pin.to} is not a version`);
    const found = lines.flatMap((line, at) => (isPinOf(line, pin) ? [at] : []));
    const [at] = found;
    const line = lines[at ?? -1];
    if (at === undefined || line === undefined || found.length > 1) {
      return refused(`${pin.name} is pinned on ${found.length} lines`);
    }
    if (/--hash|\\\s*$/.test(line)) return refused(`${pin.name} has hashes`);
    lines[at] = line.replace(PINNED, (_line, space, name, operator, _version, rest) =>
      [space, name, operator, pin.to, rest].join(''),
    );
  }
  return { text: lines.join('\n') };
}

function isPinOf(line: string, { name, version }: Pin): boolean {
  const [, , stated = '', , pinned] = PINNED.exec(line) ?? [];
  return pinned === version && normalizedName(stated) === normalizedName(name);
}
