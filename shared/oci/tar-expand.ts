import { BLOCK } from './tar-fields.ts';
import type { TarSink } from './tar-reader.ts';
import { badMap, MAX_RUNS, mapIn, type Run, type Sparse } from './tar-sparse.ts';

const ZEROS = Buffer.alloc(64 * 1024);

/** Largest map before the data, in bytes: two numbers of 20 digits a run. */
const MAX_MAP_BYTES = 2 * (MAX_RUNS + 1) * 21;

/**
 * Spreads the stored bytes over the file as they come, so that no file is held in memory.
 *
 * @param spend Asked before zeros go into a hole: false when there are too many.
 * @throws {DataError} `malformed` when the runs do not fit; `limit-exceeded` for too many.
 */
export function expandInto(
  sink: TarSink,
  sparse: Sparse,
  spend: (holeBytes: number) => boolean,
  path: string,
): TarSink {
  let runs = sparse.runs?.[Symbol.iterator]();
  let map = Buffer.alloc(0);
  let run: Run = { offset: 0, length: 0 };
  let position = 0;
  const fillTo = (offset: number): boolean => {
    if (offset < position || offset > sparse.realSize) throw badMap(path);
    if (offset > position && !spend(offset - position)) return false;
    while (position < offset) {
      const zeros = ZEROS.subarray(0, Math.min(ZEROS.length, offset - position));
      position += zeros.length;
      if (!sink.push(zeros)) return false;
    }
    return true;
  };
  /** Moves on to a run that has bytes left, over the hole before it. */
  const reachRun = (): boolean => {
    while (position === run.offset + run.length) {
      const next = runs?.next();
      if (next === undefined || next.done === true) throw badMap(path);
      run = next.value;
      if (run.offset + run.length > sparse.realSize) throw badMap(path);
      if (!fillTo(run.offset)) return false;
    }
    return true;
  };
  const spread = (bytes: Buffer): boolean => {
    for (let at = 0; at < bytes.length; ) {
      if (!reachRun()) return false;
      const part = bytes.subarray(at, at + run.offset + run.length - position);
      at += part.length;
      position += part.length;
      if (!sink.push(part)) return false;
    }
    return true;
  };
  return {
    push: (bytes) => {
      if (runs !== undefined) return spread(bytes);
      map = Buffer.concat([map, bytes]);
      const found = mapIn(map, path);
      if (found === undefined || map.length < found.start) {
        if (map.length > MAX_MAP_BYTES + BLOCK) throw badMap(path);
        return true;
      }
      runs = found.runs[Symbol.iterator]();
      return spread(map.subarray(found.start));
    },
    end: () => {
      if (runs === undefined) throw badMap(path);
      if (fillTo(sparse.realSize)) sink.end();
    },
  };
}
