import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type LayerOrder, layerProgram, readLayers } from '../../../shared/source/read-layers.ts';
import { type BuiltImage, buildImage } from '../../support/images.ts';
import { layerJob, textsOf } from '../../support/layers.ts';
import { temporaryFolder } from '../../support/programs.ts';

const large = buildImage({
  layers: [1, 4, 2].map((size, index) => ({
    files: [
      { path: 'wanted', content: `layer ${index}` },
      { path: 'rest', content: randomBytes(size * 1_000_000) },
    ],
  })),
});

/** From files, as from a layout, or as streams, as from a registry. */
function ordersOf(image: BuiltImage, isStreamed = false): LayerOrder[] {
  return image.layers.map((layer, index) => {
    const { content, ...job } = layerJob(image, index);
    const path = join(temporaryFolder('layers'), 'x');
    writeFileSync(path, image.blobs.get(layer.digest)!);
    const open = async () => (isStreamed ? content : { path, offset: 0, length: layer.size });
    return { ...job, open };
  });
}

describe('reading layers side by side', () => {
  it.each([
    ['files', false],
    ['streams', true],
  ])('gives the answers in the order of the layers, from %s', async (_, isStreamed) => {
    const done: number[] = [];
    const contents = await readLayers(ordersOf(large, isStreamed), 2, (count) => done.push(count));
    expect(contents.map((layer) => textsOf(layer)['wanted'])).toEqual([
      'layer 0',
      'layer 1',
      'layer 2',
    ]);
    expect(done).toEqual([1, 2, 3]);
  });

  it('reads small images without threads, to the same result', async () => {
    const small = buildImage({ layers: [{ files: [{ path: 'wanted', content: 'x' }] }] });
    const [contents] = await readLayers(ordersOf(small), 2);
    expect(textsOf(contents!)).toEqual({ wanted: 'x' });
    expect(await readLayers([], 2)).toEqual([]);
  });

  it.each([
    ['bytes', { maxKeptBytes: 17, maxPaths: 100 }],
    ['paths', { maxKeptBytes: 100, maxPaths: 2 }],
  ])('bounds the %s of all layers together', async (_, limits) => {
    const small = buildImage({
      layers: [0, 1, 2].map((index) => ({
        files: [{ path: 'wanted', content: `layer ${index}` }, { path: 'b' }],
      })),
    });
    const read = (more: object) =>
      readLayers(ordersOf(small), 1, undefined, { ...limits, ...more });
    await expect(read({})).rejects.toMatchObject({ code: 'limit-exceeded' });
    expect(await read({ maxKeptBytes: 1000, maxPaths: 1000 })).toHaveLength(3);
  });

  it('fails as the thread failed', async () => {
    const [first, ...rest] = ordersOf(large);
    const broken = { ...first!, diffId: `sha256:${'0'.repeat(64)}` };
    await expect(readLayers([broken, ...rest], 2)).rejects.toMatchObject({
      name: 'DataError',
      code: 'digest-mismatch',
    });
  });

  it('fails when a layer cannot be opened', async () => {
    const open = () => Promise.reject(new Error('no such blob'));
    const orders = ordersOf(large).map((order) => ({ ...order, open }));
    await expect(readLayers(orders, 2)).rejects.toThrow('no such blob');
  });
});

describe('the program that reads layers', () => {
  it('is told from others by a digest', async () => {
    expect(await layerProgram()).toMatch(/^[0-9a-f]{64}$/);
  });
});
