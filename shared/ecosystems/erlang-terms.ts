/**
 * Terms as Erlang and Elixir write them in lock files. Strings, binaries and numbers become texts. The reader
 * is lenient: a place where no term can be read gives what was read so far.
 */
import { DataError } from '../errors/errors.ts';
import type { EcosystemFile } from './ecosystem.ts';

export type Term = string | Atom | Group;

/** `hex`, `:hex`, and the key of `hex: :jason`. */
interface Atom {
  readonly atom: string;
}

/** `{…}`, `[…]`, `%{…}` and `<<…>>`. */
export interface Group {
  readonly items: readonly Term[];
  /** Line of its opening mark, from 1. */
  readonly line: number;
}

export function isGroup(term: Term | undefined): term is Group {
  return typeof term === 'object' && 'items' in term;
}

export function isAtom(term: Term | undefined, name: string): boolean {
  return typeof term === 'object' && 'atom' in term && term.atom === name;
}

/** The text of a string, or of a binary that holds one; undefined for all else. */
export function textOf(term: Term | undefined): string | undefined {
  if (typeof term === 'string') return term;
  const [only, ...more] = isGroup(term) ? term.items : [];
  return typeof only === 'string' && more.length === 0 ? only : undefined;
}

/** Deeper terms are no lock files: what is below is read as part of the last level. */
const MAX_DEPTH = 100;

const OPENING = new Set(['{', '[', '(', '<<']);
const CLOSING = new Set(['}', ']', ')', '>>']);

/** Largest lock file read, in bytes: an entry has some 300, and each becomes objects of ten times that. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * Every term at the top of a file.
 *
 * @throws {DataError} `limit-exceeded`
 */
export function readTerms(file: EcosystemFile): readonly Term[] {
  if (file.bytes.length > MAX_BYTES) {
    const message = `a lock file has at most ${MAX_BYTES} bytes`;
    throw new DataError('limit-exceeded', message, { path: file.path });
  }
  const text = file.bytes.toString('utf8');
  const top: Term[] = [];
  const open: Term[][] = [];
  let items = top;
  for (const { kind, text: token, line } of tokensOf(text)) {
    if (kind === 'string') items.push(token);
    else if (kind === 'word') items.push(isNumber(token) ? token : { atom: token });
    else if (OPENING.has(token) && open.length < MAX_DEPTH) {
      const inner: Term[] = [];
      items.push({ items: inner, line });
      open.push(items);
      items = inner;
    } else if (CLOSING.has(token)) items = open.pop() ?? top;
  }
  return top;
}

interface Token {
  readonly kind: 'string' | 'word' | 'mark';
  readonly text: string;
  readonly line: number;
}

function isNumber(text: string): boolean {
  return /^\d/.test(text);
}

const WORD = /[A-Za-z0-9_@.?!]/;

function* tokensOf(text: string): Generator<Token> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const char = text.charAt(at);
    at = endOfToken(text, at, char);
    const raw = text.slice(start, at);
    if (char === '"' || char === "'") yield { kind: 'string', text: unquoted(raw), line };
    else if (WORD.test(char) && raw !== '.') yield { kind: 'word', text: raw, line };
    else if (OPENING.has(raw) || CLOSING.has(raw)) yield { kind: 'mark', text: raw, line };
    for (let feed = raw.indexOf('\n'); feed !== -1; feed = raw.indexOf('\n', feed + 1)) line++;
  }
}

function endOfToken(text: string, start: number, char: string): number {
  if (char === '"' || char === "'") return endOfString(text, start, char);
  const next = text.charAt(start + 1);
  // In Erlang a comment begins with it, in Elixir a map.
  if (char === '#' || (char === '%' && next !== '{')) return endOfLine(text, start);
  if ((char === '<' || char === '>') && next === char) return start + 2;
  let at = start + 1;
  if (WORD.test(char)) while (at < text.length && WORD.test(text.charAt(at))) at++;
  return at;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** Behind its closing quote, or the end of the text. */
function endOfString(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === quote) return at + 1;
  }
  return text.length;
}

function unquoted(raw: string): string {
  return raw.slice(1, -1).replace(/\\(.)/gs, '$1');
}
