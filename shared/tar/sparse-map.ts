import { DataError } from '../errors/errors.ts';
import { BLOCK } from './header.ts';
import { decimal, requireSize } from './numbers.ts';
import type { PaxRecords } from './pax.ts';

/** A run of stored bytes in a sparse file. All bytes between runs are zeros. */
export interface Run {
  readonly offset: number;
  readonly length: number;
}

/**
 * Layout of a sparse file's stored bytes.
 *
 * @see GNU tar manual, "Storing Sparse Files"
 */
export interface Sparse {
  /** Size of the expanded file, in bytes. An attacker can choose this size. */
  readonly realSize: number;
  /** Runs in order. Their total length equals the stored size. */
  readonly runs: readonly Run[];
}

/** A sparse map that continues in the blocks after the header. */
export interface MapReader {
  /**
   * Processes the next block.
   *
   * @returns The runs, once the map is complete.
   */
  next(block: Buffer, at: number): readonly Run[] | undefined;
  /** Number of bytes that the sparse map takes up in the data of the entry. */
  readonly dataBytes: () => number;
}

/** Maximum number of runs in one file. Needed files have only a few, and the limit keeps the map small. */
const MAX_RUNS = 10_000;

/**
 * Maximum size of a map that precedes the data, in bytes. Each run has two numbers with up to 20 digits, each on a
 * separate line.
 */
const MAX_MAP_BYTES = 2 * (MAX_RUNS + 1) * 21 + BLOCK;

/**
 * Returns the GNU sparse format that the records describe. A file is not sparse if its records have an unknown version
 * or contain only the real size.
 */
export function paxSparseFormat(pax: PaxRecords): 'map-in-records' | 'map-in-data' | undefined {
  const [major = '', minor = ''] = [pax.get('GNU.sparse.major'), pax.get('GNU.sparse.minor')];
  if (major === '0' && (minor === '0' || minor === '1')) return 'map-in-records';
  if (major === '1' && minor === '0') return 'map-in-data';
  if (major !== '' || minor !== '') return undefined;
  return (pax.get('GNU.sparse.map') ?? '') === '' ? undefined : 'map-in-records';
}

/**
 * Returns the size of the expanded file, from PAX records. Returns undefined if the records do not contain it. In that
 * case, the size of the entry applies.
 */
export function paxRealSize(pax: PaxRecords, path: string): number | undefined {
  const stated = pax.get('GNU.sparse.size') || pax.get('GNU.sparse.realsize') || '';
  return stated === '' ? undefined : requireSize(decimal(stated, path), path);
}

/** Parses the map of PAX formats 0.0 and 0.1, which has offsets and lengths separated by commas. */
export function paxSparseRuns(pax: PaxRecords, path: string): readonly Run[] {
  const count = requireSize(decimal(pax.get('GNU.sparse.numblocks') ?? '', path), path);
  requireFew(count, path);
  const map = pax.get('GNU.sparse.map') ?? '';
  const numbers = map === '' ? [] : map.split(',', 2 * count + 1);
  if (numbers.length !== 2 * count) throw badMap(path);
  return pairs(numbers, path);
}

/**
 * Parses the map of PAX format 1.0, which is before the data. The map consists of lines with decimal numbers, and is
 * padded to a whole block.
 *
 * @param size Size of the data including the map, in bytes.
 */
export function mapInData(size: number, path: string): MapReader {
  const blocks: string[] = [];
  let lines = 0;
  let wantedLines = 1;
  return {
    next: (block, at) => {
      if (BLOCK * (blocks.length + 1) > size) throw badMap(path);
      if (BLOCK * blocks.length > MAX_MAP_BYTES) throw tooMany(path);
      blocks.push(block.toString('latin1', at, at + BLOCK));
      const hadCount = lines > 0;
      lines += lineBreaks(block, at);
      if (lines === 0) return undefined;
      if (!hadCount) wantedLines = 1 + 2 * countIn(blocks.join(''), path);
      if (lines < wantedLines) return undefined;
      return pairs(blocks.join('').split('\n').slice(1, wantedLines), path);
    },
    dataBytes: () => BLOCK * blocks.length,
  };
}

function lineBreaks(block: Buffer, at: number): number {
  let count = 0;
  for (let index = at; index < at + BLOCK; index++) if (block[index] === 0x0a) count++;
  return count;
}

/** Parses the number of runs in the first line. */
function countIn(map: string, path: string): number {
  const count = requireSize(decimal(map.slice(0, map.indexOf('\n')), path), path);
  requireFew(count, path);
  return count;
}

function pairs(numbers: readonly string[], path: string): readonly Run[] {
  const sizes = numbers.map((number) => requireSize(decimal(number, path), path));
  return Array.from({ length: sizes.length / 2 }, (_, index) => ({
    offset: sizes[2 * index] ?? 0,
    length: sizes[2 * index + 1] ?? 0,
  }));
}

/**
 * Checks the map of a sparse file. The runs must be in order and must not overlap, and their total length must equal
 * the stored size.
 *
 * @throws {DataError} `malformed` if the map is not valid. Go also rejects such a file, either immediately or when it
 * reads the file.
 */
export function sparseOf(sparse: Sparse, dataSize: number, path: string): Sparse {
  let end = 0;
  let stored = 0;
  for (const { offset, length } of sparse.runs) {
    if (offset < end || offset + length > sparse.realSize) throw badMap(path);
    end = offset + length;
    stored += length;
  }
  if (stored !== dataSize) throw badMap(path);
  return sparse;
}

/** Returns the content of the expanded file. The caller must limit `realSize`. */
export function expandSparse(data: Buffer, { realSize, runs }: Sparse, path: string): Buffer {
  const file = Buffer.alloc(realSize);
  let from = 0;
  for (const { offset, length } of runs) {
    if (offset + length > file.length || from + length > data.length) throw badMap(path);
    data.copy(file, offset, from, from + length);
    from += length;
  }
  return file;
}

function requireFew(count: number, path: string): void {
  if (count > MAX_RUNS) throw tooMany(path);
}

function tooMany(path: string): DataError {
  const message = `${path}: a sparse file in the tar archive has more than ${MAX_RUNS} runs`;
  return new DataError('limit-exceeded', message, { path });
}

export function badMap(path: string): DataError {
  return new DataError('malformed', `${path}: the sparse map of a file does not match its data`, {
    path,
  });
}
