import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MEDIA_TYPES } from '../../../shared/oci/image-store.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import { createLayout } from '../../support/create-layout.ts';
import { buildImage, writeLayout } from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { pushImage } from '../../support/registries.ts';

const image = buildImage({ layers: [{ files: [{ path: 'a', content: 'x' }] }] });

describe('a layout on disk', () => {
  it('returns the content that was written', async () => {
    const folder = join(temporaryFolder('layout'), 'new');
    const store = createLayout(folder);
    await pushImage(store, image, 'v1');
    const opened = openLayout(folder);
    expect(opened.name).toBe('new');
    expect((await opened.getManifest('v1'))?.digest).toBe(image.manifest.digest);
    const [layer] = image.layers;
    expect(await opened.readBlob(layer!, 10_000)).toEqual(image.blobs.get(layer!.digest));
    expect(await opened.locateBlob?.(layer!)).toMatchObject({ offset: 0, length: layer!.size });
  });

  it('rejects a blob that was changed on disk', async () => {
    const folder = await writeLayout([image]);
    const [layer] = image.layers;
    const path = join(folder, 'blobs', layer!.digest.replace(':', '/'));
    const bytes = readFileSync(path);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expect(openLayout(folder).readBlob(layer!, 10_000)).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });

  it('rejects a manifest that was changed on disk', async () => {
    const folder = await writeLayout([image]);
    const path = join(folder, 'blobs', image.manifest.digest.replace(':', '/'));
    writeFileSync(path, readFileSync(path, 'utf8').replace('2', '3'));
    await expect(openLayout(folder).getManifest('latest')).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });

  it('rejects a digest that contains a path outside the folder', async () => {
    const store = openLayout(await writeLayout([image]));
    const descriptor = { mediaType: '', digest: 'sha256:../../../etc/passwd', size: 1 };
    await expect(store.openBlob(descriptor)).rejects.toMatchObject({ code: 'malformed' });
    await expect(store.listReferrers('../x')).rejects.toMatchObject({ code: 'malformed' });
  });

  it('names the missing content in the error', async () => {
    const [layer] = image.layers;
    const store = createLayout(join(temporaryFolder('layout'), 'x'));
    await expect(store.openBlob(layer!)).rejects.toMatchObject({ code: 'not-found' });
    await expect(openLayout('/nowhere').getManifest('v1')).rejects.toMatchObject({
      code: 'file-not-found',
    });
  });

  it('finds referrers that other tools list only in the index', async () => {
    const folder = await writeLayout([image]);
    const store = openLayout(folder);
    const artifact = { config: image.config, layers: [], subject: image.manifest };
    const bytes = Buffer.from(JSON.stringify({ mediaType: MEDIA_TYPES.ociManifest, ...artifact }));
    const { descriptor } = await store.putManifest(bytes, MEDIA_TYPES.ociManifest);
    const found = await store.listReferrers(image.manifest.digest);
    expect(found.map((entry) => entry.digest)).toEqual([descriptor.digest]);
  });

  it('reports a blob as missing if its path leads to a folder or a dead link', async () => {
    const folder = join(temporaryFolder('layout'), 'x');
    const store = createLayout(folder);
    const [layer] = image.layers;
    mkdirSync(join(folder, 'blobs', layer!.digest.replace(':', '/')));
    await expect(store.openBlob(layer!)).rejects.toMatchObject({ code: 'not-found' });
    symlinkSync('/nowhere', join(folder, 'blobs', 'sha256', 'f'.repeat(64)));
    const dangling = { ...layer!, digest: `sha256:${'f'.repeat(64)}` };
    await expect(store.openBlob(dangling)).rejects.toMatchObject({ code: 'not-found' });
  });
});
