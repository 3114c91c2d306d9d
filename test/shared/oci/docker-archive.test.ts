import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { dockerImages, synthesize } from '../../../shared/oci/docker-archive.ts';
import { indexTar } from '../../../shared/tar/random-access.ts';
import { sha256 } from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { type TarFile, tarOf } from '../../support/tar.ts';

async function archiveOf(files: readonly TarFile[]) {
  const path = join(temporaryFolder('docker'), 'x.tar');
  writeFileSync(path, tarOf(files));
  return await indexTar(path, '/tmp');
}

const manifestOf = (layers: readonly string[]) => ({
  path: 'manifest.json',
  content: JSON.stringify([{ Config: 'c.json', RepoTags: null, Layers: layers }]),
});

it("synthesize takes a layer's digest from its name or its diff ID, or else hashes the layer", async () => {
  const plain = tarOf([{ path: 'a', content: 'x' }]);
  const zipped = gzipSync(plain);
  const zstd = zstdCompressSync(plain);
  const names = [`blobs/sha256/${sha256(zipped).slice(7)}`, 'plain.tar', 'zipped.tar', 'zstd.tar'];
  const diffIds = names.map(() => sha256(plain));
  const tar = await archiveOf([
    { path: 'c.json', content: JSON.stringify({ rootfs: { diff_ids: diffIds } }) },
    { path: names[0]!, content: zipped },
    { path: names[1]!, content: plain },
    { path: names[2]!, content: zipped },
    { path: names[3]!, content: zstd },
    manifestOf(names),
  ]);
  const [image] = await dockerImages(tar, 'x');
  const { manifest } = await synthesize(tar, image!, 'x');
  const digests = JSON.parse(String(manifest.bytes)).layers.map(
    (layer: { digest: string }) => layer.digest,
  );
  expect(digests).toEqual([zipped, plain, zipped, zstd].map(sha256));
});

it('synthesize names the layer in the error if it is missing', async () => {
  const tar = await archiveOf([{ path: 'c.json', content: '{}' }, manifestOf(['gone.tar'])]);
  const [image] = await dockerImages(tar, 'x');
  await expect(synthesize(tar, image!, 'x')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining('gone.tar'),
  });
});

it('dockerImages rejects an image with too many layers', async () => {
  const layers = Array.from({ length: 1_001 }, (_, index) => `${index}.tar`);
  const tar = await archiveOf([{ path: 'c.json', content: '{}' }, manifestOf(layers)]);
  await expect(dockerImages(tar, 'x')).rejects.toMatchObject({ code: 'limit-exceeded' });
});

it('dockerImages rejects an invalid manifest.json', async () => {
  const tar = await archiveOf([{ path: 'manifest.json', content: '{}' }]);
  await expect(dockerImages(tar, 'x')).rejects.toMatchObject({ code: 'malformed' });
});
