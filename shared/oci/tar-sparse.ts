import { DataError } from '../errors/errors.ts';
import { BLOCK, readNumber } from './tar-fields.ts';

/** A run of bytes of a sparse file that is stored; everything between is zeros. */
export interface Run {
  readonly offset: number;
  readonly length: number;
}

/** How the stored bytes of a sparse file spread over it. @see GNU tar manual, "Storing Sparse Files" */
export interface Sparse {
  /** Size of the file when expanded, in bytes: an attacker's number. */
  readonly realSize: number;
  /** Undefined when the map stands before the data (PAX format 1.0). */
  readonly runs: readonly Run[] | undefined;
}

/** Old GNU format: four runs in the header, more in the blocks after it. */
const HEADER_RUNS = { at: 386, count: 4, extendedAt: 482 };
const EXTENSION_RUNS = { at: 0, count: 21, extendedAt: 504 };
const REAL_SIZE_AT = 483;

/** Runs of one file: a wanted file has few; the bound keeps the map itself small. */
export const MAX_RUNS = 10_000;

export interface OldSparse {
  readonly runs: Run[];
  readonly realSize: number;
  /** Another block of runs follows. */
  readonly isExtended: boolean;
}

export function oldSparseHeader(block: Buffer, at: number, path: string): OldSparse {
  const realSize = readNumber(block, at + REAL_SIZE_AT, 12, path);
  return { ...runsIn(block, at, HEADER_RUNS, path), realSize };
}

export function oldSparseExtension(
  block: Buffer,
  at: number,
  before: OldSparse,
  path: string,
): OldSparse {
  const { runs, isExtended } = runsIn(block, at, EXTENSION_RUNS, path);
  requireFew(before.runs.length + runs.length, path);
  before.runs.push(...runs);
  return { ...before, isExtended };
}

function runsIn(
  block: Buffer,
  at: number,
  place: typeof HEADER_RUNS,
  path: string,
): { readonly runs: Run[]; readonly isExtended: boolean } {
  const runs: Run[] = [];
  for (let index = 0; index < place.count; index++) {
    const start = at + place.at + index * 24;
    if (block[start] === 0) break;
    runs.push({
      offset: readNumber(block, start, 12, path),
      length: readNumber(block, start + 12, 12, path),
    });
  }
  return { runs, isExtended: (block[at + place.extendedAt] ?? 0) !== 0 };
}

/** The map of PAX formats 0.0 and 0.1: offsets and lengths, comma-separated. */
export function paxSparseRuns(map: string, path: string): readonly Run[] {
  const numbers = map === '' ? [] : map.split(',', 2 * MAX_RUNS + 1).map(Number);
  requireFew(numbers.length / 2, path);
  return pairs(numbers, path);
}

/**
 * The file's content.
 *
 * @param data What is stored; in format 1.0 it begins with the map, padded to a block.
 * @throws {DataError} `malformed` when the runs do not fit; the caller has bounded `realSize`.
 */
export function expandSparse(data: Buffer, sparse: Sparse, path: string): Buffer {
  const { runs, start } = sparse.runs ? { runs: sparse.runs, start: 0 } : mapInData(data, path);
  const file = Buffer.alloc(sparse.realSize);
  let from = start;
  for (const { offset, length } of runs) {
    if (offset + length > file.length || from + length > data.length) throw badMap(path);
    data.copy(file, offset, from, from + length);
    from += length;
  }
  return file;
}

function mapInData(data: Buffer, path: string): { runs: readonly Run[]; start: number } {
  const found = mapIn(data, path);
  if (found === undefined) throw badMap(path);
  return found;
}

/** The map that stands before the data, and where the data starts; undefined while it is cut short. */
export function mapIn(
  data: Buffer,
  path: string,
): { runs: readonly Run[]; start: number } | undefined {
  let at = 0;
  const line = (): number | undefined => {
    const end = data.indexOf(0x0a, at);
    if (end === -1 && data.length - at <= 20) return undefined;
    if (end === -1 || end - at > 20) throw badMap(path);
    const number = Number(data.toString('latin1', at, end));
    at = end + 1;
    return number;
  };
  const count = line();
  if (count === undefined) return undefined;
  requireFew(count, path);
  const numbers: number[] = [];
  while (numbers.length < 2 * count) {
    const number = line();
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return { runs: pairs(numbers, path), start: Math.ceil(at / BLOCK) * BLOCK };
}

function pairs(numbers: readonly number[], path: string): readonly Run[] {
  if (numbers.length % 2 !== 0) throw badMap(path);
  if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0)) throw badMap(path);
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    offset: numbers[2 * index] ?? 0,
    length: numbers[2 * index + 1] ?? 0,
  }));
}

function requireFew(count: number, path: string): void {
  if (count <= MAX_RUNS) return;
  const message = `${path}: a sparse file in the tar archive has more than ${MAX_RUNS} runs`;
  throw new DataError('limit-exceeded', message, { path });
}

export function badMap(path: string): DataError {
  return new DataError('malformed', `${path}: a sparse file's map does not fit`, { path });
}
