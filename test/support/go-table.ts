import { elfOf, goBuildInfo } from './executables.ts';

/** Options for a function table of a test. */
export interface GoTableOptions {
  readonly magic?: number;
  readonly wordBytes?: 4 | 8;
  readonly isBig?: boolean;
  /** Names of functions that exist only inlined. */
  readonly inlined?: readonly string[];
}

/** Functions that every Go program has. */
export const USUAL_FUNCTIONS: readonly string[] = ['runtime.main', 'main.main'];

/** Returns names as the Go linker writes them. */
export function namesOf(functions: readonly string[]): Buffer {
  return Buffer.from(functions.map((name) => `${name}\0`).join(''));
}

/** Returns a function table as the Go linker writes it, with the names that the runtime needs. */
export function goTable(functions: readonly string[], options: GoTableOptions = {}): Buffer {
  const { magic = 0xfffffff1, wordBytes = 8, isBig = false, inlined = [] } = options;
  const hasTextStart = magic !== 0xfffffffa;
  const positionBytes = hasTextStart ? 4 : wordBytes;
  const texts = [...functions, ...inlined].map((name) => Buffer.from(`${name}\0`));
  const names = Buffer.concat(texts);
  const headerBytes = 8 + (hasTextStart ? 8 : 7) * wordBytes;
  const listAt = headerBytes + names.length;
  const listBytes = (2 * functions.length + 1) * positionBytes;
  const table = Buffer.alloc(listAt + listBytes + functions.length * (positionBytes + 4));
  const u32 = (value: number, at: number) =>
    isBig ? table.writeUInt32BE(value, at) : table.writeUInt32LE(value, at);
  const word = (value: number, at: number, bytes: number = wordBytes) => {
    if (bytes === 4) u32(value, at);
    else if (isBig) table.writeBigUInt64BE(BigInt(value), at);
    else table.writeBigUInt64LE(BigInt(value), at);
  };
  u32(magic, 0);
  table[6] = 1;
  table[7] = wordBytes;
  const offsets = [headerBytes, listAt, listAt, listAt, listAt];
  const start = hasTextStart ? [0] : [];
  [functions.length, 1, ...start, ...offsets].forEach((value, index) => {
    word(value, 8 + index * wordBytes);
  });
  names.copy(table, headerBytes);
  let nameAt = 0;
  functions.forEach((_, index) => {
    const at = listBytes + index * (positionBytes + 4);
    word(index * 16, listAt + 2 * index * positionBytes, positionBytes);
    word(at, listAt + (2 * index + 1) * positionBytes, positionBytes);
    word(index * 16, listAt + at, positionBytes);
    u32(nameAt, listAt + at + positionBytes);
    nameAt += texts[index]?.length ?? 0;
  });
  return table;
}

const MODULES = `path\texample.com/app
mod\texample.com/app\tv1.0.0\t
dep\texample.com/lib\tv1.2.0\t
`;

/** Returns a program with the module `example.com/lib`, and with these functions in addition to the usual functions. */
export function goProgramWith(functions: readonly string[]): Buffer {
  return elfOf([
    { name: '.go.buildinfo', bytes: goBuildInfo('go1.22.1', MODULES), isWritable: true },
    { name: '.gopclntab', bytes: goTable([...USUAL_FUNCTIONS, ...functions]) },
  ]);
}
