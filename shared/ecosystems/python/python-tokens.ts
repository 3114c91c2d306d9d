/** Splits a Python program into tokens, in enough detail to find calls and their string arguments. */

/** A string, a name, or any other character. */
export interface Token {
  readonly kind: 'text' | 'name' | 'mark';
  /** Content of a string without its quotes, a name as Python normalizes it, or `\n` for the end of a line. */
  readonly value: string;
  /** True for a plain literal. It is not a byte string, and has no escapes and no computed parts. */
  readonly isPlain: boolean;
}

const SPACE = /(?:[ \t\f]|\\(?:\r\n|\r|\n)|#[^\r\n]*)+/y;
const LINE_END = /\r\n|\r|\n/y;
const OPENING = /([A-Za-z]{0,2})("""|'''|"|')/y;
const WORD = /[\p{L}\p{N}_]+/uy;

/**
 * Returns the tokens of a program. Returns undefined if a string is not closed, or if its end depends on the Python
 * version.
 */
export function pythonTokens(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = matchAt(SPACE, text, 0)?.[0].length ?? 0;
  while (at < text.length) {
    const opening = matchAt(OPENING, text, at);
    const read = opening === undefined ? wordAt(text, at) : textAt(text, at, opening);
    if (read === undefined) return undefined;
    tokens.push(read.token);
    at = read.end + (matchAt(SPACE, text, read.end)?.[0].length ?? 0);
  }
  return tokens;
}

interface ReadToken {
  readonly token: Token;
  readonly end: number;
}

function textAt(text: string, at: number, opening: RegExpExecArray): ReadToken | undefined {
  const [start, prefix = '', quote = ''] = opening;
  const value = textFrom(text, at + start.length, quote);
  if (value === undefined || (/f|t/i.test(prefix) && !isBalanced(value))) return undefined;
  const isPlain = /^[ru]?$/i.test(prefix) && !value.includes('\\');
  const end = at + start.length + value.length + quote.length;
  return { token: { kind: 'text', value, isPlain }, end };
}

function wordAt(text: string, at: number): ReadToken {
  const word = matchAt(WORD, text, at)?.[0];
  if (word !== undefined) {
    const value = word.normalize('NFKC');
    return { token: { kind: 'name', value, isPlain: false }, end: at + word.length };
  }
  const lineEnd = matchAt(LINE_END, text, at)?.[0];
  const value = lineEnd === undefined ? text.charAt(at) : '\n';
  return { token: { kind: 'mark', value, isPlain: false }, end: at + (lineEnd?.length ?? 1) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}

/** Returns the content of a string, up to its closing quote. */
function textFrom(text: string, start: number, quote: string): string | undefined {
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (text.startsWith(quote, at)) return text.slice(start, at);
    else if (quote.length === 1 && /[\r\n]/.test(char)) return undefined;
  }
  return undefined;
}

/**
 * True if an f-string or t-string has as many opening braces as closing braces. Otherwise, its end depends on the
 * Python version: since 3.12, a quote inside braces does not end the string.
 */
function isBalanced(value: string): boolean {
  return value.split('{').length === value.split('}').length;
}
