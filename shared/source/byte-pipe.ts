/**
 * Bytes on their way from the main thread to one that works them off. They lie in a ring of memory that both
 * threads have, so that nothing is sent but word of it: the one that reads has no event loop to wait in, and the
 * one that writes must not block.
 */

/** A pipe for one layer, which can be posted to a thread. One writes and one reads. */
export interface BytePipe {
  readonly ring: SharedArrayBuffer;
  readonly state: SharedArrayBuffer;
}

/**
 * Bytes that lie ready at most, a power of two: what a thread inflates in some 10 ms, so that it need not wait where
 * the other has to. With a quarter of it a thread waited for 5 % of the time that it took.
 */
const RING_BYTES = 4 * 1024 * 1024;

/** Where the state has what. Bytes are counted modulo 2^32. */
const WRITTEN = 0;
const READ = 1;
/** What became of the writer: nothing yet, `WHOLE` or `BROKEN`. */
const END = 2;
/** Raised when there is news for the one that reads, and for the one that writes. */
const NEWS = 3;
const ROOM = 4;
const CELLS = 5;

const WHOLE = 1;
const BROKEN = 2;

/** Bytes read at once at most: what was just written and is read at once is still in the processor's cache. */
const PIECE_BYTES = 256 * 1024;

/** How long there may be nothing to read before the reader hears of it, in milliseconds. */
const PATIENCE_MS = 1_000;

/** Memory for one pipe at a time. */
export function createRing(): SharedArrayBuffer {
  return new SharedArrayBuffer(RING_BYTES);
}

export function openPipe(ring: SharedArrayBuffer): BytePipe {
  return {
    ring,
    state: new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT),
  };
}

/** The writer gave up: what was read until then is not all. */
export class PipeBrokenError extends Error {
  override readonly name = 'PipeBrokenError';
  override readonly message = 'The bytes to be read broke off.';
}

/**
 * The bytes as they come, each piece until the next is asked for; an empty one when nothing came for a while.
 * It blocks its thread.
 *
 * @throws {PipeBrokenError} when the writer broke it.
 */
export function* readPipe({ ring, state }: BytePipe): Generator<Buffer> {
  const cells = new Int32Array(state);
  let read = Atomics.load(cells, READ);
  for (;;) {
    const news = Atomics.load(cells, NEWS);
    const end = Atomics.load(cells, END);
    const ready = (Atomics.load(cells, WRITTEN) - read) >>> 0;
    if (ready > 0) {
      const piece = pieceAt(ring, read, Math.min(ready, PIECE_BYTES));
      yield piece;
      read = (read + piece.length) | 0;
      Atomics.store(cells, READ, read);
      if (ready - piece.length <= RING_BYTES / 2) tell(cells, ROOM);
      continue;
    }
    if (end === WHOLE) return;
    if (end === BROKEN) throw new PipeBrokenError();
    if (Atomics.wait(cells, NEWS, news, PATIENCE_MS) === 'timed-out') yield EMPTY;
  }
}

const EMPTY = Buffer.alloc(0);

/** A part of the ring, up to its end at most. */
function pieceAt(ring: SharedArrayBuffer, position: number, length: number): Buffer {
  const start = position & (RING_BYTES - 1);
  return Buffer.from(ring, start, Math.min(length, RING_BYTES - start));
}

function tell(cells: Int32Array, cell: number): void {
  Atomics.add(cells, cell, 1);
  Atomics.notify(cells, cell);
}

/**
 * Writes all chunks into a new pipe.
 *
 * @param closed Settles when nobody reads any more: then no more is written.
 * @returns Whether all was written.
 * @throws what the chunks throw; then the pipe is broken.
 */
export async function writePipe(
  { ring, state }: BytePipe,
  chunks: AsyncIterable<Uint8Array>,
  closed: Promise<unknown>,
): Promise<boolean> {
  const cells = new Int32Array(state);
  let isClosed = false;
  const close = () => {
    isClosed = true;
  };
  const closing = closed.then(close, close);
  const end = (how: number) => {
    Atomics.store(cells, END, how);
    tell(cells, NEWS);
  };
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; ) {
        at += put(chunk, at, ring, cells);
        if (at < chunk.length) await Promise.race([roomIn(cells), closing]);
        if (isClosed) return false;
      }
    }
    end(WHOLE);
    return true;
  } catch (error) {
    end(BROKEN);
    throw error;
  }
}

/** Puts in what there is room for, up to the ring's end at most. How many bytes. */
function put(chunk: Uint8Array, at: number, ring: SharedArrayBuffer, cells: Int32Array): number {
  const written = Atomics.load(cells, WRITTEN);
  const free = RING_BYTES - usedIn(cells);
  const room = pieceAt(ring, written, Math.min(free, chunk.length - at));
  room.set(chunk.subarray(at, at + room.length));
  Atomics.store(cells, WRITTEN, (written + room.length) | 0);
  tell(cells, NEWS);
  return room.length;
}

function usedIn(cells: Int32Array): number {
  return (Atomics.load(cells, WRITTEN) - Atomics.load(cells, READ)) >>> 0;
}

/** Waits while all is used, until half of it is free. */
async function roomIn(cells: Int32Array): Promise<void> {
  for (;;) {
    const room = Atomics.load(cells, ROOM);
    if (usedIn(cells) < RING_BYTES) return;
    await Atomics.waitAsync(cells, ROOM, room).value;
  }
}
