import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ActionsCacheServer, startActionsCache } from '../support/actions-cache-server.ts';
import { builtCheckout } from '../support/e2e/checkout.ts';
import { ADVISORIES } from '../support/e2e/shop.ts';
import { buildImage, type TestLayer, writeLayout } from '../support/images.ts';
import { createJob, type JobOptions } from '../support/runner/job.ts';
import { useAction } from '../support/runner/run-action.ts';
import type { StepResult } from '../support/runner/step.ts';

const MAIN = 'refs/heads/main';
const PULL = 'refs/pull/7/merge';
const PUSH = { event_name: 'push', ref: MAIN };

let checkout: string;
let cache: ActionsCacheServer;

beforeAll(async () => {
  checkout = await builtCheckout();
}, 60_000);

beforeEach(async () => {
  cache = await startActionsCache();
});

afterEach(async () => {
  expect(cache.complaints).toEqual([]);
  await cache.close();
});

describe('image layers with the layer cache', () => {
  it('are read once, and a later job reads only the changed layers again', async () => {
    const first = await run('sbom', await imageOf('1', '2', '3', '4'));
    expect(first.outcome).toBe('success');
    expect(first.log.join('\n')).toMatch(/Saved 4 layers \(\d+ bytes\) for later runs\./);
    const changed = await imageOf('1', '2', '3', 'changed');
    const second = await run('sbom', changed);
    expect(second.log).toContain('3 of 4 layers from the cache.');
    expect(cache.saved.map(({ isFinished }) => isFinished)).toEqual([true, true]);
    const without = await run('sbom', changed, { with: { cache: 'false' } });
    expect(documentOf(second)).toEqual(documentOf(without));
    expect(documentOf(second)).toContain('pkg:npm/p-changed@1.0.0');
  });

  it('are not saved again if there are no new layers', async () => {
    const image = await imageOf('1', '2');
    await run('sbom', image);
    const again = await run('scan', image);
    expect(again.log).toContain('2 of 2 layers from the cache.');
    expect(cache.saved).toHaveLength(1);
  });

  it('are requested and saved only once by the root action, even though it both lists packages and searches for secrets', async () => {
    const all = await run('all', await imageOf('1', '2'));
    expect(all.outcome).toBe('success');
    expect(cache.requests.map((line) => line.replace(/\/.*\//, ''))).toEqual(
      cache.saved.flatMap(({ blob }) => [
        'POST GetCacheEntryDownloadURL',
        'POST CreateCacheEntry',
        `PUT ${blob}`,
        'POST FinalizeCacheEntryUpload',
      ]),
    );
    expect(cache.saved).toHaveLength(1);
    expect(all.log).toContain('2 of 2 layers from the cache.');
  });

  it('are neither read nor saved in a pull request, unless a step enables reading', async () => {
    const image = await imageOf('1', '2');
    await run('sbom', image);
    const asked = cache.requests.length;
    const pull: JobOptions = {
      github: {},
      cache: { url: cache.url, token: cache.grant({ reads: [PULL, MAIN], writes: PULL }) },
    };
    const byItself = await run('sbom', image, pull);
    expect(cache.requests).toHaveLength(asked);
    const told = await run('sbom', await imageOf('1', 'new'), { ...pull, with: { cache: 'true' } });
    expect(told.log).toContain('1 of 2 layers from the cache.');
    expect([byItself.outcome, told.outcome]).toEqual(['success', 'success']);
    expect(cache.saved).toHaveLength(1);
  });

  it('are read again if the cache is corrupt', async () => {
    const image = await imageOf('1', '2');
    const clean = documentOf(await run('sbom', image));
    for (const [name, bytes] of cache.blobs) cache.blobs.set(name, bytes.subarray(0, -1));
    const again = await run('sbom', image);
    expect(documentOf(again)).toEqual(clean);
    expect(again.outcome).toBe('success');
    expect(again.log.join('\n')).toContain('cache entry with the same key exists');
  });

  it('are read again, with a notice, if the cache is unavailable', async () => {
    cache.fault = (_request, response) => {
      response.writeHead(500).end();
      return true;
    };
    const { outcome, annotations } = await run('sbom', await imageOf('1'));
    expect(outcome).toBe('success');
    expect(annotations.map(({ level, message }) => [level, message.slice(0, 59)])).toEqual([
      ['notice', 'Layers were not restored. Continuing without the cache: Git'],
      ['notice', 'Layers were not saved. Continuing without the cache: GitHub'],
    ]);
  });

  it('are read again on a server without a cache, which is reported in only one message', async () => {
    const { outcome, log } = await run('scan', await imageOf('1'), { cache: undefined });
    expect(outcome).toBe('success');
    const said = log.filter((line) =>
      line.includes('does not support version 2 of the cache service'),
    );
    expect(said).toHaveLength(1);
  });

  it('are read without the cache if the run signs the image', async () => {
    await run('all', await imageOf('1'), { with: { sign: 'true' } });
    expect(cache.requests).toEqual([]);
  });
});

/** Builds an image in which each layer has one package, `p-NAME`. */
async function imageOf(...names: readonly string[]): Promise<string> {
  const layers = names.map((name): TestLayer => {
    const content = JSON.stringify({ name: `p-${name}`, version: '1.0.0' });
    return { files: [{ path: `node_modules/p-${name}/package.json`, content }] };
  });
  return `oci:${await writeLayout([buildImage({ layers })])}`;
}

/** Runs one action in a separate job. The default event is a push to the default branch. */
async function run(
  action: 'sbom' | 'scan' | 'all',
  image: string,
  options: JobOptions & { readonly with?: Readonly<Record<string, string>> } = {},
): Promise<StepResult> {
  const token = cache.grant({ reads: [MAIN], writes: MAIN });
  const job = createJob({ github: PUSH, cache: { url: cache.url, token }, ...options });
  const folder = action === 'all' ? checkout : join(checkout, 'actions', action);
  const advisories = action === 'sbom' ? {} : { advisories: ADVISORIES };
  return await useAction(job, folder, { with: { image, ...advisories, ...options.with } });
}

function documentOf({ outputs }: StepResult): string {
  return readFileSync(outputs['cyclonedx'] ?? '', 'utf8');
}
