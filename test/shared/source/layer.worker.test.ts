import { Worker } from 'node:worker_threads';
import { expect, it } from '@jest/globals';
import type { LayerReply } from '../../../shared/source/layer-reply.ts';
import { buildImage } from '../../support/images.ts';
import { layerJob } from '../../support/layers.ts';

it('answers each job with contents, or with what was wrong', async () => {
  const image = buildImage({ layers: [{ files: [{ path: 'wanted', content: 'x' }] }] });
  const url = new URL('../../../shared/source/layer.worker.ts', import.meta.url);
  const worker = new Worker(url);
  const ask = (more: object) =>
    new Promise<LayerReply>((resolve, reject) => {
      const job = layerJob(image, 0, more);
      worker.once('message', resolve).once('error', reject);
      worker.postMessage(job, [job.content as ReadableStream]);
    });
  expect(await ask({})).toMatchObject({
    kind: 'contents',
    contents: { files: [{ path: 'wanted', start: 0, end: 1 }] },
  });
  expect(await ask({ size: 1 })).toMatchObject({ kind: 'bad-layer', code: 'digest-mismatch' });
  await worker.terminate();
});
