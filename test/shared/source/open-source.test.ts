import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseImageSource } from '../../../shared/oci/image-source.ts';
import { readFiles } from '../../../shared/source/open-source.ts';
import {
  buildImage,
  writeDockerArchive,
  writeLayout,
  writeOciArchive,
} from '../../support/images.ts';
import { impatientNetwork } from '../../support/network.ts';
import { onlySource } from '../../support/only-source.ts';
import { temporaryFolder } from '../../support/programs.ts';

const world = {
  network: impatientNetwork().network,
  credentials: async () => undefined,
  exec: async () => ({ exitCode: 1, stderr: '' }),
  temporaryFolder: temporaryFolder('sources'),
};
const wanted = { names: ['wanted'] };
const image = { layers: [{ files: [{ path: 'a/wanted', content: 'x' }] }] };
const built = buildImage(image);

describe('openSource', () => {
  it('opens a folder', async () => {
    const path = temporaryFolder('folder');
    writeFileSync(join(path, 'wanted'), 'x');
    writeFileSync(join(path, 'other'), 'x');
    const source = await onlySource({ kind: 'path', path, name: '.' }, world);
    const contents = await readFiles(source, wanted, { threads: 1 });
    expect(contents).toMatchObject({
      description: { kind: 'directory', name: '.' },
      files: [{ path: 'wanted' }],
      layers: [],
    });
    expect(contents.files).toHaveLength(1);
  });

  it('opens a single file with any name', async () => {
    const path = join(temporaryFolder('file'), 'other.lock');
    writeFileSync(path, 'x');
    const source = await onlySource({ kind: 'path', path, name: 'sub/other.lock' }, world);
    const contents = await readFiles(source, wanted, { threads: 1 });
    expect(contents.description).toEqual({ kind: 'file', name: 'sub/other.lock' });
    expect(contents.files.map((file) => file.path)).toEqual(['other.lock']);
  });

  it('reports a missing target', async () => {
    const request = { kind: 'path', path: '/nowhere', name: 'nowhere' } as const;
    await expect(onlySource(request, world)).rejects.toMatchObject({ code: 'file-not-found' });
  });

  it.each([
    ['oci', async () => `oci:${await writeLayout([built])}`, built.manifest.digest],
    [
      'oci-archive',
      async () => `oci-archive:${await writeOciArchive(built)}`,
      built.manifest.digest,
    ],
    ['docker-archive', async () => `docker-archive:${await writeDockerArchive(image)}`, undefined],
  ])('opens an image of the kind %s', async (_, make, digest) => {
    const request = { kind: 'image', image: parseImageSource(await make()), name: 'app' } as const;
    const source = await onlySource(request, world);
    const contents = await readFiles(source, wanted, { threads: 1 });
    expect(contents.description).toEqual({
      kind: 'image',
      name: 'app',
      imageId: built.config.digest,
      platform: 'linux/amd64',
      ...(digest === undefined ? {} : { digest }),
    });
    expect(contents.files).toMatchObject([{ path: 'a/wanted', layer: 0 }]);
    expect(contents.layers.map((layer) => layer.diffId)).toEqual(built.diffIds);
    await source.close();
  });

  it('names the index that lists an image', async () => {
    const other = buildImage({ ...image, platform: 'linux/s390x' });
    const path = await writeLayout([built, other]);
    const request = {
      kind: 'image',
      image: parseImageSource(`oci:${path}`),
      name: 'app',
      platforms: ['linux/s390x'],
    } as const;
    const { description } = await onlySource(request, world);
    expect(description).toMatchObject({
      digest: other.manifest.digest,
      indexDigest: expect.stringMatching(/^sha256:/),
      platform: 'linux/s390x',
    });
  });
});
