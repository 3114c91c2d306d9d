/**
 * Passes bytes from the main thread to a worker thread. The threads share a ring buffer, so they exchange only signals.
 * The reader has no event loop and may block its thread. The writer must not block.
 */

/** A pipe for one layer. It can be sent to another thread, and has one writer and one reader. */
export interface BytePipe {
  readonly ring: SharedArrayBuffer;
  readonly state: SharedArrayBuffer;
}

/**
 * Size of the ring buffer, in bytes. It must be a power of two. A thread inflates this many bytes in about 10 ms, so it
 * rarely has to wait for the other thread. With a quarter of this size, a thread waited 5% of the time.
 */
const RING_BYTES = 4 * 1024 * 1024;

/**
 * Indexes of two counters in the state array: the number of written bytes and the number of read bytes. Both counters
 * are modulo 2^32.
 */
const WRITTEN = 0;
const READ = 1;
/** Index of the writer's state. The state is 0, `WHOLE` or `BROKEN`. */
const END = 2;
/** Indexes of the counters that wake the reader (`NEWS`) and the writer (`ROOM`). */
const NEWS = 3;
const ROOM = 4;
const CELLS = 5;

const WHOLE = 1;
const BROKEN = 2;

/** Maximum number of bytes per read. At this size, new bytes are still in the processor cache when they are read. */
const CHUNK_BYTES = 256 * 1024;

/** Maximum waiting time for new bytes, in milliseconds. After that, the reader yields an empty chunk. */
const IDLE_MS = 1_000;

/** Allocates memory for pipes. Only one pipe at a time can use it. */
export function createRing(): SharedArrayBuffer {
  return new SharedArrayBuffer(RING_BYTES);
}

export function openPipe(ring: SharedArrayBuffer): BytePipe {
  return {
    ring,
    state: new SharedArrayBuffer(CELLS * Int32Array.BYTES_PER_ELEMENT),
  };
}

/**
 * Returns the free memory for the next bytes. A source can write its next chunk to this memory. `writePipe` then does
 * not have to copy the chunk, which takes three times as long in shared memory as in other memory.
 *
 * @returns At least one byte whenever `writePipe` requests a chunk.
 */
export function freeMemory({ ring, state }: BytePipe): Buffer {
  const cells = new Int32Array(state);
  return chunkAt(ring, Atomics.load(cells, WRITTEN), RING_BYTES - usedIn(cells));
}

/** The error that a reader throws if the writer stops before the end of the data. */
export class PipeBrokenError extends Error {
  override readonly name = 'PipeBrokenError';
  override readonly message = 'The data ended too early.';
}

/**
 * Yields the bytes as they arrive. Blocks the caller's thread until bytes arrive. An empty chunk means that no bytes
 * arrived for a while. Each chunk is valid until the next chunk is requested.
 *
 * @throws {PipeBrokenError} if the writer broke the pipe.
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

/**
 * Returns the bytes at a position in the ring buffer: at most `length` bytes, and none beyond the end of the buffer.
 */
function chunkAt(ring: SharedArrayBuffer, position: number, length: number): Buffer {
  const start = position & (RING_BYTES - 1);
  return Buffer.from(ring, start, Math.min(length, RING_BYTES - start));
}

function tell(cells: Int32Array, cell: number): void {
  Atomics.add(cells, cell, 1);
  Atomics.notify(cells, cell);
}

/**
 * Writes all chunks to a new pipe.
 *
 * @param closed Promise that settles when the reader has stopped. After that, nothing more is written.
 * @returns True if everything was written.
 * @throws any error from reading the chunks. The pipe is marked as broken first.
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
        if (usedIn(cells) === RING_BYTES) await Promise.race([roomIn(cells), closing]);
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

/**
 * Copies bytes of the chunk, up to the end of the ring buffer. Returns their number. Does not copy a chunk that is
 * already in the ring buffer.
 */
function put(chunk: Uint8Array, at: number, ring: SharedArrayBuffer, cells: Int32Array): number {
  const written = Atomics.load(cells, WRITTEN);
  const free = RING_BYTES - usedIn(cells);
  const room = chunkAt(ring, written, Math.min(free, chunk.length - at));
  const isInPlace = chunk.buffer === ring && chunk.byteOffset + at === room.byteOffset;
  if (!isInPlace) room.set(chunk.subarray(at, at + room.length));
  Atomics.store(cells, WRITTEN, (written + room.length) | 0);
  tell(cells, NEWS);
  return room.length;
}

function usedIn(cells: Int32Array): number {
  return (Atomics.load(cells, WRITTEN) - Atomics.load(cells, READ)) >>> 0;
}

/** Waits until half of the ring buffer is free, but only if it is full. */
async function roomIn(cells: Int32Array): Promise<void> {
  for (;;) {
    const room = Atomics.load(cells, ROOM);
    if (usedIn(cells) < RING_BYTES) return;
    await Atomics.waitAsync(cells, ROOM, room).value;
  }
}
