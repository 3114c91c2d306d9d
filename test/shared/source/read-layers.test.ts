import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { LayerSource, LayerThread } from '../../../shared/source/layer-thread.ts';
import { LAYER_LIMITS } from '../../../shared/source/limits.ts';
import { readLayer } from '../../../shared/source/read-layer.ts';
import { readLayers } from '../../../shared/source/read-layers.ts';
import { lowerPriority } from '../../../shared/source/thread-priority.ts';
import { type BuiltImage, buildImage } from '../../support/images.ts';
import { layerJob, orderOf, type StoredJob, textsOf } from '../../support/layers.ts';

const large = buildImage({
  layers: [1, 4, 2].map((size, index) => ({
    files: [
      { path: 'wanted', content: `layer ${index}` },
      { path: 'rest', content: randomBytes(size * 1_000_000) },
    ],
  })),
});

function ordersOf(image: BuiltImage, more: Partial<StoredJob> = {}): LayerSource[] {
  return image.layers.map((_, index) => orderOf(layerJob(image, index, more)));
}

/** Returns the content of a stored layer with a changed last byte. */
function changedIn(image: BuiltImage, index: number): Partial<StoredJob> {
  const bytes = Buffer.from(image.blobs.get(image.layers[index]!.digest)!);
  bytes[bytes.length - 1]! ^= 1;
  return { content: ReadableStream.from([bytes]) };
}

describe('the parallel layer reader', () => {
  it('returns the results in the order of the layers', async () => {
    const done: number[] = [];
    const contents = await readLayers(ordersOf(large), { threads: 2 }, (count) => done.push(count));
    expect(contents.map((layer) => textsOf(layer)['wanted'])).toEqual([
      'layer 0',
      'layer 1',
      'layer 2',
    ]);
    expect(done).toEqual([1, 2, 3]);
  });

  it('reads all layers except the largest one at a lower priority', async () => {
    const orders = ordersOf(large);
    const priorities = new Map<string, number | undefined>();
    const thread: LayerThread = {
      read: async (source, priority) => {
        priorities.set(source.digest, priority);
        return await readLayer(source, source.open());
      },
      stop: async () => undefined,
    };
    const started = { take: () => thread, stop: () => undefined };
    await readLayers(orders, { threads: 2, started });
    const [first, largest, last] = orders.map(({ digest }) => priorities.get(digest));
    expect([first, largest, last]).toEqual([lowerPriority(), undefined, lowerPriority()]);
  });

  it('returns the same result without threads for small images and single layers', async () => {
    const small = buildImage({ layers: [{ files: [{ path: 'wanted', content: 'x' }] }] });
    const [contents] = await readLayers(ordersOf(small), { threads: 2 });
    expect(textsOf(contents!)).toEqual({ wanted: 'x' });
    expect(await readLayers([], { threads: 2 })).toEqual([]);
    const [alone] = await readLayers(ordersOf(large).slice(1, 2), { threads: 2 });
    expect(textsOf(alone!)).toEqual({ wanted: 'layer 1' });
  });

  it.each([
    ['bytes', { maxKeptBytes: 17, maxPaths: 100 }],
    ['paths', { maxKeptBytes: 100, maxPaths: 2 }],
  ])('limits the total number of %s in all layers', async (_, limits) => {
    const small = buildImage({
      layers: [0, 1, 2].map((index) => ({
        files: [{ path: 'wanted', content: `layer ${index}` }, { path: 'b' }],
      })),
    });
    const read = (more: object) =>
      readLayers(ordersOf(small), { threads: 1 }, undefined, { ...limits, ...more });
    await expect(read({})).rejects.toMatchObject({ code: 'limit-exceeded' });
    expect(await read({ maxKeptBytes: 1000, maxPaths: 1000 })).toHaveLength(3);
  });

  it('fails with the error of the thread', async () => {
    const limits = { ...LAYER_LIMITS, maxBytes: 1_000_000 };
    await expect(readLayers(ordersOf(large, { limits }), { threads: 2 })).rejects.toMatchObject({
      name: 'DataError',
      code: 'limit-exceeded',
    });
  });

  it.each([
    ['in a thread', large],
    ['without a thread', buildImage({ layers: [{ files: [{ path: 'wanted', content: 'x' }] }] })],
  ])('rejects a layer that differs from its description (%s)', async (_, image) => {
    const changed = orderOf(layerJob(image, 0, changedIn(image, 0)));
    const orders = [changed, ...ordersOf(image).slice(1)];
    await expect(readLayers(orders, { threads: 2 })).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });

  it('fails when a layer cannot be opened', async () => {
    const open = () => ReadableStream.from(failing());
    const orders = ordersOf(large).map((order) => ({ ...order, open }));
    await expect(readLayers(orders, { threads: 2 })).rejects.toThrow('no such blob');
  });
});

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('half');
  throw new Error('no such blob');
}
