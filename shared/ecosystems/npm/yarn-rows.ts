/**
 * The two forms of a yarn.lock. Version 1 has one of its own, later versions write YAML. Yarn writes both so
 * regularly, a field on a line and two spaces for a level, that they are read by lines: what Yarn does not write
 * is no row, and so there is nothing that two parsers could read in two ways.
 *
 * @see https://github.com/yarnpkg/yarn/blob/v1.22.22/src/lockfile/stringify.js
 * @see https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-parsers/sources/syml.ts
 */

/** A key alone, or with its value. */
export interface YarnRow {
  readonly key: string;
  /** Undefined for what has rows of its own below it. */
  readonly value: string | undefined;
}

const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';

/** What version 1 writes without quotes; `true`, `false` and numbers are so as well. */
const CLASSIC_WORD = `[A-Za-z0-9][^\\s:\\\\",[\\]]*`;
const CLASSIC = new RegExp(`^(${CLASSIC_WORD}|${QUOTED})(?:(:)|[ ](${CLASSIC_WORD}|${QUOTED}))$`);

/** One row without its indentation; undefined for what Yarn does not write. */
export function readClassicRow(text: string): YarnRow | undefined {
  const [, key, colon, value] = CLASSIC.exec(text) ?? [];
  return rowOf(key, colon === undefined ? value : undefined);
}

/** A row of several keys, each by itself: `a@^1, "b@>=1 <2":`. */
const CLASSIC_KEYS = new RegExp(
  `^(?:${CLASSIC_WORD}|${QUOTED})(?:, (?:${CLASSIC_WORD}|${QUOTED}))*:$`,
);
const CLASSIC_KEY = new RegExp(`${QUOTED}|${CLASSIC_WORD}`, 'g');

export function readClassicKeys(text: string): readonly string[] | undefined {
  if (!CLASSIC_KEYS.test(text)) return undefined;
  const keys = [...text.matchAll(CLASSIC_KEY)].map(([key]) => unquoted(key));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

/** What later versions write without quotes. */
const BERRY_WORD = '[^-?:,\\][{}#&*!|>\'"%@`\\s](?:[ ]*[^,\\][{}:#\\s])*';
const BERRY = new RegExp(`^(${BERRY_WORD}|${QUOTED}):(?: (${BERRY_WORD}|${QUOTED}))?$`);

export function readBerryRow(text: string): YarnRow | undefined {
  const [, key, value] = BERRY.exec(text) ?? [];
  return rowOf(key, value);
}

function rowOf(key: string | undefined, value: string | undefined): YarnRow | undefined {
  const plainKey = key === undefined ? undefined : unquoted(key);
  const plainValue = value === undefined ? undefined : unquoted(value);
  if (plainKey === undefined || (value !== undefined && plainValue === undefined)) return undefined;
  return { key: plainKey, value: plainValue };
}

/** Both forms quote as JSON does. */
export function unquoted(text: string): string | undefined {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}
