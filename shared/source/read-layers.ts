import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { DataError } from '../errors/errors.ts';
import { createRing, openPipe, PipeBrokenError, writePipe } from './byte-pipe.ts';
import type { LayerContents, LayerRequest, WorkerRequest } from './layer-contents.ts';
import { IMAGE_LIMITS, type ImageLimits } from './limits.ts';
import { readLayer } from './read-layer.ts';
import { contentsOfReply, type LayerReply } from './worker-reply.ts';

/** Total size of the layer blobs below which starting threads takes longer than reading, in bytes. */
const INLINE_BYTES = 4 * 1024 * 1024;

/**
 * Size below which a single layer blob is read without a thread, in bytes. With a thread, the main thread only passes
 * the bytes on. In the time that a worker needs to start, the main thread could inflate a quarter of the layer
 * itself.
 */
const ALONE_BYTES = 32 * 1024 * 1024;

/**
 * Heap size of the threads, in MiB. File contents pass through reused memory, so lists of paths need most of the
 * heap. Lists with 5,000,000 entries fit into this heap.
 */
const HEAP_LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 2048 };

export interface LayerSource extends LayerRequest {
  /**
   * Opens the layer blob. If the bytes do not match the digest, the stream fails before its end. The function is
   * called when the layer is next, so that no open connection is idle.
   */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A function that is called after each layer is read. */
export type LayerProgress = (done: number, total: number) => void;

/**
 * Reads layers in parallel worker threads, the largest layer first. The results have the same order as `sources`.
 *
 * @param threads Maximum number of threads. A single layer or small layers are read without threads.
 */
export async function readLayers(
  sources: readonly LayerSource[],
  threads: number,
  progress: LayerProgress = () => undefined,
  limits: ImageLimits = IMAGE_LIMITS,
): Promise<readonly LayerContents[]> {
  const account = accountFor(limits);
  const results: LayerContents[] = [];
  let done = 0;
  const queue = sources.map((source, index) => ({ source, index }));
  queue.sort((a, b) => b.source.size - a.source.size || a.index - b.index);
  const total = sources.reduce((sum, source) => sum + source.size, 0);
  const stop = { now: false };
  const readQueue = async (read: ReadSource): Promise<void> => {
    for (let next = queue.shift(); next !== undefined && !stop.now; next = queue.shift()) {
      const contents = await read(next.source);
      account(contents, next.source.digest);
      results[next.index] = contents;
      done += 1;
      progress(done, sources.length);
    }
  };
  if (total < (sources.length === 1 ? ALONE_BYTES : INLINE_BYTES)) {
    await readQueue((source) => readLayer(source, source.open()));
    return results;
  }
  const count = Math.max(1, Math.min(threads, sources.length));
  await allOrStop(
    Array.from({ length: count }, () => withWorker(readQueue)),
    stop,
  );
  return results;
}

type ReadSource = (source: LayerSource) => Promise<LayerContents>;

/** Counts the kept content of all layers, and throws an error if the content exceeds the limit. */
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
    const message = `the image has ${what}, up to and including its layer ${digest}`;
    throw new DataError('limit-exceeded', message, { path: digest });
  };
}

/**
 * Waits for the end of all tasks, so that no thread reads after the call. If one task fails, all other tasks are
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

/**
 * Returns a digest of the program that reads layers, because the program can change without a change of its version.
 * The digest covers one file, which contains the names of its imports. In dist/, these names contain digests.
 */
export async function layerProgram(): Promise<string> {
  return createHash('sha256')
    .update(await readFile(workerFile()))
    .digest('hex');
}

function workerFile(): URL {
  return new URL('./layer.worker.ts', import.meta.url);
}

async function withWorker(readQueue: (read: ReadSource) => Promise<void>): Promise<void> {
  const worker = new Worker(workerFile(), {
    resourceLimits: HEAP_LIMITS,
  });
  const ring = createRing();
  try {
    await readQueue((source) => readInWorker(worker, ring, source));
  } catch (error) {
    await worker.terminate();
    throw error;
  }
  // A thread needs about 20 ms to free its memory. No code waits until this memory is free.
  void worker.terminate();
}

/** The main thread fetches and verifies the bytes. The worker inflates and reads the layer. */
async function readInWorker(
  worker: Worker,
  ring: SharedArrayBuffer,
  { open, ...job }: LayerSource,
): Promise<LayerContents> {
  const pipe = openPipe(ring);
  const answered = ask(worker, { job, pipe });
  const written = writePipe(pipe, open(), answered);
  // If the worker stops before the end of a layer, the main thread does not wait for the rest.
  written.catch(() => undefined);
  try {
    const contents = await answered;
    if (!(await written)) throw new PipeBrokenError();
    return contents;
  } catch (error) {
    if (error instanceof PipeBrokenError) await written;
    throw error;
  }
}

function ask(worker: Worker, task: WorkerRequest): Promise<LayerContents> {
  const asked = new Promise<LayerReply>((resolve, reject) => {
    const answered = (reply: LayerReply) => {
      stopListening();
      resolve(reply);
    };
    const failed = (error: unknown) => {
      stopListening();
      reject(error);
    };
    const ended = (code: number) =>
      failed(new Error(`the thread that reads a layer exited with code ${code}`));
    const stopListening = () => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
    };
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(task);
  });
  return asked.then(contentsOfReply);
}
