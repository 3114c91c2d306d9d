import { parentPort } from 'node:worker_threads';
import { readPipe } from './byte-pipe.ts';
import type { WorkerRequest } from './layer-contents.ts';
import { readLayer } from './read-layer.ts';
import { setThreadPriority } from './thread-priority.ts';
import { describeLayerError, type LayerReply } from './worker-reply.ts';

/** Reads the layers that the main thread requests, one after another, until this thread is stopped. */
parentPort?.on('message', (task: WorkerRequest) => {
  void reply(task);
});

async function reply({ job, pipe, priority }: WorkerRequest): Promise<void> {
  if (priority !== undefined) setThreadPriority(priority);
  try {
    const contents = await readLayer(job, readPipe(pipe));
    const message: LayerReply = { kind: 'contents', contents };
    const { buffer } = contents.bytes;
    parentPort?.postMessage(message, buffer instanceof ArrayBuffer ? [buffer] : []);
  } catch (error) {
    parentPort?.postMessage(describeLayerError(error) satisfies LayerReply);
  }
}
