import { DataError } from '../errors/errors.ts';
import type { LayerContents } from './layer-contents.ts';
import {
  type LayerSource,
  type LayerThread,
  type LayerThreads,
  startThread,
} from './layer-thread.ts';
import { IMAGE_LIMITS, type ImageLimits } from './limits.ts';
import { readLayer } from './read-layer.ts';
import { lowerPriority } from './thread-priority.ts';

/** Total size of the layer blobs, in bytes, below which starting threads takes longer than reading the layers. */
const INLINE_BYTES = 4 * 1024 * 1024;

/**
 * Size below which a single layer blob is read without a thread, in bytes. With a thread, the main thread would only
 * pass on the bytes. While a worker starts, the main thread can inflate a quarter of such a layer itself.
 */
const ALONE_BYTES = 32 * 1024 * 1024;

/** A function that is called after each layer has been read. */
export type LayerProgress = (done: number, total: number) => void;

/**
 * Reads layers in parallel in worker threads, largest layer first. The results have the order of `sources`. The largest
 * layer has the highest priority. Otherwise, it often ends last, while one core is idle.
 *
 * @param threads Number of threads. Not used for a single layer or for small layers, which are read without threads.
 */
export async function readLayers(
  sources: readonly LayerSource[],
  { threads, started }: LayerThreads,
  progress: LayerProgress = () => undefined,
  limits: ImageLimits = IMAGE_LIMITS,
): Promise<readonly LayerContents[]> {
  const account = accountFor(limits);
  const results: LayerContents[] = [];
  let done = 0;
  const queue = sources.map((source, index) => ({ source, index }));
  queue.sort((a, b) => b.source.size - a.source.size || a.index - b.index);
  const largest = queue[0];
  const stop = { now: false };
  const readQueue = async (read: ReadSource): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && !stop.now; next = queue.shift()) {
      const contents = await read(next.source, next === largest ? undefined : lowerPriority());
      account(contents, next.source.digest);
      results[next.index] = contents;
      done += 1;
      progress(done, sources.length);
    }
  };
  const needed = threadsFor(sources.map(({ size }) => size));
  if (needed === 0) {
    await readQueue((source) => readLayer(source, source.open()));
    return results;
  }
  const count = Math.max(1, Math.min(threads, needed));
  await allOrStop(
    Array.from({ length: count }, () => withThread(started?.take() ?? startThread(), readQueue)),
    stop,
  );
  return results;
}

/**
 * Returns the number of threads for reading the layers. Returns 0 if they are read without threads.
 *
 * @param sizes Sizes of the layer blobs, in bytes.
 */
export function threadsFor(sizes: readonly number[]): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total < (sizes.length === 1 ? ALONE_BYTES : INLINE_BYTES) ? 0 : sizes.length;
}

type ReadSource = (source: LayerSource, priority?: number) => Promise<LayerContents>;

/**
 * Returns a function that adds the kept content of a layer to a total. It throws an error if the total exceeds a limit.
 */
function accountFor(limits: ImageLimits): (contents: LayerContents, digest: string) => void {
  let keptBytes = 0;
  let paths = 0;
  return (contents, digest) => {
    keptBytes += contents.bytes.length;
    paths += contents.entries + contents.assumed.length;
    const { maxKeptBytes, maxPaths } = limits;
    if (keptBytes <= maxKeptBytes && paths <= maxPaths) return;
    const what =
      keptBytes > maxKeptBytes
        ? `more than ${maxKeptBytes} bytes of files to read`
        : `more than ${maxPaths} paths`;
    const message = `the image contains ${what}, up to and including its layer ${digest}`;
    throw new DataError('limit-exceeded', message, { path: digest });
  };
}

/**
 * Waits until all tasks have ended. After that, no thread is still reading. If one task fails, all other tasks are
 * stopped.
 */
async function allOrStop(tasks: readonly Promise<void>[], stop: { now: boolean }): Promise<void> {
  const watched = tasks.map(async (task) => {
    try {
      await task;
    } catch (error) {
      stop.now = true;
      throw error;
    }
  });
  const settled = await Promise.allSettled(watched);
  const failed = settled.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function withThread(
  thread: LayerThread,
  readQueue: (read: ReadSource) => Promise<void>,
): Promise<void> {
  try {
    await readQueue(thread.read);
  } catch (error) {
    await thread.stop();
    throw error;
  }
  // A thread needs about 20 ms to free its memory, which nothing has to wait for.
  void thread.stop();
}
