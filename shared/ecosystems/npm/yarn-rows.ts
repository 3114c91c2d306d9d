/**
 * Parses the rows of both yarn.lock formats. Version 1 has its own syntax, and later versions are YAML. Yarn writes one
 * field per line, and indents each level by two spaces. Any other line is rejected, so that Assay and Yarn cannot read
 * the file differently.
 *
 * @see https://github.com/yarnpkg/yarn/blob/v1.22.22/src/lockfile/stringify.js
 * @see https://github.com/yarnpkg/berry/blob/master/packages/yarnpkg-parsers/sources/syml.ts
 */

/** A row of a yarn.lock: a key, with or without a value. */
export interface YarnRow {
  readonly key: string;
  /** Value of the row. Undefined if nested rows follow the key. */
  readonly value: string | undefined;
}

const QUOTED = '"(?:[^"\\\\]|\\\\.)*"';

/** Pattern for text that version 1 writes without quotes, including `true`, `false` and numbers. */
const CLASSIC_WORD = `[A-Za-z0-9][^\\s:\\\\",[\\]]*`;
const CLASSIC = new RegExp(`^(${CLASSIC_WORD}|${QUOTED})(?:(:)|[ ](${CLASSIC_WORD}|${QUOTED}))$`);

/** Parses a row without its indentation. Returns undefined if Yarn would not write such a row. */
export function readClassicRow(text: string): YarnRow | undefined {
  const [, key, colon, value] = CLASSIC.exec(text) ?? [];
  return rowOf(key, colon === undefined ? value : undefined);
}

/** Matches the individual keys of a row such as `a@^1, "b@>=1 <2":`. */
const CLASSIC_KEYS = new RegExp(
  `^(?:${CLASSIC_WORD}|${QUOTED})(?:, (?:${CLASSIC_WORD}|${QUOTED}))*:$`,
);
const CLASSIC_KEY = new RegExp(`${QUOTED}|${CLASSIC_WORD}`, 'g');

export function readClassicKeys(text: string): readonly string[] | undefined {
  if (!CLASSIC_KEYS.test(text)) return undefined;
  const keys = [...text.matchAll(CLASSIC_KEY)].map(([key]) => unquoted(key));
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

/** Pattern for text that later versions write without quotes. */
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

/**
 * Returns a string without its quotes. All versions of Yarn quote strings as JSON does. Returns undefined if the quoted
 * string is not valid JSON.
 */
export function unquoted(text: string): string | undefined {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}
