/**
 * Passes bytes from the main thread to a worker thread. They are in a ring buffer that both threads share, so only
 * signals are sent. The reader has no event loop and blocks its thread; the writer must not block.
 */

/** A pipe for one layer, which can be posted to a thread. It has one writer and one reader. */
export interface BytePipe {
  readonly ring: SharedArrayBuffer;
  readonly state: SharedArrayBuffer;
}

/**
 * Size of the ring, in bytes; a power of two. A thread inflates this much in about 10 ms, so it rarely waits for the
 * other. With a quarter of it, a thread spent 5 % of its time waiting.
 */
const RING_BYTES = 4 * 1024 * 1024;

/** Positions in the state array. Byte counts are modulo 2^32. */
const WRITTEN = 0;
const READ = 1;
/** State of the writer: 0, `WHOLE` or `BROKEN`. */
const END = 2;
/** Counters that wake the reader and the writer. */
const NEWS = 3;
const ROOM = 4;
const CELLS = 5;

const WHOLE = 1;
const BROKEN = 2;

/**
 * Maximum number of bytes per read. Bytes that are read right after they are written are still in the processor's
 * cache.
 */
const CHUNK_BYTES = 256 * 1024;

/** Time without new bytes after which the reader gets an empty chunk, in milliseconds. */
const IDLE_MS = 1_000;

/** Allocates memory for a pipe. One pipe at a time can use it. */
export function createRing(): SharedArrayBuffer {
  return new SharedArrayBuffer(RING_BYTES);
}

export function openPipe(ring: SharedArrayBuffer): BytePipe {
  return {
    ring,
    state: new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT),
  };
}

/** Thrown when the writer stopped before the end. */
export class PipeBrokenError extends Error {
  override readonly name = 'PipeBrokenError';
  override readonly message = 'The bytes to read ended too early.';
}

/**
 * Yields the bytes as they arrive. Each chunk is valid until the next is requested; an empty one means that nothing
 * arrived for a while. Blocks its thread.
 *
 * @throws {PipeBrokenError} when the writer broke the pipe.
 */
export function* readPipe({ ring, state }: BytePipe): Generator<Buffer> {
  const cells = new Int32Array(state);
  let read = Atomics.load(cells, READ);
  for (;;) {
    const news = Atomics.load(cells, NEWS);
    const end = Atomics.load(cells, END);
    const ready = (Atomics.load(cells, WRITTEN) - read) >>> 0;
    if (ready > 0) {
      const chunk = chunkAt(ring, read, Math.min(ready, CHUNK_BYTES));
      yield chunk;
      read = (read + chunk.length) | 0;
      Atomics.store(cells, READ, read);
      if (ready - chunk.length <= RING_BYTES / 2) tell(cells, ROOM);
      continue;
    }
    if (end === WHOLE) return;
    if (end === BROKEN) throw new PipeBrokenError();
    if (Atomics.wait(cells, NEWS, news, IDLE_MS) === 'timed-out') yield EMPTY;
  }
}

const EMPTY = Buffer.alloc(0);

/** Returns a part of the ring, at most up to its end. */
function chunkAt(ring: SharedArrayBuffer, position: number, length: number): Buffer {
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
 * @param closed Settles when the reader has stopped. Nothing more is written then.
 * @returns True if everything was written.
 * @throws the error of the chunks, after breaking the pipe.
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

/** Copies as many bytes as fit, at most up to the end of the ring. Returns their number. */
function put(chunk: Uint8Array, at: number, ring: SharedArrayBuffer, cells: Int32Array): number {
  const written = Atomics.load(cells, WRITTEN);
  const free = RING_BYTES - usedIn(cells);
  const room = chunkAt(ring, written, Math.min(free, chunk.length - at));
  room.set(chunk.subarray(at, at + room.length));
  Atomics.store(cells, WRITTEN, (written + room.length) | 0);
  tell(cells, NEWS);
  return room.length;
}

function usedIn(cells: Int32Array): number {
  return (Atomics.load(cells, WRITTEN) - Atomics.load(cells, READ)) >>> 0;
}

/** Waits while the ring is full, until half of it is free. */
async function roomIn(cells: Int32Array): Promise<void> {
  for (;;) {
    const room = Atomics.load(cells, ROOM);
    if (usedIn(cells) < RING_BYTES) return;
    await Atomics.waitAsync(cells, ROOM, room).value;
  }
}
