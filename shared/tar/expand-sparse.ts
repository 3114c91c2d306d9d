import type { TarSink } from './reader.ts';
import { badMap, type Run, type Sparse } from './sparse-map.ts';

const ZEROS = Buffer.alloc(64 * 1024);

/**
 * Expands the stored bytes of a sparse file in chunks, so that the whole file is never in memory.
 *
 * @param spend Called before a hole is filled with zeros. Returns false if there are too many zeros.
 * @throws {DataError} `malformed` if the runs do not match the data, `limit-exceeded` if there are too many zeros.
 */
export function expandInto(
  sink: TarSink,
  sparse: Sparse,
  spend: (holeBytes: number) => boolean,
  path: string,
): TarSink {
  const runs = sparse.runs[Symbol.iterator]();
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
  /**
   * Advances to the next run if the current run is complete. Fills the hole between the two runs with zeros. Returns
   * false if there are too many zeros, or if the sink needs no more bytes.
   */
  const reachRun = (): boolean => {
    while (position === run.offset + run.length) {
      const next = runs.next();
      if (next.done === true) throw badMap(path);
      run = next.value;
      if (run.offset + run.length > sparse.realSize) throw badMap(path);
      if (!fillTo(run.offset)) return false;
    }
    return true;
  };
  return {
    push: (bytes) => {
      for (let at = 0; at < bytes.length; ) {
        if (!reachRun()) return false;
        const part = bytes.subarray(at, at + run.offset + run.length - position);
        at += part.length;
        position += part.length;
        if (!sink.push(part)) return false;
      }
      return true;
    },
    end: () => {
      if (fillTo(sparse.realSize)) sink.end();
    },
  };
}
