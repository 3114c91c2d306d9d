import { appendFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageStore } from '../../../shared/oci/image-store.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import { storedBytes } from '../../../shared/source/stored-bytes.ts';
import { buildImage, writeLayout } from '../../support/images.ts';

const image = buildImage({ layers: [{ tar: Buffer.alloc(700_000, 'x'), compression: 'none' }] });
const [layer] = image.layers;
const blob = image.blobs.get(layer!.digest)!;

async function all(store: ImageStore): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of storedBytes(store, layer!)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

describe("a layer's stored bytes", () => {
  let store: ImageStore;
  let path: string;
  beforeEach(async () => {
    const folder = await writeLayout([image]);
    store = openLayout(folder);
    path = join(folder, 'blobs', layer!.digest.replace(':', '/'));
  });

  it("are read into the caller's memory", async () => {
    const memory = Buffer.alloc(100_000);
    const chunks: Buffer[] = [];
    for await (const chunk of storedBytes(store, layer!, () => memory)) {
      expect(chunk.buffer).toBe(memory.buffer);
      chunks.push(Buffer.from(chunk));
    }
    expect(Buffer.concat(chunks)).toEqual(blob);
  });

  it('come from a file or a part of a file', async () => {
    expect(await all(store)).toEqual(blob);
    writeFileSync(path, Buffer.concat([Buffer.alloc(777), readFileSync(path), Buffer.alloc(99)]));
    const locateBlob = async () => ({ path, offset: 777, length: blob.length });
    expect(await all({ ...store, locateBlob })).toEqual(blob);
  });

  it('are streamed if there is no file', async () => {
    expect(await all({ ...store, locateBlob: async () => undefined })).toEqual(blob);
  });

  it.each([
    ['are truncated', () => truncateSync(path, 600_000)],
    ['were changed', () => writeFileSync(path, Buffer.alloc(700_000, 'y'))],
  ])('cause an error if they %s', async (_, change) => {
    change();
    await expect(all(store)).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  it('end at the size in the descriptor, even if the file is longer', async () => {
    appendFileSync(path, 'more');
    expect(await all(store)).toEqual(blob);
  });

  it("cause an error that names the layer and has the disk error's code", async () => {
    const locateBlob = async () => ({ path: join(path, 'x'), offset: 0, length: blob.length });
    await expect(all({ ...store, locateBlob })).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining(layer!.digest),
    });
    rmSync(path);
    await expect(all(store)).rejects.toMatchObject({ code: 'not-found' });
  });
});
