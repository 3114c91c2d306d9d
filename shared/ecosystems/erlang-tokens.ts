/** The tokens of Erlang and Elixir terms. */
import { lineCounter } from '../json/line-counter.ts';

export interface TermToken {
  readonly kind: 'string' | 'word' | 'open' | 'close' | 'separator' | 'unknown';
  /** Text of the token. A string has no quotes. */
  readonly text: string;
  /** Line number, starting at 1. */
  readonly line: number;
}

export type TermLanguage = 'erlang' | 'elixir';

const MARKS: ReadonlyMap<string, TermToken['kind']> = new Map([
  ['<<', 'open'],
  ['>>', 'close'],
  ['%{', 'open'],
  ['=>', 'separator'],
  ['{', 'open'],
  ['}', 'close'],
  ['[', 'open'],
  [']', 'close'],
  [',', 'separator'],
  ['.', 'separator'],
]);

const COMMENTS: Readonly<Record<TermLanguage, string>> = { erlang: '%', elixir: '#' };

const WORD = /[A-Za-z0-9_@.?!]/;

/**
 * Yields the tokens in the text. The kind is `unknown` for a character that cannot start a token. It is also `unknown`
 * for text with escape sequences, because they are not decoded.
 */
export function* termTokens(text: string, language: TermLanguage): Generator<TermToken> {
  const lineAt = lineCounter(text);
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, language);
    if (token.kind !== undefined) yield { kind: token.kind, text: token.text, line: lineAt(at) };
    at = token.end;
  }
}

interface RawToken {
  /** `kind` is undefined for whitespace and comments, which are not tokens. */
  readonly kind: TermToken['kind'] | undefined;
  readonly text: string;
  readonly end: number;
}

function tokenAt(text: string, at: number, language: TermLanguage): RawToken {
  const char = text.charAt(at);
  if (char.trim() === '') return { kind: undefined, text: '', end: at + 1 };
  if (char === '"' || char === "'") return stringAt(text, at, char);
  const two = text.slice(at, at + 2);
  const mark = MARKS.get(two) === undefined ? char : two;
  // `%` starts a comment in Erlang, and a map in Elixir.
  if (char === COMMENTS[language]) return { kind: undefined, text: '', end: endOfLine(text, at) };
  if (char === ':') return colonAt(text, at);
  if (MARKS.has(mark)) return { kind: MARKS.get(mark), text: mark, end: at + mark.length };
  if (!WORD.test(char)) return { kind: 'unknown', text: char, end: at + 1 };
  return wordAt(text, at, language);
}

/**
 * Reads a colon. A colon after a key is a separator. A colon before an atom is skipped. Any other colon is `unknown`.
 */
function colonAt(text: string, at: number): RawToken {
  const isKey = /[\w"'@?!]/.test(text.charAt(at - 1));
  const next = text.charAt(at + 1);
  const kind = isKey && next.trim() === '' ? 'separator' : 'unknown';
  const isAtom = !isKey && /[\w"']/.test(next);
  return { kind: isAtom ? undefined : kind, text: ':', end: at + 1 };
}

/** Reads a word. The period that ends an Erlang term is not part of the word. */
function wordAt(text: string, start: number, language: TermLanguage): RawToken {
  let end = start;
  while (end < text.length && WORD.test(text.charAt(end))) end++;
  if (language === 'erlang' && text.charAt(end - 1) === '.') end--;
  return { kind: 'word', text: text.slice(start, end), end };
}

/**
 * Reads a string. It is `unknown` if it contains an escape sequence or `#{…}`, because its value then differs from its
 * text.
 */
function stringAt(text: string, start: number, quote: string): RawToken {
  const end = endOfString(text, start, quote);
  const isClosed = end - start > 1 && text.charAt(end - 1) === quote;
  const stated = text.slice(start + 1, isClosed ? end - 1 : end);
  const isPlain = isClosed && !stated.includes('\\') && !stated.includes('#{');
  return { kind: isPlain ? 'string' : 'unknown', text: stated, end };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** Returns the offset after the closing quote, or the end of the text if the quote is missing. */
function endOfString(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === quote) return at + 1;
  }
  return text.length;
}
