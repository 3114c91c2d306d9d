/** Finds the locations of tokens that are written in Base64 or with escaped characters. */
import type { SecretRule } from './rule.ts';

/** A part of the searched text, and the decoded form of this part, which is empty if the part is too long for a token. */
export interface DecodedPart {
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
}

export interface EncodedTokens {
  /** Lowercase keywords. Every encoded token contains at least one of them, at its start or later. */
  readonly keywords: readonly string[];
  /** Number of keywords for Base64, which come first. All other keywords are for escaped characters. */
  readonly base64Keywords: number;
  /**
   * Decodes the text around the keyword that occupies the range from `start` to `end`, one level deep. Undefined if the
   * result is not text.
   */
  partAt(text: string, start: number, end: number): DecodedPart | undefined;
}

/** Minimum length of the prefix of a token, in characters. Shorter prefixes occur in any long Base64 text. */
const MIN_PREFIX = 4;

/**
 * Minimum and maximum length of a keyword in Base64, in characters. Longer keywords make the search slower but have
 * fewer accidental matches.
 */
const MIN_KEYWORD = 4;
const MAX_KEYWORD = 5;

/**
 * Maximum length of the encoded part on each side of a keyword, in characters. A service account key has 3,200
 * characters in Base64.
 */
const MAX_SIDE = 8_192;

/** Maximum length of the text on each side of an escaped character, in characters. */
const MAX_ESCAPED_SIDE = 512;

/** Compiles the keywords for finding the encoded tokens of all rules. */
export function encodedTokens(rules: readonly SecretRule[]): EncodedTokens {
  const exact = new Set(rules.flatMap(prefixesOf).flatMap(encodedPrefixes));
  const escapes = [...ESCAPES.map((each) => each.toLowerCase()), ...NOTATIONS.keys()];
  const base64 = new Set([...exact].map((each) => each.toLowerCase()));
  const keywords = new Set([...base64, ...escapes]);
  const isEscape = new Set(escapes);
  return {
    keywords: [...keywords],
    base64Keywords: base64.size,
    partAt(text, start, end) {
      const found = text.slice(start, end);
      if (exact.has(found)) return base64Part(text, start, end);
      const notation = NOTATIONS.get(found.toLowerCase());
      if (notation !== undefined) return notedPart(text, start, notation);
      return isEscape.has(found.toLowerCase()) ? escapedPart(text, start, end) : undefined;
    },
  };
}

/**
 * Escaped forms of the characters in tokens, such as `\u005f`, `\x5f` and `%5f`. They are rare, because no encoder has
 * to escape these characters.
 */
const ESCAPES: readonly string[] = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.',
].flatMap((character) => {
  const code = character.charCodeAt(0).toString(16);
  return [`\\u00${code}`, `\\x${code}`, `%${code}`];
});

/** A way to write a character by its number. */
interface Notation {
  readonly pattern: RegExp;
  /** The base of the number. */
  readonly base: number;
  /** Matches the characters in a text with this notation. */
  readonly of: RegExp;
}

