/**
 * Parses the terms in Erlang and Elixir lockfiles. Strings, binaries and numbers become text. Text that is not a term
 * is reported, and parsing continues after it.
 */
import { DataError } from '../errors/errors.ts';
import type { EcosystemFile } from './ecosystem.ts';
import { type TermLanguage, type TermToken, termTokens } from './erlang-tokens.ts';
import type { Row } from './unread.ts';

export type Term = string | Atom | Group;

/** An atom. The Erlang atom `hex`, the Elixir atom `:hex` and the key in `hex: :jason` all have the value `hex`. */
interface Atom {
  readonly atom: string;
}

/** A group in brackets: `{…}`, `[…]`, `%{…}` or `<<…>>`. */
export interface Group {
  /** The opening bracket of the group. */
  readonly mark: string;
  readonly items: readonly Term[];
  /** Line number of the opening bracket, starting at 1. */
  readonly line: number;
}

/** All top-level terms of a file. `unread` contains the lines that are not terms, without duplicates. */
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

/** Returns the text of a string, or of a binary that contains a string. Returns undefined for any other term. */
export function textOf(term: Term | undefined): string | undefined {
  if (typeof term === 'string') return term;
  const [only, ...more] = isGroup(term) ? term.items : [];
  return typeof only === 'string' && more.length === 0 ? only : undefined;
}

/** Maximum nesting depth. Lockfiles have only a few levels. */
const MAX_DEPTH = 100;

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['%{', '}'],
  ['[', ']'],
  ['<<', '>>'],
]);

/**
 * Maximum size of a lockfile, in bytes. An entry is about 300 bytes long, and the parsed objects need about ten times
 * as much memory.
 */
const MAX_BYTES = 8 * 1024 * 1024;

interface OpenGroup {
  readonly items: Term[];
  readonly closer: string | undefined;
  readonly token: TermToken;
}

/**
 * Returns the terms in a file.
 *
 * @throws {DataError} `limit-exceeded` if the file is too large.
 */
export function readTerms(file: EcosystemFile, language: TermLanguage): Terms {
  if (file.bytes.length > MAX_BYTES) {
    throw tooMuch(file, `the lockfile is larger than ${MAX_BYTES} bytes`);
  }
  const top: Term[] = [];
  const refused: TermToken[] = [];
  const open: OpenGroup[] = [];
  let last: TermToken | undefined;
  for (const token of termTokens(file.bytes.toString('utf8'), language)) {
    const isItem = BEGINS.has(token.kind);
    // Two items without a comma between them are reported. Erlang would join them if they are strings, and Elixir would
    // call a function.
    if ((isItem && endsItem(last)) || !fits(token, open)) refused.push(token);
    if (token.kind === 'close') open.pop();
    else if (isItem) addItem(token, open.at(-1)?.items ?? top, open);
    if (open.length > MAX_DEPTH)
      throw tooMuch(file, `terms are nested more than ${MAX_DEPTH} levels deep`);
    last = token;
  }
  refused.push(...open.map(({ token }) => token));
  // In Erlang, a period ends each term. Anything after the last period is not a term.
  if (language === 'erlang' && last !== undefined && last.text !== '.') refused.push(last);
  return { terms: top, unread: firstOfLines(refused) };
}

function firstOfLines(refused: readonly TermToken[]): readonly Row[] {
  const rows = new Map<number, Row>();
  for (const { text, line } of refused) if (!rows.has(line)) rows.set(line, { text, line });
  return [...rows.values()];
}

/** Kinds of tokens that can start an item (`BEGINS`) or end an item (`ENDS`). */
const BEGINS: ReadonlySet<TermToken['kind']> = new Set(['string', 'word', 'open']);
const ENDS: ReadonlySet<TermToken['kind']> = new Set(['string', 'word', 'close']);

function endsItem(token: TermToken | undefined): boolean {
  return token !== undefined && ENDS.has(token.kind);
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
    items.push({ mark: text, items: inner, line });
    open.push({ items: inner, closer: CLOSERS.get(text), token: { kind, text, line } });
  }
}

function tooMuch(file: EcosystemFile, message: string): DataError {
  return new DataError('limit-exceeded', message, { path: file.path });
}

function wordTerm(text: string): Term {
  return /^\d/.test(text) ? text : { atom: text };
}
