import { describe, expect, it } from '@jest/globals';
import { attachReferrer } from '../../../shared/oci/attach-referrer.ts';
import { parseImageSource } from '../../../shared/oci/image-source.ts';
import { openImageStore } from '../../../shared/oci/open-image-store.ts';
import { resolveImage } from '../../../shared/oci/resolve-image.ts';
import {
  buildImage,
  writeDockerArchive,
  writeLayout,
  writeOciArchive,
} from '../../support/images.ts';
import { impatientNetwork } from '../../support/network.ts';
import { temporaryFolder } from '../../support/programs.ts';

const image = { layers: [{ files: [{ path: 'a', content: 'x' }] }] };
const built = buildImage(image);
const world = {
  network: impatientNetwork().network,
  credentials: async () => undefined,
  exec: async () => ({ exitCode: 1, stderr: 'no such image' }),
  temporaryFolder: temporaryFolder('open'),
};

describe('opening an image wherever it is', () => {
  it.each([
    ['a layout', async () => `oci:${await writeLayout([built], 'v1')}`, true],
    ['a layout and a tag', async () => `oci:${await writeLayout([built], 'v1')}:v1`, true],
    ['an archive', async () => `oci-archive:${await writeOciArchive(built, 'v1')}`, true],
    ['a docker archive', async () => `docker-archive:${await writeDockerArchive(image)}`, false],
  ])('opens %s', async (_, make, hasOwnDigests) => {
    const opened = await openImageStore(parseImageSource(await make()), world);
    const resolved = await resolveImage(opened.store, opened.reference);
    expect(resolved.layers.map((layer) => layer.diffId)).toEqual(built.diffIds);
    expect(opened.hasOwnDigests).toBe(hasOwnDigests);
    await opened.close();
  });

  it('asks for the tag when there are several', async () => {
    const folder = await writeLayout([built], 'v1');
    const { createLayout } = await import('../../../shared/oci/layout.ts');
    const store = await createLayout(folder);
    const other = buildImage({ layers: [] });
    const { digest, mediaType } = other.manifest;
    await store.putManifest(other.blobs.get(digest)!, mediaType, { tag: 'v2' });
    await expect(openImageStore(parseImageSource(`oci:${folder}`), world)).rejects.toMatchObject({
      fix: `add one of these to oci:${folder}: :v1, :v2`,
    });
  });

  it('takes what is attached to an image for no image', async () => {
    const folder = temporaryFolder('nameless');
    const { createLayout } = await import('../../../shared/oci/layout.ts');
    const store = await createLayout(folder);
    for (const [digest, bytes] of built.blobs) {
      if (digest !== built.manifest.digest) await store.putBlob(bytes, '');
    }
    await store.putManifest(built.blobs.get(built.manifest.digest)!, built.manifest.mediaType);
    const layers = [{ mediaType: 'x/y', bytes: Buffer.from('evidence') }];
    const referrer = { artifactType: 'x/y', layers, annotations: {}, subject: built.manifest };
    await attachReferrer(store, referrer, { ...impatientNetwork().network, now: () => 0 });
    const opened = await openImageStore(parseImageSource(`oci:${folder}`), world);
    expect(opened.reference).toBe(built.manifest.digest);
  });

  it('says what the daemons answered', async () => {
    await expect(openImageStore(parseImageSource('docker:nothing'), world)).rejects.toMatchObject({
      message: expect.stringContaining('docker: no such image'),
    });
  });

  it('asks a registry for the digest before the tag', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const opened = await openImageStore(parseImageSource(`localhost:1/a:b@${digest}`), world);
    expect(opened.reference).toBe(digest);
  });
});
