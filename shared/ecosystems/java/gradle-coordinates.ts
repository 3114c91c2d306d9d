/** Reads artifact coordinates in Gradle statements. */
import type { Statement } from './script-statements.ts';
import { VALUE } from './script-strings.ts';
import { meaningOf, shownText, type Values, withValues } from './script-values.ts';

/** An artifact in a statement. In the group and the artifact name, unknown values have the form `${name}`. */
export interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  /** Empty if the statement has no version. Unknown values are between `VALUE` markers. */
  readonly version: string;
  readonly line: number;
}

/**
 * Pattern for a group or a name. It does not match project paths, which start with a colon, or URLs, which contain
 * slashes.
 */
const PART = '[^\\s:/@"\']+';
const COORDINATES = new RegExp(`^(${PART}):(${PART})(?::([^:@]*))?(?::[^:@]*)?(?:@[\\w.]+)?$`);

/** Returns the artifacts in one statement of a `dependencies` block. */
export function coordinatesIn(statement: Statement, values: Values): readonly Coordinates[] {
  const texts = statement.filter(({ kind }) => kind === 'text');
  const plain = texts.flatMap(({ value, line }) => coordinatesOf(value, line, values) ?? []);
  if (plain.length > 0) return plain;
  const maps = mapsIn(statement, values);
  return maps.length > 0 ? maps : listedParts(statement, values);
}

/** Returns the coordinates in a string such as `group:artifact`, usually followed by version, classifier and type. */
export function coordinatesOf(text: string, line: number, values: Values): Coordinates | undefined {
  // Hides embedded values from the pattern, because they can contain any characters.
  const known = withValues(text, values);
  const hidden = known.replace(/\0[^\0]*\0/g, VALUE);
  if (!COORDINATES.test(hidden)) return undefined;
  const expressions = known.match(/\0[^\0]*\0/g) ?? [];
  let next = 0;
  const back = (part = '') => part.replaceAll(VALUE, () => expressions[next++] ?? '');
  const [, group, artifact, version] = COORDINATES.exec(hidden) ?? [];
  return {
    group: shownText(back(group)),
    artifact: shownText(back(artifact)),
    version: back(version),
    line,
  };
}

/**
 * Parses `group: "g", name: "a", version: "1.0"`, or the same with `=` in Kotlin. One statement can contain several
 * such maps.
 */
function mapsIn(statement: Statement, values: Values): readonly Coordinates[] {
  const maps: Record<string, string>[] = [];
  for (const [index, { kind, value: key }] of statement.entries()) {
    if (kind === 'mark' || !/^(?:group|name|version)$/.test(key)) continue;
    if (!/^(?:[:=]|to)$/.test(statement[index + 1]?.value ?? '')) continue;
    const stated = statement[index + 2];
    const last = maps.at(-1);
    const map = last === undefined || Object.hasOwn(last, key) ? {} : last;
    if (map !== last) maps.push(map);
    map[key] = stated === undefined ? '' : statedValue(stated, values);
  }
  const line = statement[0]?.line ?? 1;
  return maps.flatMap(({ group, name, version = '' }) =>
    group === undefined || name === undefined
      ? []
      : [{ group: shownText(group), artifact: shownText(name), version, line }],
  );
}

function statedValue({ kind, value }: Statement[number], values: Values): string {
  if (kind === 'text') return withValues(value, values);
  return meaningOf(value, values) ?? `${VALUE}${value}${VALUE}`;
}

/** Parses Kotlin's `implementation("group", "artifact", "version")`. */
function listedParts(statement: Statement, values: Values): readonly Coordinates[] {
  const start = statement.findIndex(({ value, kind }) => kind === 'mark' && value === '(');
  const parts = statement.slice(start + 1).filter(({ kind }) => kind !== 'mark');
  const known = parts.map((part) => statedValue(part, values));
  const isAdded = statement[0]?.value === 'add';
  const [group = '', artifact = '', version = '', ...more] = isAdded ? known.slice(1) : known;
  const isList = parts.every(({ kind }) => kind === 'text') && more.length === 0;
  if (start === -1 || !isList || version === '' || !/^[\w.-]+$/.test(group)) return [];
  return [{ group, artifact: shownText(artifact), version, line: statement[0]?.line ?? 1 }];
}
