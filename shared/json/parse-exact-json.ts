import { DataError } from '../errors/errors.ts';
import { parseJson } from './parse-json.ts';
import { writtenIndent } from './written-form.ts';

/**
 * Parses a JSON document, and rejects a document that parsers can interpret differently. The document must be in UTF-8
 * and must not contain duplicate keys. Some parsers use the first value of a duplicate key, and others use the last.
 * Use this function for signed documents, and for documents that identify the signer.
 *
 * @throws {DataError} `malformed`, also for text that is not JSON.
 * @see RFC 8259 §4, “names within an object SHOULD be unique”, and §8.1
 */
export function parseExactJson(bytes: Uint8Array, path: string): unknown {
  return parseUniqueJson(decoded(bytes, path), path);
}

/**
 * Like `parseExactJson`, but for text that was already decoded.
 *
 * @throws {DataError} `malformed`, also for text that is not JSON.
 */
export function parseUniqueJson(text: string, path: string): unknown {
  const value = parseJson(text, path);
  if (writtenIndent(text, value) !== undefined) return value;
  const key = repeatedKey(text);
  if (key === undefined) return value;
  throw new DataError('malformed', `the key ${JSON.stringify(key)} occurs twice`, { path });
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DataError('malformed', 'the text is not valid UTF-8', { path }, { cause });
  }
}

/**
 * Returns the first duplicate key in an object. Returns undefined if all keys are unique.
 *
 * @param text Valid JSON, in which every string before a colon is a key.
 */
function repeatedKey(text: string): string | undefined {
  // The keys of each open object. Undefined for an array.
  const open: (Set<string> | undefined)[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') {
      follow(open, text[at]);
      at += 1;
      continue;
    }
    const end = endOfString(text, at);
    const key = isKey(text, end) ? keyIn(text.slice(at, end)) : undefined;
    if (key !== undefined && open.at(-1)?.has(key) === true) return key;
    if (key !== undefined) open.at(-1)?.add(key);
    at = end;
  }
  return undefined;
}

/** Decodes a quoted key. Most keys have no escape sequence. */
function keyIn(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}

function follow(open: (Set<string> | undefined)[], character: string | undefined): void {
  if (character === '{') open.push(new Set());
  else if (character === '[') open.push(undefined);
  else if (character === '}' || character === ']') open.pop();
}

/** Returns the position after the closing quote of the string at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

/** True if an odd number of backslashes precedes the position. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (WHITE_SPACE.has(text[at] ?? '')) at += 1;
  return text[at] === ':';
}

const WHITE_SPACE: ReadonlySet<string> = new Set([' ', '\t', '\n', '\r']);
