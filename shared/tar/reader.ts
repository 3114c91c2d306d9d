import { DataError } from '../errors/errors.ts';
import { paddedSize, readTarEntries, type TarEntry } from './entries.ts';
import { BLOCK } from './header.ts';

/** What is done with the entries of an archive, in their order. */
export interface TarVisitor {
  /** Sees every entry; true asks for its data, a sink for its data as it comes. */
  entry(entry: TarEntry): boolean | TarSink;
  /** The data of an entry that was asked for, as stored: sparse files are not expanded. */
  data(entry: TarEntry, bytes: Buffer): void;
}

/** Takes an entry's data piece by piece, as stored. */
export interface TarSink {
  /** The bytes are not kept; false when no more are wanted, nor the end. */
  push(bytes: Buffer): boolean;
  end(): void;
}

export interface TarReader {
  /** Takes the next bytes. They are not kept: data that is wanted is copied out. */
  push(chunk: Buffer): void;
  /** @throws {DataError} `malformed` when the archive ends inside an entry. */
  end(): void;
}

interface State {
  /** Bytes of data, and of padding, still to pass over. */
  skip: number;
  /** How many of them are padding, which some writers leave out at the end. */
  padding: number;
  /** The data being collected, and what it is for. */
  collecting?: { readonly bytes: Buffer; filled: number; readonly done: (bytes: Buffer) => void };
  /** Who takes the data as it comes. */
  sink?: TarSink;
  /** The start of a header that the last chunk cut through. */
  rest: Buffer;
  hasEnded: boolean;
}

/** A tar archive read as it comes, in chunks of any size. What nobody wants is jumped over. */
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
  const take = (entry: TarEntry): void => {
    const wanted = visitor.entry(entry);
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
    const entry = entries.extend(content);
    if (entry !== undefined) visitor.entry(entry);
  };
  const header = (chunk: Buffer, at: number): void => {
    const step = entries.next(chunk, at);
    if (step.kind === 'end') state.hasEnded = true;
    else if (step.kind === 'extended') collect(step.size, extend);
    else if (step.kind === 'entry') take(step.entry);
  };
  return {
    push: (chunk) => pushChunk(chunk, state, header),
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

function pushChunk(chunk: Buffer, state: State, header: (chunk: Buffer, at: number) => void): void {
  let at = completeHeader(chunk, state, header);
  while (at < chunk.length && !state.hasEnded) {
    if (state.skip > 0) {
      at += passOver(chunk, at, state);
      continue;
    }
    if (chunk.length - at < BLOCK) {
      state.rest = Buffer.from(chunk.subarray(at));
      return;
    }
    header(chunk, at);
    at += BLOCK;
  }
}

/** Finishes a header that the last chunk began. Where to go on in this one. */
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

/** Moves on over data, copying what is collected. The number of bytes that it moved. */
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

/** Of an archive that ends inside an entry. */
export function cutShort(path: string): DataError {
  return new DataError('malformed', `${path}: the tar archive ends in the middle`, { path });
}
