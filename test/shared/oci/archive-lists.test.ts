import { describe, expect, it } from '@jest/globals';
import { openDockerArchive, openOciArchive } from '../../../shared/oci/archive.ts';
import { requireListed } from '../../../shared/oci/archive-lists.ts';
import { buildImage, indexBytes, sha256, writeSavedArchive } from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';

const world = { temporaryFolder: temporaryFolder('lists') };
const imageWith = (content: string, platform = 'linux/amd64') =>
  buildImage({ platform, layers: [{ files: [{ path: 'which', content }] }] });
const [one, other, arm] = [imageWith('one'), imageWith('other'), imageWith('arm', 'linux/arm64')];

describe('an archive with two image lists', () => {
  it('is read if both lists name the same images', async () => {
    const path = await writeSavedArchive(one);
    await expect(openDockerArchive(path, {}, world)).resolves.toBeDefined();
    await expect(openOciArchive(path, world)).resolves.toBeDefined();
  });

  it('is rejected if the lists name different images', async () => {
    const path = await writeSavedArchive(one, ['a:1'], other);
    const refusal = { code: 'contradiction' };
    await expect(openDockerArchive(path, {}, world)).rejects.toMatchObject({
      ...refusal,
      message: `${path}: index.json lists the image ${one.config.digest}, but manifest.json does not. Fix: use oci-archive:${path}, or save the image again`,
    });
    await expect(openOciArchive(path, world)).rejects.toMatchObject({
      ...refusal,
      message: `${path}: manifest.json lists the image ${other.config.digest}, but index.json does not. Fix: save the image again`,
    });
  });

  it('is rejected if only some of its platforms would be read, unless the daemon wrote it', async () => {
    const bytes = indexBytes([one, arm]);
    const digest = sha256(bytes);
    const manifest = {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      digest,
      size: bytes.length,
    };
    const blobs = new Map([...one.blobs, ...arm.blobs, [digest, bytes] as const]);
    const path = await writeSavedArchive({ ...one, manifest, blobs });
    await expect(openDockerArchive(path, {}, world)).rejects.toMatchObject({
      code: 'contradiction',
    });
    await expect(openDockerArchive(path, { isFromDaemon: true }, world)).resolves.toBeDefined();
    await expect(openOciArchive(path, world)).resolves.toBeDefined();
  });

  it('is read even if index.json also lists platforms whose images are missing', async () => {
    const bytes = indexBytes([one, arm]);
    const digest = sha256(bytes);
    const manifest = {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      digest,
      size: bytes.length,
    };
    const blobs = new Map([...one.blobs, [digest, bytes] as const]);
    const path = await writeSavedArchive({ ...one, manifest, blobs });
    await expect(openDockerArchive(path, {}, world)).resolves.toBeDefined();
  });
});

it('requireListed throws if the second list lacks an image from the first list', () => {
  const [a, b] = [new Set(['a']), new Set(['a', 'b'])];
  expect(() => requireListed(a, b, 'oci-archive', 'x.tar')).not.toThrow();
  expect(() => requireListed(b, a, 'oci-archive', 'x.tar')).toThrow('lists the image b');
});
