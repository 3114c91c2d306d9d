import { parentPort } from 'node:worker_threads';
import type { LayerJob } from './layer.ts';
import { describeLayerError, type LayerReply } from './layer-reply.ts';
import { readLayer } from './read-layer.ts';

/** Reads the layers that it is sent, one after another, until it is stopped. */
parentPort?.on('message', (job: LayerJob) => {
  void reply(job);
});

async function reply(job: LayerJob): Promise<void> {
  try {
    const contents = await readLayer(job);
    const message: LayerReply = { kind: 'contents', contents };
    const { buffer } = contents.bytes;
    parentPort?.postMessage(message, buffer instanceof ArrayBuffer ? [buffer] : []);
  } catch (error) {
    parentPort?.postMessage(describeLayerError(error) satisfies LayerReply);
  }
}
