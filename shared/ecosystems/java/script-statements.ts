/** Splits a build script into blocks and statements. */
import type { Token } from './script-tokens.ts';

/** Tokens of a statement, without line breaks. */
export type Statement = readonly Token[];

/** A statement and the names of its enclosing blocks, outermost first. */
export interface PlacedStatement {
  readonly tokens: Statement;
  readonly blocks: readonly string[];
}

/**
 * Matches characters at the end of a line (`GOES_ON`) or at the start of the next line (`GOES_BACK`). If there is one,
 * the statement continues on the next line.
 */
const GOES_ON = /^[,+=:.(?]$/;
const GOES_BACK = /^[.+?]$/;

/**
 * Maximum nesting depth of blocks. Real scripts rarely exceed ten levels. In deeper blocks, only the names of the
 * outermost blocks are kept.
 */
const MAX_BLOCKS = 100;

/** State of the parser within a script. */
interface Reading {
  readonly found: PlacedStatement[];
  /** Tokens of the unfinished statement. */
  open: Token[];
  /** Number of open brackets in the unfinished statement. */
  brackets: number;
  blocks: readonly string[];
  depth: number;
}

/** Returns all statements of a script in order. The start of a block is a separate statement. */
export function statementsOf(tokens: readonly Token[]): readonly PlacedStatement[] {
  const reading: Reading = { found: [], open: [], brackets: 0, blocks: [], depth: 0 };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'line') endLine(reading, tokens, index);
    else if (token.kind !== 'mark') reading.open.push(token);
    else readMark(reading, token);
  }
  finish(reading);
  return reading.found;
}

function finish(reading: Reading): Statement {
  const { open, blocks } = reading;
  if (open.length > 0) reading.found.push({ tokens: open, blocks });
  reading.open = [];
  reading.brackets = 0;
  return open;
}

function endLine(reading: Reading, tokens: readonly Token[], index: number): void {
  const { open, brackets } = reading;
  if (open.length === 0 || brackets > 0) return;
  if (!goesOn(open.at(-1), nextBehind(tokens, index))) finish(reading);
}

function readMark(reading: Reading, token: Token): void {
  if (token.value === '{') enter(reading);
  else if (token.value === '}') leave(reading);
  else if (token.value === ';') finish(reading);
  else {
    reading.brackets += bracketOf(token.value);
    reading.open.push(token);
  }
}

function enter(reading: Reading): void {
  const head = finish(reading);
  reading.depth++;
  if (reading.depth <= MAX_BLOCKS) reading.blocks = [...reading.blocks, nameOf(head)];
}

function leave(reading: Reading): void {
  finish(reading);
  if (reading.depth === 0) return;
  if (reading.depth <= MAX_BLOCKS) reading.blocks = reading.blocks.slice(0, -1);
  reading.depth--;
}

/**
 * Matches the names of the collections in `configure(subprojects) { … }`. Such a block means the same as `subprojects {
 * … }`.
 */
const PROJECTS = /^(?:subprojects|allprojects)$/;

/**
 * Returns the name of a block, such as `dependencies` for `project.dependencies`, or `x` for `create("x")`. The name of
 * a block for one project includes the project path, as in `project :app`.
 */
function nameOf(head: Statement): string {
  const [first] = head;
  if (first?.kind === 'text') return first.value;
  if (first?.value === 'configure' && PROJECTS.test(head[2]?.value ?? ''))
    return head[2]?.value ?? '';
  if (first?.value === 'project' && head[2]?.kind === 'text') return `project ${head[2].value}`;
  let name = '';
  for (const { kind, value } of head) {
    if (kind === 'word') name = value;
    else if (value !== '.') break;
  }
  return name;
}

function bracketOf(mark: string): number {
  if (mark === '(' || mark === '[') return 1;
  return mark === ')' || mark === ']' ? -1 : 0;
}

function goesOn(last: Token | undefined, next: Token | undefined): boolean {
  if (last?.kind === 'mark' && GOES_ON.test(last.value)) return true;
  return next?.kind === 'mark' && GOES_BACK.test(next.value);
}

/**
 * Returns the first token after `index` that is not a line break. Searches at most 100 tokens, because actual scripts
 * have few blank lines in a row.
 */
function nextBehind(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index + 1; at < Math.min(tokens.length, index + 100); at++) {
    if (tokens[at]?.kind !== 'line') return tokens[at];
  }
  return undefined;
}
