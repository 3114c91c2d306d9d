import { Worker } from 'node:worker_threads';
import { expect, it } from '@jest/globals';
import { createRing, openPipe, writePipe } from '../../../shared/source/byte-pipe.ts';
import type { LayerReply } from '../../../shared/source/worker-reply.ts';
import { buildImage } from '../../support/images.ts';
import { layerJob, orderOf } from '../../support/layers.ts';

it('the layer worker responds to each request with contents or an error', async () => {
  const image = buildImage({ layers: [{ files: [{ path: 'wanted', content: 'x' }] }] });
  const url = new URL('../../../shared/source/layer.worker.ts', import.meta.url);
  const worker = new Worker(url);
  const ask = async (more: object) => {
    const { open, ...job } = orderOf(layerJob(image, 0, more));
    const pipe = openPipe(createRing());
    const answered = new Promise<LayerReply>((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
      worker.postMessage({ job, pipe });
    });
    await writePipe(pipe, open(), answered).catch(() => undefined);
    return await answered;
  };
  expect(await ask({})).toMatchObject({
    kind: 'contents',
    contents: { files: [{ path: 'wanted', start: 0, end: 1 }] },
  });
  const stopped = { content: ReadableStream.from([]) };
  expect(await ask(stopped)).toEqual({ kind: 'broken-off' });
  const diffId = `sha256:${'0'.repeat(64)}`;
  expect(await ask({ diffId })).toMatchObject({ kind: 'bad-layer', code: 'digest-mismatch' });
  await worker.terminate();
});
