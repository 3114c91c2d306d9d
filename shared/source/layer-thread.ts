import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { createRing, freeMemory, openPipe, PipeBrokenError, writePipe } from './byte-pipe.ts';
import type { LayerContents, LayerRequest, WorkerRequest } from './layer-contents.ts';
import type { ChunkMemory } from './stored-bytes.ts';
import { contentsOfReply, type LayerReply } from './worker-reply.ts';

/**
 * Heap sizes of each thread, in MiB. File contents are in reused memory, so the heap mainly holds lists of paths. Lists
 * with 5,000,000 entries fit. A young generation of 8 MiB would not be faster, and would need up to 7 MB more.
 */
const HEAP_LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 2048 };

export interface LayerSource extends LayerRequest {
  /**
   * Opens the layer blob. The stream fails before its end if the bytes do not match the digest. Called immediately
   * before the layer is read, because a connection must not stay idle.
   *
   * @param memory Returns memory for the next chunk. A source can also use other memory.
   */
  readonly open: (memory?: ChunkMemory) => AsyncIterable<Uint8Array>;
}

/** Number of threads for the layers of an image, and the threads that already run. */
export interface LayerThreads {
  /** Maximum number of threads. */
  readonly threads: number;
  readonly started?: StartedThreads | undefined;
}

/** A thread that reads one layer after another. */
export interface LayerThread {
  /**
   * @param priority Priority of the thread from now on. Undefined to leave it unchanged.
   * @throws the error that the layer or its source caused, or the error that ended the thread.
   */
  readonly read: (source: LayerSource, priority?: number) => Promise<LayerContents>;
  readonly stop: () => Promise<unknown>;
}

/** Threads that were started before the layers were known. */
export interface StartedThreads {
  /** Returns a thread, which the caller must stop. Returns undefined if no thread is left. */
  take(): LayerThread | undefined;
  /** Stops the unused threads. */
  stop(): void;
}

/**
 * Starts threads. They load their code while the main thread loads its own code and opens the image. An unused thread
 * does not keep the process alive.
 */
export function startThreads(count: number): StartedThreads {
  const threads = Array.from({ length: count }, startThread);
  return {
    take: () => threads.shift(),
    stop: () => {
      for (const thread of threads.splice(0)) void thread.stop();
    },
  };
}

export function startThread(): LayerThread {
  const worker = new Worker(workerFile(), { resourceLimits: HEAP_LIMITS });
  worker.unref();
  const ring = createRing();
  const ended = endOf(worker);
  // The error is ignored if no layer is being read.
  ended.catch(() => undefined);
  return {
    read: async (source, priority) => {
      worker.ref();
      return await readInThread({ worker, ring, ended }, source, priority);
    },
    stop: () => worker.terminate(),
  };
}

interface RunningThread {
  readonly worker: Worker;
  readonly ring: SharedArrayBuffer;
  readonly ended: Promise<never>;
}

/** Returns a promise that rejects when the thread throws an error or exits. */
function endOf(worker: Worker): Promise<never> {
  return new Promise((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`the thread that reads a layer exited with code ${code}`)),
    );
  });
}

/**
 * Reads a layer in a thread. The main thread fetches and verifies the bytes, and the worker inflates them and reads the
 * layer.
 */
async function readInThread(
  { worker, ring, ended }: RunningThread,
  { open, ...job }: LayerSource,
  priority: number | undefined,
): Promise<LayerContents> {
  const pipe = openPipe(ring);
  const replied = new Promise<LayerReply>((resolve) => worker.once('message', resolve));
  worker.postMessage({ job, pipe, priority } satisfies WorkerRequest);
  const answered = Promise.race([replied, ended]).then(contentsOfReply);
  const written = writePipe(
    pipe,
    open(() => freeMemory(pipe)),
    answered,
  );
  // If the worker stops before the end of a layer, the main thread does not wait for the remaining bytes.
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

/**
 * Returns a digest of the program that reads layers. The program can change while its version stays the same. The
 * digest covers only one file, but in dist/, this file contains the names of the modules that it imports, and each name
 * contains a digest of the module. A change to a module therefore changes the result.
 */
export async function layerProgram(file: URL = workerFile()): Promise<string> {
  // In the single executable, the URL contains the program.
  const program = file.protocol === 'data:' ? file.href : await readFile(file);
  return createHash('sha256').update(program).digest('hex');
}

function workerFile(): URL {
  return new URL('./layer.worker.ts', import.meta.url);
}
