/**
 * Reads names of functions in a Go program, such as `golang.org/x/net/html.(*Tokenizer).Next`. It works on bytes,
 * because a program has 50,000 names and an image has many programs.
 */
import type { Range } from './byte-ranges.ts';
import { FIRST_HASH, hashByte } from './symbol-hashes.ts';

const [SLASH, DOT, OPEN, CLOSE] = [0x2f, 0x2e, 0x5b, 0x5d];
const [STAR, PARENTHESIS, CLOSING, DASH, PERCENT] = [0x2a, 0x28, 0x29, 0x2d, 0x25];

/** Beginnings of functions that the linker generates for types. The second form was used up to Go 1.19. */
const GENERATED = ['type:', 'type..', 'go:'].map((text) => Buffer.from(text));

const ESCAPED = /%([0-9a-f]{2})/g;

/** The package and the functions to which code belongs, named as in the Go vulnerability database. */
export interface FoundSymbols {
  readonly packages: ReadonlySet<string>;
  /**
   * Hashes of the functions, with duplicates. `Tokenizer.Next` is either a method or a closure, so that `Tokenizer` and
   * `Tokenizer.Next` are both included.
   */
  readonly hashes: readonly number[];
}

/** The package of the current name. Names of one package are next to each other. */
interface CurrentPackage {
  start: number;
  end: number;
  hash: number;
}

/**
 * Reads names that end with zero bytes. Skips functions outside any package, such as assembly.
 */
export function symbolsIn(given: Buffer): FoundSymbols {
  const packages = new Set<string>();
  const hashes: number[] = [];
  const current: CurrentPackage = { start: 0, end: 0, hash: 0 };
  const names = withoutTypeArguments(given);
  for (let start = 0, end = names.indexOf(0); end !== -1; end = names.indexOf(0, start)) {
    const dot = isGenerated(names, start) ? -1 : packageEnd(names, start, end);
    if (dot > start) {
      if (!isSame(names, current, start, dot)) {
        const path = importPath(names, start, dot);
        packages.add(path);
        Object.assign(current, { start, end: dot, hash: hashOf(`${path}.`) });
      }
      addSymbols(hashes, names, { start: dot + 1, end }, current.hash);
    }
    start = end + 1;
  }
  return { packages, hashes };
}

function isGenerated(names: Buffer, start: number): boolean {
  const first = names[start];
  if (first !== 0x74 && first !== 0x67) return false;
  return GENERATED.some((text) => text.every((byte, index) => names[start + index] === byte));
}

/** Returns the offset of the first dot after the last slash, or -1. */
function packageEnd(names: Buffer, start: number, end: number): number {
  let dot = -1;
  for (let at = start; at < end; at += 1) {
    const byte = names[at];
    if (byte === SLASH) dot = -1;
    else if (byte === DOT && dot === -1) dot = at;
  }
  return dot;
}

function isSame(names: Buffer, current: CurrentPackage, start: number, end: number): boolean {
  if (end - start !== current.end - current.start) return false;
  for (let at = start, other = current.start; at < end; at += 1, other += 1) {
    if (names[at] !== names[other]) return false;
  }
  return true;
}

/** The linker escapes dots in the last element: `gopkg.in/yaml%2ev3` is `gopkg.in/yaml.v3`. */
function importPath(names: Buffer, start: number, end: number): string {
  const bytes = names.subarray(start, end);
  if (!bytes.includes(PERCENT)) return bytes.toString('utf8');
  const text = bytes
    .toString('latin1')
    .replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1').toString('utf8');
}

function hashOf(text: string): number {
  return Buffer.from(text).reduce(hashByte, FIRST_HASH);
}

/**
 * Adds the hashes of the first part of a symbol, and of the first two parts. Skips the parentheses of a receiver, and
 * suffixes such as `-fm`.
 */
function addSymbols(
  hashes: number[],
  bytes: Buffer,
  { start, end }: Range,
  packageHash: number,
): void {
  let hash = packageHash;
  let [parts, isSuffix] = [1, false];
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === DOT) {
      hashes.push(hash);
      if (parts === 2) return;
      parts += 1;
      isSuffix = false;
      hash = hashByte(hash, byte);
    } else if (byte === CLOSING || byte === DASH) isSuffix = true;
    else if (!isSuffix && byte !== PARENTHESIS && byte !== STAR) hash = hashByte(hash, byte);
  }
  hashes.push(hash);
}

/** Removes `[…]` with everything inside, from all names. */
function withoutTypeArguments(names: Buffer): Buffer {
  const plain = Buffer.allocUnsafe(names.length);
  let [length, at] = [0, 0];
  let open = offsetOf(OPEN, names, 0);
  let close = offsetOf(CLOSE, names, 0);
  while (at < names.length) {
    if (open < at) open = offsetOf(OPEN, names, at);
    if (close < at) close = offsetOf(CLOSE, names, at);
    const stop = Math.min(open, close);
    length += names.copy(plain, length, at, stop);
    at = stop === open ? groupEnd(names, stop) : stop + 1;
  }
  return plain.subarray(0, length);
}

function offsetOf(byte: number, names: Buffer, from: number): number {
  const at = names.indexOf(byte, from);
  return at === -1 ? names.length : at;
}

/** Returns the offset after the bracket that closes the group at `start`, or the offset of the end of the name. */
function groupEnd(names: Buffer, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < names.length && names[at] !== 0; at += 1) {
    if (names[at] === OPEN) depth += 1;
    if (names[at] === CLOSE) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return at;
}
