/**
 * Finds the line numbers of members in a JSON document that `JSON.parse` has already parsed. `JSON.parse` is faster but
 * does not provide line numbers. This second pass takes linear time, and enters only the requested containers.
 */
import type { Descend, JsonLines } from './json-lines.ts';
import { prettyLines } from './pretty-lines.ts';

/** Maximum depth. Deeper containers are skipped, because the pass is recursive. */
const MAX_DEPTH = 300;

const NO_MEMBERS: ReadonlyMap<string, JsonLines> = new Map();

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const SPACE = 0x20;
const BYTE_ORDER_MARK = 0xfeff;

interface Cursor {
  readonly text: string;
  at: number;
  line: number;
}

/**
 * Returns the line numbers in a document that `parseJson` has accepted. For any other text, the result is meaningless.
 *
 * @param value The parsed document. If specified, a document that `JSON.stringify` could have written is not read a
 * second time.
 */
export function jsonLines(bytes: Buffer | string, descend: Descend, value?: unknown): JsonLines {
  const text = typeof bytes === 'string' ? bytes : bytes.toString('utf8');
  const pretty = value === undefined ? undefined : prettyLines(text, descend, value);
  return pretty ?? readValue({ text, at: 0, line: 1 }, [], descend);
}

/** Returns the line number at a path of keys. Returns undefined if the pass skipped the path. */
export function lineAt(lines: JsonLines | undefined, ...path: string[]): number | undefined {
  let node = lines;
  for (const key of path) node = node?.members.get(key);
  return node?.line;
}

function readValue(cursor: Cursor, path: string[], descend: Descend): JsonLines {
  skipSpace(cursor);
  const line = cursor.line;
  const first = cursor.text.charCodeAt(cursor.at);
  const isContainer = first === OPEN_BRACE || first === OPEN_BRACKET;
  if (!isContainer || path.length >= MAX_DEPTH || !descend(path)) {
    skipValue(cursor);
    return { line, members: NO_MEMBERS };
  }
  cursor.at++;
  const members =
    first === OPEN_BRACE ? readMembers(cursor, path, descend) : readItems(cursor, path, descend);
  return { line, members };
}

function readMembers(cursor: Cursor, path: string[], descend: Descend): Map<string, JsonLines> {
  const members = new Map<string, JsonLines>();
  while (hasMore(cursor, CLOSE_BRACE)) {
    const line = cursor.line;
    const key = readKey(cursor);
    path.push(key);
    const value = readValue(cursor, path, descend);
    path.pop();
    members.set(key, { line, members: value.members });
  }
  return members;
}

function readItems(cursor: Cursor, path: string[], descend: Descend): Map<string, JsonLines> {
  const members = new Map<string, JsonLines>();
  while (hasMore(cursor, CLOSE_BRACKET)) {
    const key = String(members.size);
    path.push(key);
    members.set(key, readValue(cursor, path, descend));
    path.pop();
  }
  return members;
}

/** Advances to the next member. After the last member, advances past the closing bracket and returns false. */
function hasMore(cursor: Cursor, close: number): boolean {
  skipSpace(cursor);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === COMMA) {
    cursor.at++;
    skipSpace(cursor);
    return cursor.at < cursor.text.length;
  }
  if (code !== close) return cursor.at < cursor.text.length && code !== CLOSE_BRACE;
  cursor.at++;
  return false;
}

function readKey(cursor: Cursor): string {
  const start = cursor.at;
  skipValue(cursor);
  const raw = cursor.text.slice(start + 1, cursor.at - 1);
  skipSpace(cursor);
  if (cursor.text.charCodeAt(cursor.at) === COLON) cursor.at++;
  return raw.includes('\\') ? unescaped(raw) : raw;
}

function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

function skipSpace(cursor: Cursor): void {
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === LINE_FEED) cursor.line++;
    else if (code > SPACE && code !== BYTE_ORDER_MARK) return;
  }
}

/** Skips one value of any depth. Always advances by at least one character. */
function skipValue(cursor: Cursor): void {
  const { text } = cursor;
  let depth = 0;
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    if (code === QUOTE) skipString(cursor);
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
    else if (code === LINE_FEED) cursor.line++;
    if (depth === 0 && isEnd(text, cursor.at)) break;
  }
  cursor.at++;
}

/** True if the character at `at` is the last character of a string, a container or a scalar at depth 0. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === QUOTE || code === CLOSE_BRACE || code === CLOSE_BRACKET) return true;
  const next = text.charCodeAt(at + 1);
  return (
    !(next > SPACE) ||
    next === COMMA ||
    next === CLOSE_BRACE ||
    next === CLOSE_BRACKET ||
    next === COLON
  );
}

function skipString(cursor: Cursor): void {
  const { text } = cursor;
  let at = text.indexOf('"', cursor.at + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  cursor.at = at === -1 ? text.length : at;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}
