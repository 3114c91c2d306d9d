import { hashByte } from './symbol-hashes.ts';
import { groupEnd } from './type-arguments.ts';

const [DOT, SLASH] = [0x2e, 0x2f];

/**
 * Roles of the bytes in a symbol, which is the part of a function name after the package. Only `NAMED` bytes are
 * hashed.
 */
const [NAMED, END, GROUP, SUFFIX, SKIPPED] = [0, 1, 2, 3, 4];
const ROLES = Uint8Array.from({ length: 256 }, (_, byte) => roleOf(String.fromCharCode(byte)));

function roleOf(byte: string): number {
  if ('\0./'.includes(byte)) return END;
  if (byte === '[') return GROUP;
  if (')-'.includes(byte)) return SUFFIX;
  return '(*]'.includes(byte) ? SKIPPED : NAMED;
}

/** Initial capacity of a list, in items. */
const FIRST_CAPACITY = 16_384;

/** Hashes of the functions in a Go program. */
export interface SymbolList {
  /** The hashes. Only the first `count` items are in use, and a hash can occur more than once. */
  hashes: Int32Array;
  count: number;
  /** Position of the last hash that was added for the first part of a symbol. */
  first: number;
  /** Hash of the import path of the current package, including the dot after it. */
  packageHash: number;
  /** Hash of the part of the current symbol that has been read so far. */
  hash: number;
}

export function createSymbolList(): SymbolList {
  return { hashes: new Int32Array(FIRST_CAPACITY), count: 0, first: 0, packageHash: 0, hash: 0 };
}

/**
 * Adds two hashes for the symbol at `start`: one for its first part, and one for its first two parts. Skips type
 * arguments, the parentheses of a receiver, and suffixes such as `-fm`.
 *
 * @returns The offset of the end of the name. Returns -1 without adding anything if the symbol contains a slash.
 */
export function addSymbols(list: SymbolList, bytes: Buffer, start: number): number {
  const { count } = list;
  list.hash = list.packageHash;
  let at = start;
  for (let parts = 1; ; parts += 1) {
    at = hashPart(list, bytes, at);
    const end = bytes[at];
    if (end === undefined || end === SLASH) {
      list.count = count;
      return end === SLASH ? -1 : at;
    }
    if (parts === 1) addFirst(list);
    if (parts === 2) addHash(list);
    if (end === 0) return at;
    list.hash = hashByte(list.hash, DOT);
    at += 1;
  }
}

/** Hashes a part of a symbol. Returns the offset of its end: a dot, a slash or a zero byte. */
function hashPart(list: SymbolList, bytes: Buffer, start: number): number {
  let { hash } = list;
  let [isSuffix, at] = [false, start];
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    const role = ROLES[byte];
    if (role === NAMED) {
      if (!isSuffix) hash = hashByte(hash, byte);
    } else if (role === END) break;
    else if (role === GROUP) at = groupEnd(bytes, at) - 1;
    else if (role === SUFFIX) isSuffix = true;
  }
  list.hash = hash;
  return at;
}

/**
 * Adds the hash of the first part of a symbol. Skips a hash that is the same as the last one added for a first part.
 * This is frequent, because the methods of a type are next to each other.
 */
function addFirst(list: SymbolList): void {
  const { hashes, hash, first, count } = list;
  if (first < count && hashes[first] === hash) return;
  list.first = count;
  addHash(list);
}

function addHash(list: SymbolList): void {
  const { hashes, hash, count } = list;
  if (count === hashes.length) {
    list.hashes = new Int32Array(2 * count);
    list.hashes.set(hashes);
  }
  list.hashes[count] = hash;
  list.count = count + 1;
}
