/**
 * Creates hits for rules. A hit has an exact location, an address without line numbers, and a sentence with values from
 * the file.
 */
import type { Span } from '../../json/text-places.ts';
import { entryAt } from '../../json/yaml-access.ts';
import type { YamlEntry, YamlNode } from '../../json/yaml-tree.ts';
import type { Hit } from '../rule.ts';
import type { Place } from './manifest.ts';

/** Maximum length of a value in a report, in characters. */
const MAX_SHOWN = 80;

export type Report = Omit<Partial<Hit>, 'at' | 'via' | 'address'>;

/**
 * Returns the hit for a value. If the value is behind an alias, the hit is at the alias, and `via` contains the
 * location of the value.
 */
export function atValue(place: Place, node: YamlNode, field: string, report: Report = {}): Hit {
  const [first, ...rest] = node.via;
  const address = addressOf(place, field);
  if (first === undefined) return { at: node.span, address, ...report };
  return { at: first, via: [...rest, node.span], address, ...withoutEdits(report) };
}

/** Returns the hit for an entry whose value is a mapping or a list. The location is the key. */
export function atKey(place: Place, entry: YamlEntry, field: string, report: Report = {}): Hit {
  return { at: entry.keySpan, address: addressOf(place, field), ...report };
}

/**
 * Returns the hit for a whole part, such as an object or a container. The location is the name or the key of the part.
 */
export function atPlace(place: Place, field: string, report: Report = {}): Hit {
  return { at: place.at, address: addressOf(place, field), ...report };
}

/**
 * Returns the hit for a missing value. It is at the key of the nearest existing mapping that should contain the value.
 */
export function absent(
  place: Place,
  root: YamlNode,
  path: readonly string[],
  report: Report = {},
): Hit {
  return {
    at: nearestKey(place, root, path),
    address: addressOf(place, path.join('.')),
    ...report,
  };
}

function nearestKey(place: Place, root: YamlNode, path: readonly string[]): Span {
  for (let length = path.length; length > 0; length--) {
    const entry = entryAt(root, ...path.slice(0, length));
    if (entry !== undefined) return entry.keySpan;
  }
  return place.at;
}

function addressOf({ address }: Place, field: string): string {
  if (field === '') return address;
  return address.includes('#') ? `${address}.${field}` : `${address}#${field}`;
}

/**
 * Removes the edits from a report about a value behind an alias. They would also change the other locations of the
 * value.
 */
function withoutEdits({ edits: _, ...report }: Report): Report {
  return report;
}

/** Formats a value as code in a sentence: on one line, without backticks, and shortened. */
export function code(value: string): string {
  const line = value.replace(/[`\p{Cc}]+/gu, ' ').trim();
  return `\`${line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line}\``;
}
