import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { WantedFiles } from '../../../shared/model/wanted-files.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import {
  type CachedLayers,
  type LayerCache,
  type LayerUse,
  readThroughCache,
} from '../../../shared/source/layer-cache.ts';
import { readImage } from '../../../shared/source/read-image.ts';
import { readLayers } from '../../../shared/source/read-layers.ts';
import { buildImage, type TestLayer, writeLayout } from '../../support/images.ts';
import { layerJob, orderOf, type StoredJob } from '../../support/layers.ts';
import { onlyImage } from '../../support/only-image.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { secretText } from '../../support/secret-examples.ts';
import { testNow } from '../../support/test-clock.ts';

const NAMES: WantedFiles = { names: ['wanted'] };
const layer = (content: string): TestLayer => ({ files: [{ path: `${content}/wanted`, content }] });

function newCache(facts: Partial<LayerCache> = {}): LayerCache {
  return { folder: join(temporaryFolder('cache'), 'layers'), engine: '1', now: testNow, ...facts };
}

function entriesIn({ folder }: LayerCache): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder);
  return new Map(
    names.map((name) => [name.replace('.layer', ''), readFileSync(join(folder, name))]),
  );
}

/** Returns the files of the image and the layers that were opened. */
async function read(layers: readonly TestLayer[], cache: LayerCache, wanted = NAMES) {
  const store = openLayout(await writeLayout([buildImage({ layers })]));
  const opened: string[] = [];
  const watched = {
    ...store,
    locateBlob: async (descriptor: Parameters<typeof store.openBlob>[0]) => {
      opened.push(descriptor.digest);
      return await store.locateBlob?.(descriptor);
    },
  };
  const image = await onlyImage(store, 'latest');
  const told: number[] = [];
  const progress = (done: number) => told.push(done);
  const contents = await readImage(watched, image, wanted, { threads: 1, cache, progress });
  return { contents, opened: opened.length, told };
}

