import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { attachReferrer } from '../../../shared/oci/attach-referrer.ts';
import { parseImageSource } from '../../../shared/oci/image-source.ts';
import { openImageStore } from '../../../shared/oci/open-image-store.ts';
import { resolveImages } from '../../../shared/oci/resolve-image.ts';
import { createLayout } from '../../support/create-layout.ts';
import {
  buildImage,
  writeDockerArchive,
  writeLayout,
  writeOciArchive,
} from '../../support/images.ts';
import { impatientNetwork } from '../../support/network.ts';
import { onlyImage } from '../../support/only-image.ts';
import { describeWith, runProgram, temporaryFolder } from '../../support/programs.ts';

const image = { layers: [{ files: [{ path: 'a', content: 'x' }] }] };
const built = buildImage(image);
const world = {
  network: impatientNetwork().network,
  credentials: async () => undefined,
  exec: async () => ({ exitCode: 1, stderr: 'no such image' }),
  temporaryFolder: temporaryFolder('open'),
};

describe('openImageStore', () => {
  it.each([
    ['a layout', async () => `oci:${await writeLayout([built], 'v1')}`, true],
    ['a layout and a tag', async () => `oci:${await writeLayout([built], 'v1')}:v1`, true],
    ['an archive', async () => `oci-archive:${await writeOciArchive(built, 'v1')}`, true],
    ['a docker archive', async () => `docker-archive:${await writeDockerArchive(image)}`, false],
  ])('opens %s', async (_, make, hasOwnDigests) => {
    const opened = await openImageStore(parseImageSource(await make()), world);
    const resolved = await onlyImage(opened.store, opened.reference);
    expect(resolved.layers.map((layer) => layer.diffId)).toEqual(built.diffIds);
    expect(opened.hasOwnDigests).toBe(hasOwnDigests);
    await opened.close();
  });

  it('requires a tag if there are several images', async () => {
    const folder = await writeLayout([built], 'v1');
    const store = createLayout(folder);
    const other = buildImage({ layers: [] });
    const { digest, mediaType } = other.manifest;
    await store.putManifest(other.blobs.get(digest)!, mediaType, { tag: 'v2' });
    await expect(openImageStore(parseImageSource(`oci:${folder}`), world)).rejects.toMatchObject({
      fix: `Add one of these references to oci:${folder}: :v1, :v2`,
    });
  });

  it('does not treat attached artifacts as images', async () => {
    const folder = temporaryFolder('nameless');
    const store = createLayout(folder);
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

  it('reports the errors of all daemons', async () => {
    await expect(openImageStore(parseImageSource('docker:nothing'), world)).rejects.toMatchObject({
      message: expect.stringContaining('docker: no such image'),
    });
  });

  it('prefers the digest to the tag', async () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const opened = await openImageStore(parseImageSource(`localhost:1/a:b@${digest}`), world);
    expect(opened.reference).toBe(digest);
  });
});

describeWith(['oras'], 'a layout that oras wrote by digest, without a name', () => {
  const images = ['linux/amd64', 'linux/s390x'].map((platform) =>
    buildImage({ platform, layers: [{ files: [{ path: 'a', content: platform }] }] }),
  );
  const digests = images.map(({ manifest }) => manifest.digest);

  /** Opens the layout that `oras cp` writes for an index with both images. Runs oras once for each list of flags. */
  async function copied(...calls: readonly (readonly string[])[]) {
    const from = await writeLayout(images, 'v1');
    const to = join(temporaryFolder('oras'), 'layout');
    for (const flags of calls) {
      const args = ['cp', ...flags, '--from-oci-layout', `${from}:v1`, '--to-oci-layout', to];
      const { code, stderr } = await runProgram('oras', args);
      expect([code, stderr]).toEqual([0, '']);
    }
    return await openImageStore(parseImageSource(`oci:${to}`), world);
  }

  it("is opened as the index, although the index's images are also listed in the layout", async () => {
    const { reference, store } = await copied([]);
    const [first, second] = await resolveImages(store, reference);
    expect(first?.index?.digest).toBe(reference);
    expect([first?.manifest.digest, second?.manifest.digest]).toEqual(digests);
  });

  it('contains one image per platform if oras copied only some of the platforms', async () => {
    const platforms = ['linux/s390x', 'linux/amd64'].map((name) => ['--platform', name]);
    const { reference, store } = await copied(...platforms);
    const asked = await onlyImage(store, reference, 'linux/s390x');
    expect(asked).toMatchObject({ manifest: { digest: digests[1] }, index: undefined });
    const all = await resolveImages(store, reference);
    expect(new Set(all.map(({ manifest }) => manifest.digest))).toEqual(new Set(digests));
    await expect(onlyImage(store, reference, 'linux/arm64')).rejects.toThrow(
      expect.objectContaining({ fix: expect.stringContaining('linux/amd64, linux/s390x') }),
    );
  });
});
