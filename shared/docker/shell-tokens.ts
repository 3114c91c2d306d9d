import type { Span } from '../json/text-places.ts';
import {
  skipBackquotes,
  skipDoubleQuotes,
  skipExpansion,
  skipGroup,
  skipSingleQuotes,
} from './shell-skip.ts';

/** A word or an operator in shell text. Offsets are relative to the shell text. */
export type ShellToken =
  | { readonly kind: 'operator'; readonly text: string; readonly at: Span }
  | {
      readonly kind: 'word';
      /** The value without quotes and escapes. Expansions are kept as written. */
      readonly text: string;
      readonly at: Span;
      /** True if part of the word is quoted. */
      readonly isQuoted: boolean;
      /** The commands inside the substitutions of the word. */
      readonly inner: readonly Span[];
    };

const OPERATOR = /&&|\|\||;;|&>>|&>|\|&|>>|>&|>\||<&|<<<|<<-|<<|[;|&()<>\n]/y;

/** Matches characters that end a word. */
const ENDS_WORD = /[\s;|&()<>]/;

/** Returns the words and operators in shell text. Omits comments and the text of here-documents. */
export function shellTokens(text: string): readonly ShellToken[] {
  const tokens: ShellToken[] = [];
  const waiting: string[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\\' && text.charAt(at + 1) === '\n') at += 2;
    else if (character === ' ' || character === '\t' || character === '\r') at++;
    else if (character === '#') at = endOfLine(text, at);
    else {
      const token = tokenAt(text, at);
      noteHeredoc(waiting, tokens.at(-1), token);
      tokens.push(token);
      at = token.at.end;
      if (token.text === '\n') at = skipHeredocs(text, at, waiting);
    }
  }
  return tokens;
}

function tokenAt(text: string, start: number): ShellToken {
  const isProcess = /[<>]/.test(text.charAt(start)) && text.charAt(start + 1) === '(';
  OPERATOR.lastIndex = start;
  const operator = isProcess ? null : OPERATOR.exec(text);
  if (operator === null) return wordAt(text, start);
  const at = { start, end: start + operator[0].length };
  return { kind: 'operator', text: operator[0], at };
}

function noteHeredoc(waiting: string[], last: ShellToken | undefined, token: ShellToken): void {
  const isStart = last?.kind === 'operator' && (last.text === '<<' || last.text === '<<-');
  if (isStart && token.kind === 'word') waiting.push(token.text);
}

/** Skips the here-documents that the line before `start` opened. Returns the offset after the last one. */
function skipHeredocs(text: string, start: number, waiting: string[]): number {
  let at = start;
  while (waiting.length > 0 && at < text.length) {
    const end = endOfLine(text, at);
    if (text.slice(at, end).trim() === waiting[0]) waiting.shift();
    at = end + 1;
  }
  return at;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** A word that is still being read. */
interface OpenWord {
  text: string;
  isQuoted: boolean;
  readonly inner: Span[];
}

function wordAt(text: string, start: number): ShellToken {
  const word: OpenWord = { text: '', isQuoted: false, inner: [] };
  let at = start;
  do at = addPart(word, text, at);
  while (at < text.length && !ENDS_WORD.test(text.charAt(at)));
  return { kind: 'word', ...word, at: { start, end: Math.min(at, text.length) } };
}

/** Adds the part of a word that starts at `at`, such as a quoted string. Returns the offset after the part. */
function addPart(word: OpenWord, text: string, at: number): number {
  const character = text.charAt(at);
  if (character === '\\') {
    if (text.charAt(at + 1) !== '\n') word.text += text.charAt(at + 1);
    return at + 2;
  }
  if (character === "'" || character === '"') return addQuoted(word, text, at);
  const end = expansionEnd(text, at);
  if (end === undefined) {
    word.text += character;
    return at + 1;
  }
  addExpansion(word, text, at, end);
  return end;
}

function expansionEnd(text: string, at: number): number | undefined {
  const isProcess = /[<>]/.test(text.charAt(at)) && text.charAt(at + 1) === '(';
  return isProcess ? skipGroup(text, at + 1, ')') : skipExpansion(text, at);
}

function addQuoted(word: OpenWord, text: string, start: number): number {
  word.isQuoted = true;
  if (text.charAt(start) === "'") {
    const end = skipSingleQuotes(text, start);
    word.text += text.slice(start + 1, text.charAt(end - 1) === "'" ? end - 1 : end);
    return end;
  }
  const end = skipDoubleQuotes(text, start);
  let at = start + 1;
  while (at < end - 1) {
    const stop = skipExpansion(text, at);
    if (stop !== undefined) {
      addExpansion(word, text, at, Math.min(stop, end));
      at = stop;
    } else if (text.charAt(at) === '\\' && /[$`"\\\n]/.test(text.charAt(at + 1))) {
      word.text += text.charAt(at + 1);
      at += 2;
    } else word.text += text.charAt(at++);
  }
  return end;
}

/**
 * Adds an expansion to a word as written, together with the commands inside it. Arithmetic and parameters do not
 * contain commands.
 */
function addExpansion(word: OpenWord, text: string, start: number, end: number): void {
  const raw = text.slice(start, end);
  word.text += raw;
  const isBackquoted = raw.startsWith('`') && end === skipBackquotes(text, start);
  if (isBackquoted) word.inner.push({ start: start + 1, end: end - 1 });
  else if (/^[$<>]\((?!\()/.test(raw)) word.inner.push({ start: start + 2, end: end - 1 });
}