describe('a layer cache', () => {
  it('returns the same files again without opening a layer', async () => {
    const cache = newCache();
    const first = await read([layer('a'), layer('b')], cache);
    const again = await read([layer('a'), layer('b')], cache);
    expect(again.contents).toEqual(first.contents);
    expect([first.opened, again.opened]).toEqual([2, 0]);
    expect(again.told).toEqual([2]);
  });

  it('opens only changed layers, and keeps the order of layers', async () => {
    const cache = newCache();
    await read([layer('a'), layer('b'), layer('c')], cache);
    const rebuilt = [layer('a'), layer('B'), layer('c')];
    const again = await read(rebuilt, cache);
    expect(again.opened).toBe(1);
    expect(again.told).toEqual([2, 3]);
    expect(again.contents).toEqual((await read(rebuilt, newCache())).contents);
  });

  it('reports whether each layer was read', async () => {
    const uses: LayerUse[] = [];
    const cache = newCache({ onLayer: (use) => uses.push(use) });
    await read([layer('a'), layer('b')], cache);
    await read([layer('a'), layer('c')], cache);
    expect(uses.map(({ isFresh }) => isFresh)).toEqual([true, true, false, true]);
    expect(new Set(uses.map(({ recipe }) => recipe)).size).toBe(1);
    expect(new Set(uses.map(({ entry }) => entry)).size).toBe(3);
    expect(uses[2]).toEqual({ ...uses[0], isFresh: false });
  });

  it('fetches missing entries, and stores only these entries', async () => {
    const elsewhere = newCache();
    await read([layer('a'), layer('b')], elsewhere);
    const asked: CachedLayers[] = [];
    const cache = newCache({
      fetchEntries: async (layers) => {
        asked.push(layers);
        return new Map([...entriesIn(elsewhere), ['f'.repeat(64), Buffer.from('not asked for')]]);
      },
    });
    const first = await read([layer('a'), layer('c')], cache);
    expect(first.opened).toBe(1);
    expect(readdirSync(cache.folder)).toHaveLength(2);
    expect(asked).toMatchObject([{ digests: [expect.any(String), expect.any(String)] }]);
    await read([layer('a'), layer('c')], cache);
    expect(asked).toHaveLength(1);
  });

  it('reads a layer again if the fetched entry is invalid', async () => {
    const elsewhere = newCache();
    await read([layer('a')], elsewhere);
    const rubbish = [...entriesIn(elsewhere)].map(
      ([name, bytes]) => [name, bytes.subarray(1)] as const,
    );
    const cache = newCache({ fetchEntries: async () => new Map(rubbish) });
    const { contents, opened } = await read([layer('a')], cache);
    expect(opened).toBe(1);
    expect(contents).toEqual((await read([layer('a')], newCache())).contents);
    expect((await read([layer('a')], { ...cache, fetchEntries: undefined })).opened).toBe(0);
  });

  it('reads layers again if the engine or the list of needed files differs', async () => {
    const cache = newCache();
    await read([layer('a')], cache);
    expect((await read([layer('a')], { ...cache, engine: '2' })).opened).toBe(1);
    const image = buildImage({ layers: [layer('a')] });
    const job = { ...layerJob(image, 0), wanted: { names: ['other'] } };
    const order = orderOf(job);
    const asked: number[] = [];
    await readThroughCache(cache, [order], (orders) => {
      asked.push(orders.length);
      return readLayers(orders, { threads: 1 });
    });
    expect(asked).toEqual([1]);
  });

  it.each<[string, Partial<StoredJob>]>([
    ['if the diff ID differs', { diffId: `sha256:${'0'.repeat(64)}`, provesDiffId: false }],
    ['if the diff ID must be verified', { provesDiffId: true }],
  ])('opens a layer again %s, because it was verified only by its digest', async (_, more) => {
    const cache = newCache();
    const image = buildImage({ layers: [layer('a')] });
    const asked: number[] = [];
    const readOnce = (job: Partial<StoredJob>) =>
      readThroughCache(cache, [orderOf(layerJob(image, 0, job))], (orders) => {
        asked.push(orders.length);
        return readLayers(orders, { threads: 1 });
      });
    await readOnce({ provesDiffId: false });
    await readOnce({ provesDiffId: false });
    expect(asked).toHaveLength(1);
    await readOnce(more);
    expect(asked).toHaveLength(2);
  });

  it('reads a layer again if its entry is damaged, and replaces the entry', async () => {
    const cache = newCache();
    const first = await read([layer('a')], cache);
    const [name = ''] = readdirSync(cache.folder);
    const path = join(cache.folder, name);
    const whole = readFileSync(path);
    writeFileSync(path, whole.subarray(0, whole.length - 1));
    const again = await read([layer('a')], cache);
    expect(again.contents).toEqual(first.contents);
    expect(again.opened).toBe(1);
    expect(readFileSync(path)).toEqual(whole);
  });

  it('returns the layers before they are written if the caller waits for the writes itself', async () => {
    const works: Promise<void>[] = [];
    const cache = newCache({ later: (work) => works.push(work) });
    const first = await read([layer('a'), layer('b')], cache);
    expect(works).toHaveLength(1);
    await Promise.all(works);
    const again = await read([layer('a'), layer('b')], cache);
    expect([first.opened, again.opened]).toEqual([2, 0]);
  });

  it('contains only complete entries after new layers are stored', async () => {
    const cache = newCache();
    await read([layer('a'), layer('b')], cache);
    for (const name of readdirSync(cache.folder)) expect(name).toMatch(/^[0-9a-f]{64}\.layer$/);
  });

  it('keeps the most recently used entries within its size limit', async () => {
    const cache = newCache();
    await read([layer('a')], cache);
    const [first = ''] = readdirSync(cache.folder);
    const { size } = statSync(join(cache.folder, first));
    await read([layer('b')], { ...cache, maxBytes: size + 10 });
    expect(readdirSync(cache.folder)).toHaveLength(1);
    expect((await read([layer('b')], cache)).opened).toBe(0);
  });

  it('is treated as empty if its folder cannot be written', async () => {
    const file = join(temporaryFolder('cache'), 'file');
    writeFileSync(file, '');
    const cache = newCache({ folder: join(file, 'layers') });
    expect((await read([layer('a')], cache)).opened).toBe(1);
    expect((await read([layer('a')], cache)).opened).toBe(1);
  });

  it('stores only layers that match the image', async () => {
    const cache = newCache();
    const bad = { ...layer('a'), diffId: `sha256:${'1'.repeat(64)}` };
    await expect(read([bad], cache)).rejects.toMatchObject({ code: 'digest-mismatch' });
    await expect(read([bad], cache)).rejects.toMatchObject({ code: 'digest-mismatch' });
  });
});

it('a layer cache does not store a layer with a token in a name', async () => {
  const cache = newCache();
  const search = { extracts: ['secrets' as const] };
  const named = { files: [{ path: secretText('glpat-{A20}') }] };
  await read([layer('a'), named], cache, search);
  expect((await read([layer('a'), named], cache, search)).opened).toBe(1);
  expect(entriesIn(cache).size).toBe(1);
});
