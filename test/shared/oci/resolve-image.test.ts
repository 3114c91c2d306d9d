import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MEDIA_TYPES } from '../../../shared/oci/image-store.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import { resolveImages } from '../../../shared/oci/resolve-image.ts';
import {
  attestationOf,
  buildImage,
  sha256,
  type TestImage,
  withBlobsOf,
  writeLayout,
} from '../../support/images.ts';
import { onlyImage } from '../../support/only-image.ts';

const on = (platform: string, more: Partial<TestImage> = {}) =>
  buildImage({ platform, layers: [{ files: [{ path: 'p', content: platform }] }], ...more });
describe('resolveImage', () => {
  it('returns the only image, with the commands of its layers', async () => {
    const image = on('linux/riscv64');
    const store = openLayout(await writeLayout([image]));
    const resolved = await onlyImage(store, 'latest');
    expect(resolved).toMatchObject({
      manifest: { digest: image.manifest.digest },
      index: undefined,
      platform: { os: 'linux', architecture: 'riscv64' },
      layers: [{ diffId: image.diffIds[0], createdBy: 'COPY' }],
    });
  });

  it.each([
    ['linux/arm64', 'linux/arm64'],
    ['linux/arm/v7', 'linux/arm/v7'],
    ['linux/amd64', 'linux/amd64'],
  ])('selects %s from an index', async (asked, want) => {
    const images = ['linux/arm64', 'linux/amd64', 'linux/arm/v7'].map((name) => on(name));
    const { attestation, entry } = attestationOf(images[0]!);
    const parts = images.map((image) => withBlobsOf(image, attestation));
    const store = openLayout(await writeLayout(parts, 'latest', [entry]));
    const resolved = await onlyImage(store, 'latest', asked);
    const index = ['linux/arm64', 'linux/amd64', 'linux/arm/v7'].indexOf(want);
    expect(resolved.manifest.digest).toBe(images[index]?.manifest.digest);
    expect(resolved.index?.digest).toBeDefined();
  });

  describe('for an index', () => {
    /** Each image is listed for the first platform, and its configuration states the second. */
    const indexed = async (...entries: readonly (readonly [string | undefined, string])[]) => {
      const images = entries.map(([, stated], at) =>
        on(stated, { layers: [{ files: [{ path: 'p', content: `${at}` }] }] }),
      );
      const extra = images.map(({ manifest }, at) => {
        const [os, architecture, variant] = entries[at]?.[0]?.split('/') ?? [];
        return {
          ...manifest,
          ...(os !== undefined && { platform: { os, architecture, variant } }),
        };
      });
      const folder = await writeLayout(images);
      const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: extra }));
      const index = { mediaType: MEDIA_TYPES.ociIndex, digest: sha256(bytes), size: bytes.length };
      writeFileSync(join(folder, 'blobs', index.digest.replace(':', '/')), bytes);
      const store = openLayout(folder);
      const digests = images.map(({ manifest }) => manifest.digest);
      return async (...platforms: readonly string[]) => {
        const asked = platforms.length === 0 ? undefined : platforms;
        const resolved = await resolveImages(store, index.digest, asked);
        const found = resolved.map(({ manifest }) => digests.indexOf(manifest.digest));
        return { found, problems: resolved.flatMap(({ problems }) => problems) };
      };
    };

    it('returns all images, even if two of them have the same platform', async () => {
      const resolve = await indexed(['linux/amd64', 'linux/amd64'], ['linux/amd64', 'linux/amd64']);
      expect(await resolve()).toEqual({ found: [0, 1], problems: [] });
      expect(await resolve('linux/amd64')).toEqual({ found: [0, 1], problems: [] });
    });

    it("reports a problem if an image's platform differs from the platform in its index entry", async () => {
      const resolve = await indexed(['linux/arm64', 'linux/amd64'], ['linux/amd64', 'linux/amd64']);
      const { found, problems } = await resolve();
      expect(found).toEqual([0, 1]);
      expect(problems).toMatchObject([{ code: 'contradiction' }]);
      expect(problems[0]?.message).toMatch(
        /lists sha256:\w+ for linux\/arm64, but its configuration declares linux\/amd64\. Fix: /,
      );
      expect((await resolve('linux/amd64')).found).toEqual([1]);
    });

    it('prefers an exact match to a less exact one, and skips platforms that the machine cannot run', async () => {
      const resolve = await indexed(
        ['linux/amd64/v9', 'linux/amd64'],
        ['linux/386', 'linux/386'],
        ['linux/amd64', 'linux/amd64'],
      );
      expect((await resolve('linux/amd64')).found).toEqual([2]);
      expect((await resolve('linux/386')).found).toEqual([1]);
      expect((await resolve('linux/amd64/v9', 'linux/386')).found).toEqual([0, 1]);
    });

    it('selects entries without a platform last, by the platform in their configuration', async () => {
      const resolve = await indexed(
        [undefined, 'linux/amd64'],
        [undefined, 'linux/s390x'],
        ['linux/amd64', 'linux/amd64'],
      );
      expect((await resolve('linux/amd64')).found).toEqual([2]);
      expect((await resolve('linux/s390x')).found).toEqual([1]);
      await expect(resolve('linux/riscv64')).rejects.toMatchObject({
        fix: 'Choose one of its platforms: linux/amd64, linux/s390x',
      });
    });

    it('rejects an index without images', async () => {
      const store = openLayout(await writeLayout([], 'latest', []));
      await expect(resolveImages(store, 'latest')).rejects.toMatchObject({
        code: 'input-invalid',
        message: expect.stringContaining('lists no images'),
      });
    });
  });

  it('lists the available platforms in the error, without BuildKit attestations', async () => {
    const images = [on('linux/s390x'), on('linux/ppc64le')];
    const { attestation, entry } = attestationOf(images[0]!);
    const parts = images.map((image) => withBlobsOf(image, attestation));
    const store = openLayout(await writeLayout(parts, 'latest', [entry]));
    await expect(onlyImage(store, 'latest', 'linux/arm64')).rejects.toMatchObject({
      code: 'input-invalid',
      fix: expect.stringContaining('linux/ppc64le, linux/s390x'),
    });
  });

  it('rejects the requested platform if the only image has another platform', async () => {
    const store = openLayout(await writeLayout([on('linux/amd64')]));
    await expect(onlyImage(store, 'latest', 'linux/arm64')).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  it('throws an error if the image is missing', async () => {
    const store = openLayout(await writeLayout([on('linux/amd64')]));
    await expect(onlyImage(store, 'v9')).rejects.toMatchObject({
      message: expect.stringContaining('has no image v9'),
    });
  });

  it.each([
    ['application/vnd.cncf.helm.config.v1+json', undefined],
    ['application/vnd.oci.empty.v1+json', 'application/vnd.cncf.helm.config.v1+json'],
  ])('names the type of an artifact that is not an image (%s)', async (mediaType, artifactType) => {
    const image = on('linux/amd64');
    const config = { ...image.config, mediaType };
    const content = { schemaVersion: 2, config, artifactType, layers: image.layers };
    const bytes = Buffer.from(JSON.stringify(content));
    const manifest = { ...image.manifest, digest: sha256(bytes), size: bytes.length };
    const blobs = new Map([...image.blobs, [manifest.digest, bytes]]);
    const store = openLayout(await writeLayout([{ ...image, manifest, blobs }]));
    await expect(onlyImage(store, 'latest')).rejects.toMatchObject({
      message: expect.stringContaining('an artifact of type application/vnd.cncf.helm'),
    });
  });

  it('rejects an image with too many layers', async () => {
    const image = on('linux/amd64');
    const layers = Array(1_001).fill(image.layers[0]);
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, config: image.config, layers }));
    const manifest = { ...image.manifest, digest: sha256(bytes), size: bytes.length };
    const blobs = new Map([...image.blobs, [manifest.digest, bytes]]);
    const store = openLayout(await writeLayout([{ ...image, manifest, blobs }]));
    await expect(onlyImage(store, 'latest')).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});
