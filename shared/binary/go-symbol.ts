/**
 * Reads function names from a Go program, such as `golang.org/x/net/html.(*Tokenizer).Next`. The names are processed as
 * bytes for speed, because a program can have 50,000 names and an image can contain many programs. The work on each
 * name is in a short function, which V8 optimizes better than one loop over all names.
 */
import { startsWith } from './starts-with.ts';
import { symbolHash } from './symbol-hashes.ts';
import { addSymbols, createSymbolList, type SymbolList } from './symbol-list.ts';
import { groupEnd, withoutTypeArguments } from './type-arguments.ts';

const [SLASH, DOT, OPEN, CLOSE, PERCENT] = [0x2f, 0x2e, 0x5b, 0x5d, 0x25];

/** Prefixes of functions that the linker generates for types. The third form was used up to Go 1.19. */
const GENERATED_GO = Buffer.from('go:');
const GENERATED_TYPE = Buffer.from('type:');
const OLD_TYPE = Buffer.from('type..');

const ESCAPED = /%([0-9a-f]{2})/g;

/** The packages and the functions of a program, named as in the Go vulnerability database. */
export interface FoundSymbols {
  readonly packages: ReadonlySet<string>;
  /**
   * Hashes of the functions, with duplicates. `Tokenizer.Next` could be a method or a closure, so both `Tokenizer` and
   * `Tokenizer.Next` are included.
   */
  readonly hashes: Int32Array;
}

interface Reading {
  readonly packages: Set<string>;
  readonly symbols: SymbolList;
  /**
   * The package of the previous name, exactly as the linker writes it. The names of one package are adjacent, so the
   * next name usually has the same package.
   */
  package: Buffer;
}

/** Reads names, each of which ends with a zero byte. Skips functions outside any package, such as those in assembly. */
export function symbolsIn(names: Buffer): FoundSymbols {
  const packages = new Set<string>();
  const symbols = createSymbolList();
  const reading: Reading = { packages, symbols, package: Buffer.alloc(0) };
  for (let start = 0; start < names.length; ) start = addName(reading, names, start);
  return { packages, hashes: symbols.hashes.subarray(0, symbols.count) };
}

/** Adds the name at `start`. Returns the offset of the next name. */
function addName(reading: Reading, names: Buffer, start: number): number {
  const { length } = reading.package;
  const isRepeated = length > 0 && names[start + length] === DOT;
  if (isRepeated && startsWith(names, reading.package, start) && !isGenerated(names, start)) {
    const end = addSymbols(reading.symbols, names, start + length + 1);
    if (end !== -1) return end + 1;
  }
  return addNewPackage(reading, names, start);
}

/**
 * Adds the name at `start` and determines its package. The package can differ from the package of the previous name.
 * Returns the offset of the next name.
 */
function addNewPackage(reading: Reading, names: Buffer, start: number): number {
  const { dot, bracket, end } = packageEnd(names, start);
  if (bracket < dot) {
    addNewPackage(reading, withoutTypeArguments(names.subarray(start, end + 1)), 0);
  } else if (dot > start && end < names.length && !isGenerated(names, start)) {
    enterPackage(reading, names.subarray(start, dot));
    addSymbols(reading.symbols, names, dot + 1);
  }
  return end + 1;
}

/** Returns three offsets: the first dot after the last slash, the first bracket, and the end of the name. */
function packageEnd(names: Buffer, start: number) {
  let [dot, bracket, end] = [-1, names.length, start];
  for (; end < names.length && names[end] !== 0; end += 1) {
    const byte = names[end];
    if (byte === SLASH) dot = -1;
    else if (byte === DOT && dot === -1) dot = end;
    else if (byte === OPEN || byte === CLOSE) {
      bracket = Math.min(bracket, end);
      if (byte === OPEN) end = groupEnd(names, end) - 1;
    }
  }
  return { dot, bracket, end };
}

function isGenerated(names: Buffer, start: number): boolean {
  const first = names[start];
  if (first === GENERATED_GO[0]) return startsWith(names, GENERATED_GO, start);
  if (first !== GENERATED_TYPE[0]) return false;
  return startsWith(names, GENERATED_TYPE, start) || startsWith(names, OLD_TYPE, start);
}

function enterPackage(reading: Reading, bytes: Buffer): void {
  const path = importPath(bytes);
  reading.packages.add(path);
  reading.package = bytes;
  reading.symbols.packageHash = symbolHash(`${path}.`);
}

/**
 * Returns the import path. In its last element, the linker escapes dots: `gopkg.in/yaml%2ev3` stands for
 * `gopkg.in/yaml.v3`.
 */
function importPath(bytes: Buffer): string {
  if (!bytes.includes(PERCENT)) return bytes.toString('utf8');
  const text = bytes
    .toString('latin1')
    .replaceAll(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, 'latin1').toString('utf8');
}
