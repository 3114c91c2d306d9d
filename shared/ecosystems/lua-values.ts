/**
 * Reads the strings that a Lua file assigns, without running code. Supported forms are `name = "text"`, `table = { key
 * = "text", ["other key"] = "text", "text" }`, and strings and earlier names joined with `..`. The value of any other
 * expression is unknown.
 */
import { DataError } from '../errors/errors.ts';
import type { EcosystemFile } from './ecosystem.ts';

export interface LuaValue {
  readonly text: string;
  /** Line number of the assigned name, starting at 1. */
  readonly line: number;
}

/** Maximum length of a value, in characters. A value that is joined to itself doubles in length each time. */
const MAX_LENGTH = 4096;

/** Maximum nesting depth of tables. Deeper tables are skipped. A rockspec has three levels. */
const MAX_DEPTH = 20;

/**
 * Maximum size of a file, in bytes. The largest rockspecs in the registry are about 50,000 bytes. A manifest contains
 * about 100 bytes per module.
 */
const MAX_BYTES = 1024 * 1024;

interface OpenTable {
  readonly name: string;
  /** Number of items without a key so far. */
  items: number;
}

/**
 * Returns the values, keyed by name. The name of a value in a table is a path, such as `source.url`. For a value
 * without a key, the path ends in its position, such as `dependencies.1`.
 *
 * @throws {DataError} `limit-exceeded`
 */
export function readLuaValues(file: EcosystemFile): ReadonlyMap<string, LuaValue> {
  if (file.bytes.length > MAX_BYTES) {
    const message = `the rockspec or manifest is larger than ${MAX_BYTES} bytes`;
    throw new DataError('limit-exceeded', message, { path: file.path });
  }
  const text = file.bytes.toString('utf8');
  const tokens = [...tokensOf(text)];
  const values = new Map<string, LuaValue>();
  const tables: OpenTable[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isMark(tokens[at], '}')) tables.pop();
    const { name, valueAt = at } = keyAt(tokens, at) ?? {};
    const key = name ?? nextItem(tokens, at, tables.at(-1));
    const token = tokens[at];
    if (key === undefined || token === undefined) continue;
    if (isMark(tokens[valueAt], '{')) {
      tables.push({ name: key, items: 0 });
      at = valueAt;
      continue;
    }
    if (tables.length > MAX_DEPTH) continue;
    const value = joined(tokens, valueAt, values);
    const path = [...tables.map((table) => table.name), key].join('.');
    if (value !== undefined) values.set(path, { text: value, line: token.line });
  }
  return values;
}

/** Returns the key in `name =` or `["name"] =`, and the start of its value. */
function keyAt(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly valueAt: number } | undefined {
  const [token, second, third, fourth] = [0, 1, 2, 3].map((step) => tokens[at + step]);
  if (token?.kind === 'name' && isMark(second, '=')) return { name: token.text, valueAt: at + 2 };
  if (!isMark(token, '[') || second?.kind !== 'string' || !isMark(third, ']')) return undefined;
  return isMark(fourth, '=') ? { name: second.text, valueAt: at + 4 } : undefined;
}

/** If a table or string has no key, returns its position in the table that contains it. */
function nextItem(
  tokens: readonly Token[],
  at: number,
  table: OpenTable | undefined,
): string | undefined {
  if (isMark(tokens[at], '{')) return String(table === undefined ? '' : ++table.items);
  const isAlone = ['{', ',', ';'].some((mark) => isMark(tokens[at - 1], mark));
  if (table === undefined || tokens[at]?.kind !== 'string' || !isAlone) return undefined;
  table.items += 1;
  return String(table.items);
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text;
}

/**
 * Returns the text that results from joining parts with `..`, starting at `at`. Returns undefined if a part is neither
 * a string nor a known name.
 */
function joined(
  tokens: readonly Token[],
  at: number,
  values: ReadonlyMap<string, LuaValue>,
): string | undefined {
  let text = '';
  for (let index = at; ; index += 2) {
    const part = tokens[index];
    const known = part?.kind === 'name' ? values.get(part.text)?.text : undefined;
    const next = part?.kind === 'string' ? part.text : known;
    if (next === undefined || text.length + next.length > MAX_LENGTH) return undefined;
    text += next;
    const operator = tokens[index + 1];
    if (operator?.text === '..') continue;
    return isOperator(operator) ? undefined : text;
  }
}

/**
 * True if the expression continues with this token, which is an operator or starts a call or an index. The text before
 * it is then not a complete value.
 */
function isOperator(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !['}', ',', ';'].includes(token.text);
}

interface Token {
  readonly kind: 'string' | 'name' | 'mark';
  readonly text: string;
  readonly line: number;
}

const NAME = /[A-Za-z0-9_]/;

function* tokensOf(text: string): Generator<Token> {
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const token = tokenAt(text, at);
    at = token.end;
    if (token.kind !== 'nothing') yield { kind: token.kind, text: token.text, line };
    const raw = text.slice(start, at);
    for (let feed = raw.indexOf('\n'); feed !== -1; feed = raw.indexOf('\n', feed + 1)) line++;
  }
}

interface RawToken {
  readonly kind: Token['kind'] | 'nothing';
  readonly text: string;
  readonly end: number;
}

function tokenAt(text: string, start: number): RawToken {
  const char = text.charAt(start);
  if (text.startsWith('--', start)) return commentAt(text, start);
  if (char === '[') return longString(text, start) ?? mark(char, start);
  if (char === '"' || char === "'") return quotedString(text, start, char);
  if (NAME.test(char)) {
    let end = start + 1;
    while (end < text.length && NAME.test(text.charAt(end))) end++;
    return { kind: 'name', text: text.slice(start, end), end };
  }
  if (char.trim() === '') return { kind: 'nothing', text: '', end: start + 1 };
  return text.startsWith('..', start) ? mark('..', start) : mark(char, start);
}

function mark(text: string, start: number): RawToken {
  return { kind: 'mark', text, end: start + text.length };
}

function commentAt(text: string, start: number): RawToken {
  const long = text.charAt(start + 2) === '[' ? longString(text, start + 2) : undefined;
  const feed = text.indexOf('\n', start);
  return { kind: 'nothing', text: '', end: long?.end ?? (feed === -1 ? text.length : feed) };
}

/**
 * Parses `[[…]]` and `[==[…]==]`. Returns undefined for any other text. A line feed directly after the opening brackets
 * is not part of the string.
 */
function longString(text: string, start: number): RawToken | undefined {
  let open = start + 1;
  while (text.charAt(open) === '=') open++;
  if (text.charAt(open) !== '[') return undefined;
  const close = `]${'='.repeat(open - start - 1)}]`;
  const found = text.indexOf(close, open + 1);
  const end = found === -1 ? text.length : found;
  return {
    kind: 'string',
    text: text.slice(open + 1, end).replace(/^\r?\n/, ''),
    end: Math.min(end + close.length, text.length),
  };
}

function quotedString(text: string, start: number, quote: string): RawToken {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== quote && text.charAt(at) !== '\n') {
    at += text.charAt(at) === '\\' ? 2 : 1;
  }
  const raw = text.slice(start + 1, Math.min(at, text.length));
  return { kind: 'string', text: raw.replace(/\\(.)/gs, '$1'), end: Math.min(at + 1, text.length) };
}
