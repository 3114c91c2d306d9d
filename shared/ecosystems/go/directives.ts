import { linesOf } from '../../binary/lines.ts';
import type { Row } from '../unread.ts';
import { tokenLine } from './tokens.ts';

/**
 * One directive in a `go.mod` or `go.work`. For a line inside a block, `words` starts with the keyword of the block.
 */
export interface Directive {
  readonly line: number;
  readonly words: readonly string[];
  readonly isIndirect: boolean;
}

export interface GoFile {
  readonly directives: readonly Directive[];
  /** Lines that Go would reject. */
  readonly unread: readonly Row[];
}

/** Matches canonical versions. To resolve any other version, Go needs the network. */
const EXACT_VERSION =
  /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+incompatible)?$/;

const GO_VERSION = /^[1-9]\d*\.(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:[a-z]+\d+)?$/;

/** For each keyword, returns true if Go accepts the words after it. */
const FORMS: ReadonlyMap<string, (words: readonly string[]) => boolean> = new Map([
  ['module', hasCount(1)],
  ['go', ([version = '', ...more]) => GO_VERSION.test(version) && more.length === 0],
  ['toolchain', hasCount(1)],
  ['require', ([, version = '', ...more]) => EXACT_VERSION.test(version) && more.length === 0],
  ['exclude', hasCount(2)],
  ['replace', isReplacement],
  ['use', hasCount(1)],
  // Keywords that do not affect the build.
  ['retract', (words) => words.length > 0],
  ['godebug', hasCount(1)],
  ['tool', hasCount(1)],
  ['ignore', hasCount(1)],
]);

/** Keywords that are allowed only once. */
const SINGLE: ReadonlySet<string> = new Set(['module', 'go', 'toolchain']);

/**
 * Parses a `go.mod` or `go.work`.
 *
 * @see https://go.dev/ref/mod#go-mod-file-grammar
 */
export function readDirectives(text: string): GoFile {
  const directives: Directive[] = [];
  const unread: Row[] = [];
  const seen = new Set<string>();
  for (const { words, comment, row } of statementsOf(text)) {
    if (words === undefined || !isKnown(words, seen)) unread.push(row);
    else directives.push({ line: row.line, words, isIndirect: isIndirect(comment) });
  }
  return { directives, unread };
}

interface Statement {
  /** The words, including the keyword of the block. Undefined for a line that Go cannot parse. */
  readonly words: readonly string[] | undefined;
  readonly comment?: string | undefined;
  readonly row: Row;
}

/** Yields the lines with directives. Omits the lines that only start or end a block. */
function* statementsOf(text: string): Generator<Statement> {
  let block: { readonly prefix: readonly string[]; readonly row: Row } | undefined;
  let line = 0;
  for (const stated of linesOf(text)) {
    line++;
    const row = { text: stated, line };
    const { words, comment } = tokenLine(stated) ?? {};
    if (words?.length === 0) continue;
    if (block === undefined && isOpening(words)) block = { prefix: words?.slice(0, 1) ?? [], row };
    else if (block !== undefined && words?.join(' ') === ')') block = undefined;
    else yield { words: words && [...(block?.prefix ?? []), ...words], comment, row };
  }
  if (block !== undefined) yield { words: undefined, row: block.row };
}

function isOpening(words: readonly string[] = []): boolean {
  return words.length === 2 && words[1] === '(' && FORMS.has(words[0] ?? '');
}

function isKnown(words: readonly string[], seen: Set<string>): boolean {
  const [keyword = '', ...rest] = words;
  if (FORMS.has(keyword) && rest.join('') === '()') return true;
  if (FORMS.get(keyword)?.(rest) !== true) return false;
  if (!SINGLE.has(keyword)) return true;
  if (seen.has(keyword)) return false;
  seen.add(keyword);
  return true;
}

function hasCount(count: number): (words: readonly string[]) => boolean {
  return (words) => words.length === count;
}

/** True for `path [version] => path version` and for `path [version] => folder`. A folder does not have a version. */
function isReplacement(words: readonly string[]): boolean {
  const arrow = words.indexOf('=>');
  const [target, version, ...more] = words.slice(arrow + 1);
  if (arrow < 1 || arrow > 2 || target === undefined || more.length > 0) return false;
  if (arrow === 2 && !EXACT_VERSION.test(words[1] ?? '')) return false;
  if (isFolder(target)) return version === undefined;
  return EXACT_VERSION.test(version ?? '');
}

/** True if the replacement is a folder, in the path syntax of any operating system. */
export function isFolder(path: string): boolean {
  return /^(?:\.{1,2}$|\.{0,2}\/|[A-Za-z]:)/.test(path);
}

/** True for the comments `// indirect` and `// indirect; why`. */
function isIndirect(comment: string | undefined): boolean {
  const [first, ...more] = (comment ?? '').trim().split(/\s+/, 2);
  return first === 'indirect;' || (first === 'indirect' && more.length === 0);
}
