import { DataError } from '../errors/errors.ts';
import { readTarEntries } from './entries.ts';
import type { TarEntry } from './entry.ts';
import { BLOCK, isZeroBlock, paddedSize, textsOf } from './header.ts';

/** Receives the entries in an archive, in order. */
export interface TarVisitor {
  /**
   * Called for every entry. Returns true to receive all data at once, a sink to receive it in chunks, or false to skip
   * it.
   *
   * @param chunk The bytes that have arrived so far. The data of the entry starts at offset `dataAt`, which can be the
   * end of the chunk.
   */
  entry(entry: TarEntry, chunk?: Buffer, dataAt?: number): boolean | TarSink;
  /** Receives the strings in each header, before the entry to which the header belongs. */
  header?(texts: readonly string[]): void;
  /** Receives the bytes after the end of the archive. */
  trailing?(bytes: Buffer): void;
  /** Receives the requested data of an entry, as stored in the archive. Sparse files are not expanded. */
  data(entry: TarEntry, bytes: Buffer): void;
}

/** Receives the data of an entry in chunks, as stored in the archive. */
export interface TarSink {
  /**
   * Processes bytes without keeping them. Returns false if no more bytes are needed. In that case, `end` must not be
   * called.
   */
  push(bytes: Buffer): boolean;
  end(): void;
}

export interface TarReader {
  /** Processes the next bytes. Only requested data is copied and kept. */
  push(chunk: Buffer): void;
  /** @throws {DataError} `malformed` if the archive ends inside an entry. */
  end(): void;
}

interface State {
  /** Number of data and padding bytes that remain to be skipped. */
  skip: number;
  /** Number of padding bytes among the bytes to skip. Some tools omit the padding at the end of an archive. */
  padding: number;
  /** The data that is being collected, and the function to call when the data is complete. */
  collecting?: { readonly bytes: Buffer; filled: number; readonly done: (bytes: Buffer) => void };
  sink?: TarSink;
  /** The start of a header that continues in the next chunk. */
  rest: Buffer;
  hasEnded: boolean;
}

/** Creates a reader for a tar archive that arrives in chunks of any size. Data that is not requested is skipped. */
export function createTarReader(path: string, visitor: TarVisitor): TarReader {
  const entries = readTarEntries(path);
  const state: State = { skip: 0, padding: 0, rest: Buffer.alloc(0), hasEnded: false };

  const skip = (size: number): void => {
    state.skip = paddedSize(size);
    state.padding = state.skip - size;
  };
  const collect = (size: number, done: (bytes: Buffer) => void): void => {
    skip(size);
    if (size === 0) done(Buffer.alloc(0));
    else state.collecting = { bytes: Buffer.allocUnsafe(size), filled: 0, done };
  };
  const take = (entry: TarEntry, chunk: Buffer, dataAt: number): void => {
    const wanted = visitor.entry(entry, chunk, dataAt);
    if (wanted === true) {
      collect(entry.dataSize, (bytes) => visitor.data(entry, bytes));
      return;
    }
    skip(entry.dataSize);
    if (wanted === false) return;
    if (entry.dataSize === 0) wanted.end();
    else state.sink = wanted;
  };
  const extend = (content: Buffer): void => {
    visitor.header?.([content.toString('latin1')]);
    const entry = entries.extend(content);
    if (entry !== undefined) visitor.entry(entry);
  };
  const header = (chunk: Buffer, at: number): void => {
    const step = entries.next(chunk, at);
    if (visitor.header !== undefined && !isZeroBlock(chunk, at)) visitor.header(textsOf(chunk, at));
    if (step.kind === 'end') state.hasEnded = true;
    else if (step.kind === 'extended') collect(step.size, extend);
    else if (step.kind === 'entry') take(step.entry, chunk, at + BLOCK);
  };
  return {
    push: (chunk) => {
      const end = pushChunk(chunk, state, header);
      if (end < chunk.length && state.hasEnded) visitor.trailing?.(chunk.subarray(end));
    },
    end: () => {
      const isCut =
        state.skip > state.padding ||
        state.rest.length > 0 ||
        state.collecting !== undefined ||
        entries.isInside();
      if (!state.hasEnded && isCut) throw cutShort(path);
    },
  };
}

/**
 * Reads a chunk until its end or until the end of the archive, whichever comes first. Returns the offset at which
 * reading ended.
 */
function pushChunk(
  chunk: Buffer,
  state: State,
  header: (chunk: Buffer, at: number) => void,
): number {
  let at = completeHeader(chunk, state, header);
  while (at < chunk.length && !state.hasEnded) {
    if (state.skip > 0) {
      at += passOver(chunk, at, state);
      continue;
    }
    if (chunk.length - at < BLOCK) {
      state.rest = Buffer.from(chunk.subarray(at));
      return chunk.length;
    }
    header(chunk, at);
    at += BLOCK;
  }
  return at;
}

/** Completes a header that started in the previous chunk. Returns the offset at which reading continues. */
function completeHeader(
  chunk: Buffer,
  state: State,
  header: (chunk: Buffer, at: number) => void,
): number {
  if (state.rest.length === 0) return 0;
  const missing = BLOCK - state.rest.length;
  const block = Buffer.concat([state.rest, chunk.subarray(0, missing)]);
  const isWhole = block.length === BLOCK;
  state.rest = isWhole ? EMPTY : block;
  if (isWhole) header(block, 0);
  return Math.min(missing, chunk.length);
}

const EMPTY = Buffer.alloc(0);

/**
 * Moves past data and padding. Copies the data if it is being collected, or passes it to the sink. Returns the number
 * of bytes it has moved past.
 */
function passOver(chunk: Buffer, at: number, state: State): number {
  const step = Math.min(state.skip, chunk.length - at);
  const data = Math.min(step, state.skip - state.padding);
  state.skip -= step;
  const { collecting, sink } = state;
  if (sink !== undefined && data > 0) pourInto(sink, chunk.subarray(at, at + data), state);
  if (collecting === undefined) return step;
  const { bytes } = collecting;
  collecting.filled += chunk.copy(bytes, collecting.filled, at, at + step);
  if (collecting.filled === bytes.length) {
    delete state.collecting;
    collecting.done(bytes);
  }
  return step;
}

function pourInto(sink: TarSink, bytes: Buffer, state: State): void {
  const wantsMore = sink.push(bytes);
  const isDone = state.skip <= state.padding;
  if (wantsMore && !isDone) return;
  delete state.sink;
  if (wantsMore) sink.end();
}

/** Returns the error for an archive that ends inside an entry. */
export function cutShort(path: string): DataError {
  return new DataError('malformed', `${path}: the tar archive is truncated`, { path });
}
