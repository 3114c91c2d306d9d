/** Splits a build script in Groovy, Kotlin or Scala into tokens, with the rules of the language. */
import { lineCounter } from '../../json/line-counter.ts';
import { type Language, readString, type ScriptString } from './script-strings.ts';

/** A token of a script. Comments and spaces are not tokens. */
export interface Token {
  /** `text` is a string, `line` is a line break, and `mark` is any other character. */
  readonly kind: 'word' | 'text' | 'mark' | 'line';
  /** The content of a string. Each embedded value is between two `VALUE` markers. */
  readonly value: string;
  /** Line number, starting at 1. */
  readonly line: number;
  /** Start offset in the text, in which escapes are already decoded. `end` is the offset after the token. */
  readonly start: number;
  readonly end: number;
}

/** A script and its tokens. */
export interface ScriptTokens {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Returns the tokens of a script. */
export function readTokens(source: string, language: Language): ScriptTokens {
  const plain = source.replaceAll('\0', ' ');
  const text = language === 'groovy' ? decodeEscapes(plain) : plain;
  const tokens: Token[] = [];
  const lineAt = lineCounter(text);
  for (let at = 0; at < text.length; ) {
    const { kind, value, end } = nextToken(text, at, language, tokens.at(-1));
    if (kind !== undefined) tokens.push({ kind, value, line: lineAt(at), start: at, end });
    at = end;
  }
  return { text, tokens };
}

/** Decodes escapes such as `\u003a`, which Groovy replaces everywhere before it parses a script. */
function decodeEscapes(text: string): string {
  return text.replace(/\\\\|\\u+([0-9A-Fa-f]{4})/g, (stated, code?: string) =>
    code === undefined ? stated : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

interface Found {
  /** `kind` is undefined for comments and spaces. */
  readonly kind?: Token['kind'];
  readonly value: string;
  readonly end: number;
}

const BLANK = /(?:[^\S\n]|\\\r?\n)+/y;
const WORD = /[\p{L}\p{N}_$]+|`[^`\n]*`/uy;

function nextToken(text: string, at: number, language: Language, last: Token | undefined): Found {
  if (text[at] === '\n') return { kind: 'line', value: '\n', end: at + 1 };
  const skipped = matchAt(BLANK, text, at)?.length ?? commentLength(text, at, language);
  if (skipped > 0) return { value: '', end: at + skipped };
  const string: ScriptString | undefined = readString(text, at, language, isOperand(last));
  if (string !== undefined) return { kind: 'text', value: string.value, end: string.end };
  const word = matchAt(WORD, text, at);
  if (word !== undefined) {
    return { kind: 'word', value: word.replaceAll('`', ''), end: at + word.length };
  }
  return { kind: 'mark', value: text[at] ?? '', end: at + 1 };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Keywords before a value. A slash after such a keyword starts a string. */
const KEYWORD = /^(?:return|in|case|assert|throw|else|new|instanceof|as)$/;

/** True if a slash after the token is a division sign. After any other token, a slash starts a Groovy string. */
function isOperand(last: Token | undefined): boolean {
  if (last === undefined || last.kind === 'line') return false;
  if (last.kind === 'word') return !KEYWORD.test(last.value);
  return last.kind !== 'mark' || /[)\]}]/.test(last.value);
}

function commentLength(text: string, at: number, language: Language): number {
  if (text.startsWith('//', at) || (at === 0 && text.startsWith('#!'))) {
    const end = text.indexOf('\n', at);
    return (end === -1 ? text.length : end) - at;
  }
  if (!text.startsWith('/*', at)) return 0;
  return endOfComment(text, at + 2, language !== 'groovy') - at;
}

/** Returns the offset after a comment. Comments can be nested in Kotlin and Scala, but not in Groovy. */
function endOfComment(text: string, start: number, isNested: boolean): number {
  let depth = 1;
  const marks = isNested ? /\*\/|\/\*/g : /\*\//g;
  marks.lastIndex = start;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    depth += found[0] === '*/' ? -1 : 1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}
