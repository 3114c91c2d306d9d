import { describe, expect, it } from '@jest/globals';
import { openLayout } from '../../../shared/oci/layout.ts';
import { resolveImage } from '../../../shared/oci/resolve-image.ts';
import { buildImage, sha256, type TestImage, writeLayout } from '../../support/images.ts';

const on = (platform: string, more: Partial<TestImage> = {}) =>
  buildImage({ platform, layers: [{ files: [{ path: 'p', content: platform }] }], ...more });
const attestation = {
  ...on('linux/amd64').manifest,
  platform: { os: 'unknown', architecture: 'unknown' },
  annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
};

describe('resolving an image', () => {
  it('takes the only image there is, with what made its layers', async () => {
    const image = on('linux/riscv64');
    const store = openLayout(await writeLayout([image]));
    const resolved = await resolveImage(store, 'latest');
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
  ])('chooses %s of an index', async (asked, want) => {
    const images = ['linux/arm64', 'linux/amd64', 'linux/arm/v7'].map((name) => on(name));
    const store = openLayout(await writeLayout(images, 'latest', [attestation]));
    const resolved = await resolveImage(store, 'latest', asked);
    const index = ['linux/arm64', 'linux/amd64', 'linux/arm/v7'].indexOf(want);
    expect(resolved.manifest.digest).toBe(images[index]?.manifest.digest);
    expect(resolved.index?.digest).toBeDefined();
  });

  it('names the platforms that exist, BuildKit attestations left out', async () => {
    const images = [on('linux/s390x'), on('linux/ppc64le')];
    const store = openLayout(await writeLayout(images, 'latest', [attestation]));
    await expect(resolveImage(store, 'latest', 'linux/arm64')).rejects.toMatchObject({
      code: 'input-invalid',
      fix: expect.stringContaining('linux/ppc64le, linux/s390x'),
    });
  });

  it('refuses another platform than a single image has', async () => {
    const store = openLayout(await writeLayout([on('linux/amd64')]));
    await expect(resolveImage(store, 'latest', 'linux/arm64')).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });

  it('says when there is no such image', async () => {
    const store = openLayout(await writeLayout([on('linux/amd64')]));
    await expect(resolveImage(store, 'v9')).rejects.toMatchObject({
      message: expect.stringContaining('has no image v9'),
    });
  });

  it.each([
    ['application/vnd.cncf.helm.config.v1+json', undefined],
    ['application/vnd.oci.empty.v1+json', 'application/vnd.cncf.helm.config.v1+json'],
  ])('says what an artifact is that is no image (%s)', async (mediaType, artifactType) => {
    const image = on('linux/amd64');
    const config = { ...image.config, mediaType };
    const content = { schemaVersion: 2, config, artifactType, layers: image.layers };
    const bytes = Buffer.from(JSON.stringify(content));
    const manifest = { ...image.manifest, digest: sha256(bytes), size: bytes.length };
    const blobs = new Map([...image.blobs, [manifest.digest, bytes]]);
    const store = openLayout(await writeLayout([{ ...image, manifest, blobs }]));
    await expect(resolveImage(store, 'latest')).rejects.toMatchObject({
      message: expect.stringContaining('an artifact of the type application/vnd.cncf.helm'),
    });
  });

  it('refuses more layers than any image has', async () => {
    const image = on('linux/amd64');
    const layers = Array(1_001).fill(image.layers[0]);
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, config: image.config, layers }));
    const manifest = { ...image.manifest, digest: sha256(bytes), size: bytes.length };
    const blobs = new Map([...image.blobs, [manifest.digest, bytes]]);
    const store = openLayout(await writeLayout([{ ...image, manifest, blobs }]));
    await expect(resolveImage(store, 'latest')).rejects.toMatchObject({ code: 'limit-exceeded' });
  });
});
