/**
 * Terms as Erlang and Elixir write them in lock files. Strings, binaries and numbers become texts. Whatever is
 * no term is told apart, and the rest is read all the same.
 */
import { DataError } from '../errors/errors.ts';
import type { EcosystemFile } from './ecosystem.ts';
import { type TermLanguage, type TermToken, termTokens } from './erlang-tokens.ts';
import type { Row } from './unread.ts';

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

/** Every term at the top of a file, and the places that are no terms: at most one for each line. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly unread: readonly Row[];
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

/** Deeper terms are no lock files. */
const MAX_DEPTH = 100;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['%{', '}'],
  ['[', ']'],
  ['<<', '>>'],
]);

/** Largest lock file read, in bytes: an entry has some 300, and each becomes objects of ten times that. */
const MAX_BYTES = 8 * 1024 * 1024;

interface OpenGroup {
  readonly items: Term[];
  readonly closer: string | undefined;
  readonly token: TermToken;
}

/** @throws {DataError} `limit-exceeded` */
export function readTerms(file: EcosystemFile, language: TermLanguage): Terms {
  if (file.bytes.length > MAX_BYTES)
    throw tooMuch(file, `a lock file has at most ${MAX_BYTES} bytes`);
  const top: Term[] = [];
  const unread = new Map<number, Row>();
  const open: OpenGroup[] = [];
  const refuse = ({ text, line }: TermToken) => {
    if (!unread.has(line)) unread.set(line, { text, line });
  };
  let isAfterItem = false;
  for (const token of termTokens(file.bytes.toString('utf8'), language)) {
    const isItem = token.kind === 'string' || token.kind === 'word' || token.kind === 'open';
    // Two items with nothing between them are one in Erlang, and a call in Elixir.
    if ((isItem && isAfterItem) || !fits(token, open)) refuse(token);
    if (token.kind === 'close') open.pop();
    else if (isItem) addItem(token, open.at(-1)?.items ?? top, open);
    if (open.length > MAX_DEPTH) throw tooMuch(file, `terms are at most ${MAX_DEPTH} deep`);
    isAfterItem = ['string', 'word', 'close'].includes(token.kind);
  }
  for (const { token } of open) refuse(token);
  return { terms: top, unread: [...unread.values()] };
}

function fits(token: TermToken, open: readonly OpenGroup[]): boolean {
  if (token.kind === 'close') return open.at(-1)?.closer === token.text;
  return token.kind !== 'unknown';
}

function addItem({ kind, text, line }: TermToken, items: Term[], open: OpenGroup[]): void {
  if (kind === 'string') items.push(text);
  else if (kind === 'word') items.push(wordTerm(text));
  else {
    const inner: Term[] = [];
    items.push({ items: inner, line });
    open.push({ items: inner, closer: CLOSERS.get(text), token: { kind, text, line } });
  }
}

function tooMuch(file: EcosystemFile, message: string): DataError {
  return new DataError('limit-exceeded', message, { path: file.path });
}

function wordTerm(text: string): Term {
  return /^\d/.test(text) ? text : { atom: text };
}
