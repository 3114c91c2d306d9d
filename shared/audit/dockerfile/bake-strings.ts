/**
 * Finds the strings in HCL, and in its form in JSON. Source:
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */

/** A string or a here-document, as written. */
export interface BakeString {
  readonly text: string;
  readonly start: number;
  /** True for here-documents, in which a backslash has no meaning. */
  readonly isRaw: boolean;
}

export interface BakeStrings {
  /** The text with `~` for each character in comments and strings, except for names in quotes. */
  readonly outline: string;
  /** Strings by the offset of the quote that they start with in the outline. */
  readonly strings: ReadonlyMap<number, BakeString>;
  /** The offset of a string, comment or here-document without an end. The text after it was not read. */
  readonly open: number | undefined;
}

const COMMENT = '#[^\\n]*|//[^\\n]*|/\\*[^]*?\\*/';
const DOCUMENT =
  '<<-?(?<mark>[\\w-]+)[^\\S\\n]*\\n(?<body>(?:[^\\n]*\\n)*?)[^\\S\\n]*\\k<mark>[^\\S\\n]*$';
/** Maximum length of a string, in characters, so that a pattern does not run out of memory. */
const MAX_LENGTH = 100_000;

const STRING = `"(?:[^"\\\\\\n]|\\\\.){0,${MAX_LENGTH}}"`;

/** Matches an expression with up to four levels of braces. */
const EXPRESSION = [1, 2, 3, 4].reduce(
  (inner) => `(?:[^"{}]|${STRING}|\\{${inner}\\})*`,
  `(?:[^"{}]|${STRING})*`,
);

/** Matches a string in which expressions can contain strings. */
const TEMPLATE = `"(?:[^"\\\\$%\\n]|\\\\.|[$%]{2}\\{|[$%](?![$%]?\\{)|[$%]\\{${EXPRESSION}\\}){0,${MAX_LENGTH}}"`;

export function bakeStrings(text: string, isJson: boolean): BakeStrings {
  const known = isJson ? STRING : `${COMMENT}|${DOCUMENT}|${TEMPLATE}`;
  const strings = new Map<number, BakeString>();
  let outline = '';
  for (const { 0: whole, index, groups } of text.matchAll(
    new RegExp(`${known}|["]|/\\*|<<`, 'gm'),
  )) {
    outline += text.slice(outline.length, index);
    if (/^(?:"|\/\*|<<)$/.test(whole)) return { outline, strings, open: index };
    const { mark, body = whole.slice(1, -1) } = groups ?? {};
    const isRaw = mark !== undefined;
    const start = index + (isRaw ? whole.indexOf('\n') : 0) + 1;
    const isString = isRaw || whole.startsWith('"');
    if (isString) strings.set(index, { text: body, start, isRaw });
    const filler = /^[\w-]+$/.test(body) ? body : '~'.repeat(Math.max(whole.length - 2, 0));
    outline += isString ? `"${filler}"` : whole.replace(/./g, '~');
  }
  return { outline: outline + text.slice(outline.length), strings, open: undefined };
}

const PIECE =
  /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|([\s\S]))|([$%])\4\{|\$\{\s*([\w-]+)\s*\}|[$%]\{|[\s\S]/g;

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

export interface BakeValue {
  readonly text: string;
  /** The offset in the file of each character, and of the end. */
  readonly offsets: readonly number[];
  /** False if the text still contains expressions. */
  readonly isKnown: boolean;
}

/** Decodes the escapes in a string, and replaces variables that have a value. */
export function evaluate(
  { text, start, isRaw }: BakeString,
  values: ReadonlyMap<string, string>,
): BakeValue {
  const offsets: number[] = [];
  let result = '';
  let isKnown = true;
  for (const match of text.matchAll(PIECE)) {
    const value = partOf(match, isRaw, values);
    isKnown &&= value !== undefined;
    result += value ?? match[0];
    while (offsets.length < result.length) offsets.push(start + match.index);
  }
  return { text: result, offsets: [...offsets, start + text.length], isKnown };
}

/** Returns the text that a part of a string stands for. Returns undefined for an unknown expression. */
function partOf(
  [whole = '', four, eight, escaped, sign, name]: readonly (string | undefined)[],
  isRaw: boolean,
  values: ReadonlyMap<string, string>,
): string | undefined {
  if (sign !== undefined) return `${sign}{`;
  if (name !== undefined || /^[$%]\{/.test(whole)) return values.get(name ?? '');
  if (isRaw || escaped !== undefined) return isRaw ? whole : (ESCAPED[escaped ?? ''] ?? escaped);
  const digits = four ?? eight;
  return digits === undefined
    ? whole
    : String.fromCodePoint(Number.parseInt(digits, 16) % 0x11_00_00);
}
