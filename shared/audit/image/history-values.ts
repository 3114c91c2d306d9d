import type { AuditFile } from '../area.ts';
import { type NamedValue, namedValue } from './stored-secret.ts';

/**
 * Matches an instruction that sets variables. The classic builder writes `/bin/sh -c #(nop)  ENV A=1`, and BuildKit writes
 * `ENV A=1`.
 */
const ASSIGNING = /^(?:\/bin\/sh -c #\(nop\)\s+)?(ENV|ARG|LABEL)\s+/;

/** Matches the start of a command with build arguments, such as `RUN |2` in `RUN |2 A=1 B=2 /bin/sh -c make`. */
const ARGUMENTS = /^(?:RUN )?\|\d{1,5} /;

/** Matches a name before its value. Values are not quoted, so a value can contain spaces. */
const NAME = /(?<=^|\s)[A-Za-z_][\w.-]{0,100}=/g;

/** Maximum number of values in an instruction. */
const MAX_VALUES = 1_000;

/** Returns the values that an instruction in the history assigns to names. */
export function historyValues(instruction: string): readonly NamedValue[] {
  const head = ASSIGNING.exec(instruction) ?? ARGUMENTS.exec(instruction);
  if (head === null) return [];
  const isCommand = head[1] === undefined;
  const [text = ''] = instruction
    .slice(head[0].length)
    .split(isCommand ? SHELL : / # buildkit$/, 1);
  const starts = [...text.matchAll(NAME)].slice(0, MAX_VALUES).map(({ index }) => index);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const { name, value, start: at } = namedValue(text.slice(start, end).trimEnd());
    return { name, value, start: head[0].length + start + at };
  });
}

/** Matches the space between the build arguments of a command and its shell. */
const SHELL = / (?=(?:\/\S{0,100}\/)?(?:[a-z]{0,4}sh|cmd|powershell)(?:\.exe)? [-/])/i;

/**
 * Returns true if the instruction sets a variable or label that the image still has. The variable or label has its own
 * finding.
 */
export function isInSettings(
  instruction: string,
  secret: string,
  parts: ReadonlyMap<string, AuditFile>,
): boolean {
  const folder = FOLDERS[ASSIGNING.exec(instruction)?.[1] ?? ''];
  return historyValues(instruction).some(({ name, value }) => {
    const current = folder && parts.get(`${folder}.${name}`)?.text;
    return current === `${name}=${value}` && value.includes(secret);
  });
}

const FOLDERS: Readonly<Record<string, string>> = { ENV: 'config.Env', LABEL: 'config.Labels' };
