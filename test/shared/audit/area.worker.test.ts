import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from '@jest/globals';
import { auditFacts } from '../../support/audit.ts';

const URL_OF_WORKER = new URL('../../../shared/audit/area.worker.ts', import.meta.url);

it('the area worker replies with the hits of each area', async () => {
  const worker = new Worker(URL_OF_WORKER);
  const files = [{ path: 'Dockerfile', text: 'FROM a\nMAINTAINER b\n' }];
  worker.postMessage({ files, areas: [{ name: 'dockerfile', files: [0] }], facts: auditFacts() });
  const [replies] = await once(worker, 'message');
  expect(replies).toMatchObject([{ subjects: { stages: 1 } }]);
  const { hits } = replies[0];
  expect(hits.map(({ rule }: { rule: string }) => rule)).toContain('dockerfile/maintainer');
  await worker.terminate();
});

it('the area worker fails for an unknown area', async () => {
  const worker = new Worker(URL_OF_WORKER);
  const failed = once(worker, 'message');
  worker.postMessage({ files: [], areas: [{ name: 'nothing', files: [] }], facts: auditFacts() });
  await expect(failed).rejects.toThrow('there is no area nothing');
});
