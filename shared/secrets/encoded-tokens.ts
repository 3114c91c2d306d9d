/** Finds the locations of tokens that are written in Base64 or with escaped characters. */
import type { SecretRule } from './rule.ts';

/** A part of the searched text, and its decoded form. If the part is too long for a token, `decoded` is empty. */
export interface DecodedPart {
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
}

export interface EncodedTokens {
  /** Lowercase keywords. Every encoded token contains at least one of them. */
  readonly keywords: readonly string[];
  /** Number of keywords for Base64. They come first, and the keywords for escaped characters follow. */
  readonly base64Keywords: number;
  /**
   * Decodes the text around the keyword from `start` to `end`, one level deep. Returns undefined if the result is not
   * text.
   */
  partAt(text: string, start: number, end: number): DecodedPart | undefined;
}

/** Minimum length of the prefix of a token, in characters. Shorter prefixes occur in any long Base64 text. */
const MIN_PREFIX = 4;

/**
 * Minimum and maximum length of a keyword in Base64, in characters. Longer keywords occur less often by chance, but
 * make the search slower.
 */
const MIN_KEYWORD = 4;
const MAX_KEYWORD = 5;

/**
 * Maximum length of the encoded part on each side of a keyword, in characters. A service account key has 3,200
 * characters in Base64.
 */
const MAX_SIDE = 8_192;

/** Compiles the keywords for finding the encoded tokens of all rules. */
export function encodedTokens(rules: readonly SecretRule[]): EncodedTokens {
  const exact = new Set(rules.flatMap(prefixesOf).flatMap(encodedPrefixes));
  const base64 = new Set([...exact].map((each) => each.toLowerCase()));
  const keywords = new Set([...base64, ...NOTATIONS.keys()]);
  return {
    keywords: [...keywords],
    base64Keywords: base64.size,
    partAt(text, start, end) {
      const found = text.slice(start, end);
      if (exact.has(found)) return base64Part(text, start, end);
      const notation = NOTATIONS.get(found.toLowerCase());
      return notation === undefined ? undefined : notedPart(text, start, notation);
    },
  };
}

/**
 * Escaped forms of the characters in tokens, such as `\u005f`, `\x5f` and `%5f`. No encoder has to escape these
 * characters, so the forms are rare.
 */
const ESCAPES: readonly string[] = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-.',
].flatMap((character) => {
  const code = character.charCodeAt(0).toString(16);
  return [`\\u00${code}`, `\\x${code}`, `%${code}`].map((each) => each.toLowerCase());
});

/** A way to write characters by their numbers. */
interface Notation {
  /** Matches the hexadecimal digits of a character as group 1, or the digits in another base as group 2. */
  readonly pattern: RegExp;
  /** The base of the digits in group 2. */
  readonly base: number;
  /** Matches the characters that a text in this notation can contain. */
  readonly of: RegExp;
}

const ESCAPED: Notation = {
  pattern:
    /(?:\\u00|\\x|%|\\u\{0{0,4}(?=\w\w\}))([\da-f]{2})(?:(?<=\\u\{\w{2,6})\})?|\\([01][0-7]{2})/gi,
  base: 8,
  of: /[\w.\-+/=:%\\{}]/,
};

/** Character references of HTML. */
const REFERENCES: Notation = {
  pattern: /&#(?:x0{0,4}([\da-f]{2})|0{0,4}(\d{2,3}));?/gi,
  base: 10,
  of: /[\w.\-+/=:%&#;]/,
};

/**
 * Notations, by the text with which they all start. This text also occurs elsewhere, so the pattern decides. Letters,
 * digits and `_` have octal numbers from 060 to 172.
 */
const NOTATIONS: ReadonlyMap<string, Notation> = new Map([
  ...[...ESCAPES, '\\1', '\\u{'].map((start) => [start, ESCAPED] as const),
  ...['&#x', '&#0', '&#1', '&#4', '&#9'].map((start) => [start, REFERENCES] as const),
]);

/** Maximum length of the text on each side of a character that is written by its number. */
const MAX_NOTED_SIDE = 2_048;

function notedPart(
  text: string,
  start: number,
  { pattern, base, of }: Notation,
): DecodedPart | undefined {
  const { isTooLong, ...part } = partAround(text, [start, start], { of, side: MAX_NOTED_SIDE });
  if (isTooLong) return { ...part, decoded: '' };
  const written = text.slice(part.start, part.end);
  const decoded = written.replaceAll(pattern, (_, hex?: string, digits = '') =>
    String.fromCharCode(
      hex === undefined ? Number.parseInt(digits, base) : Number.parseInt(hex, 16),
    ),
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
  // The pattern starts with several alternatives, so the keywords are used. They are in lower case, and the pattern
  // shows whether tokens have capital letters.
  const isUpper = /^\W*[A-Z]/.test(matcher.pattern.source);
  return keywords
    .filter(({ length }) => length >= MIN_PREFIX)
    .map((each) => (isUpper ? each.toUpperCase() : each));
}

/**
 * Returns the Base64 characters that a prefix always has, for each of its three alignments. The first and the last
 * characters are omitted, because they depend on the text around the prefix.
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
 * Returns false if the decoded bytes contain control characters. They are then binary data, which can contain any
 * keyword by chance.
 */
function isText(decoded: string): boolean {
  return !/[^\t\n\r -~\x80-\xff]/.test(decoded);
}

/**
 * Returns the longest range around a position that contains only characters of the given kind. `isTooLong` is true if
 * the range is too long for a token. In that case, the ranges at all positions before `end` are also too long.
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