/** Matches the characters in a text with character references of HTML. */
const HTML = /[\w.\-+/=:%&#;]/;

/**
 * Notations by the start that they all have. The start also occurs elsewhere, so the pattern decides. The letters, the
 * digits and `_` have octal numbers from 060 to 172.
 */
const NOTATIONS: ReadonlyMap<string, Notation> = new Map([
  ['\\1', { pattern: /\\([01][0-7]{2})/g, base: 8, of: /[\w.\-+/=:%\\]/ }],
  ['\\u{', { pattern: /\\u\{0{0,4}([\da-f]{2})\}/gi, base: 16, of: /[\w.\-+/=:%\\{}]/ }],
  ['&#x', { pattern: /&#x0{0,4}([\da-f]{2});?/gi, base: 16, of: HTML }],
  ...['&#0', '&#1', '&#4', '&#9'].map(
    (start) => [start, { pattern: /&#0{0,4}(\d{2,3});?/g, base: 10, of: HTML }] as const,
  ),
]);

/** Maximum length of a text of which every character is written by its number. */
const MAX_NOTED_SIDE = 4 * MAX_ESCAPED_SIDE;

function notedPart(
  text: string,
  start: number,
  { pattern, base, of }: Notation,
): DecodedPart | undefined {
  const { isTooLong, ...part } = partAround(text, [start, start], { of, side: MAX_NOTED_SIDE });
  if (isTooLong) return { ...part, decoded: '' };
  const written = text.slice(part.start, part.end);
  const decoded = written.replaceAll(pattern, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, base)),
  );
  return decoded === written ? undefined : { ...part, decoded };
}

/** Returns the public prefixes of the tokens that a rule finds, in their exact letter case. */
function prefixesOf({ keywords, matcher }: SecretRule): readonly string[] {
  if (matcher.form !== 'token') return [];
  const [literal = ''] = /^(?:[\w:-]|\\[.-])+/.exec(matcher.pattern.source) ?? [];
  const next = matcher.pattern.source[literal.length] ?? '';
  const plain = literal.replaceAll('\\', '');
  const prefix = '{*+?'.includes(next) ? plain.slice(0, -1) : plain;
  if (prefix.length >= MIN_PREFIX) return [prefix];
  // The pattern starts with several alternatives. The keywords contain them in lower case, so the letter case comes
  // from the pattern.
  const isUpper = /^\W*[A-Z]/.test(matcher.pattern.source);
  return keywords
    .filter(({ length }) => length >= MIN_PREFIX)
    .map((each) => (isUpper ? each.toUpperCase() : each));
}

/**
 * Returns the characters that a prefix always has in Base64, for each of its three alignments. The first and the last
 * characters depend on the text around the prefix.
 */
function encodedPrefixes(prefix: string): readonly string[] {
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.from('\0'.repeat(offset) + prefix).toString('base64');
    const from = Math.ceil((offset * 8) / 6);
    const kept = encoded.slice(from, Math.floor(((offset + prefix.length) * 8) / 6));
    return kept.length < MIN_KEYWORD ? [] : [kept.slice(0, MAX_KEYWORD)];
  });
}

const BASE64 = /[A-Za-z0-9+/]/;

function base64Part(text: string, start: number, end: number): DecodedPart | undefined {
  const { isTooLong, ...part } = partAround(text, [start, end], { of: BASE64, side: MAX_SIDE });
  if (isTooLong) return { ...part, decoded: '' };
  const decoded = Buffer.from(text.slice(part.start, part.end), 'base64').toString('latin1');
  return isText(decoded) ? { ...part, decoded } : undefined;
}

/**
 * Returns true unless the decoded bytes contain control characters, as binary data does. Binary data can contain any
 * keyword by chance.
 */
function isText(decoded: string): boolean {
  return !/[^\t\n\r -~\x80-\xff]/.test(decoded);
}

const ESCAPED = /[\w.\-+/=:%\\]/;

function escapedPart(text: string, start: number, end: number): DecodedPart | undefined {
  const found = partAround(text, [start, end], { of: ESCAPED, side: MAX_ESCAPED_SIDE });
  const { isTooLong, ...part } = found;
  if (isTooLong) return { ...part, decoded: '' };
  const decoded = text
    .slice(part.start, part.end)
    .replaceAll(/\\u00([\da-f]{2})|\\x([\da-f]{2})|%([\da-f]{2})/gi, (_, ...groups) =>
      String.fromCharCode(Number.parseInt(groups.slice(0, 3).find(Boolean) ?? '0', 16)),
    );
  return { ...part, decoded };
}

/**
 * Returns the longest range around a position that contains only characters of the given kind. If the range is too long
 * for a token, `isTooLong` is true, and `end` is the offset before which all positions have such a range.
 */
function partAround(
  text: string,
  [from, to]: readonly [number, number],
  { of, side }: { readonly of: RegExp; readonly side: number },
): { readonly start: number; readonly end: number; readonly isTooLong: boolean } {
  let start = from;
  let end = to;
  while (start > 0 && from - start < side && of.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && of.test(text[end] ?? '')) end += 1;
  if (from - start === side) return { start, end, isTooLong: true };
  return end - to < side
    ? { start, end, isTooLong: false }
    : { start, end: end - side, isTooLong: true };
}
