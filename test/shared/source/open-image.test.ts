import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parseImageSource } from '../../../shared/oci/image-source.ts';
import { openImages } from '../../../shared/source/open-image.ts';
import type { OpenSource } from '../../../shared/source/source.ts';
import { documentsOf, inventoryOfImage, withoutManifest } from '../../support/image-transports.ts';
import {
  buildImage,
  type TestImage,
  writeDockerArchive,
  writeLayout,
  writeOciArchive,
  writeSavedArchive,
} from '../../support/images.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { impatientNetwork } from '../../support/network.ts';
import { onlySource } from '../../support/only-source.ts';
import { itWith, runProgram, temporaryFolder } from '../../support/programs.ts';
import { pushImage, storeAt } from '../../support/registries.ts';

const world = {
  network: impatientNetwork().network,
  credentials: async () => undefined,
  exec: async () => ({ exitCode: 1, stderr: '' }),
  temporaryFolder: temporaryFolder('images'),
};

const imageFor = (platform: string) =>
  buildImage({ platform, layers: [{ files: [{ path: 'wanted', content: platform }] }] });

async function anIndex() {
  const folder = await writeLayout(['linux/amd64', 'linux/arm64'].map(imageFor));
  return { kind: 'image', image: parseImageSource(`oci:${folder}`), name: 'x' } as const;
}

const contentOf = async (source: Pick<OpenSource, 'read'>) => {
  const { files } = await source.read({ names: ['wanted'] }, { threads: 1 });
  return files.map(({ bytes }) => String(bytes));
};

it('openImages opens the requested platform', async () => {
  const source = await onlySource({ ...(await anIndex()), platforms: ['linux/arm64'] }, world);
  expect(source.description.platform).toBe('linux/arm64');
  expect(await contentOf(source)).toEqual(['linux/arm64']);
  await source.close();
});

it('openImages opens every platform with the digest of its image and the digest of the index', async () => {
  const { sources, close } = await openImages(await anIndex(), world);
  expect(await Promise.all(sources.map(contentOf))).toEqual([['linux/amd64'], ['linux/arm64']]);
  const digests = sources.map(({ description }) => description.digest);
  expect(new Set(digests).size).toBe(2);
  const [first, second] = sources.map(({ description }) => description.indexDigest);
  expect(first).toMatch(/^sha256:/);
  expect(second).toBe(first);
  await close();
});

describe("an image's supplier", () => {
  const suppliedBy = async (more: Partial<TestImage>) => {
    const image = buildImage({ layers: [{ files: [] }], ...more });
    const path = parseImageSource(`oci:${await writeLayout([image])}`);
    return (await onlySource({ kind: 'image', image: path, name: 'x' }, world)).description
      .supplier;
  };
  const vendor = { 'org.opencontainers.image.vendor': ' Octo, Inc. ' };

  it('is read from an annotation of its manifest', async () => {
    expect(await suppliedBy({ annotations: vendor })).toBe('Octo, Inc.');
    expect(await suppliedBy({ annotations: { 'org.opencontainers.image.vendor': ' ' } })).toBe(
      undefined,
    );
  });

  it('is not read from a label, because a label can come from the base image', async () => {
    expect(await suppliedBy({ labels: vendor })).toBe(undefined);
  });
});

describe('a diff ID that belongs to a different layer', () => {
  const layer = { files: [{ path: 'wanted', content: 'x' }], diffId: `sha256:${'1'.repeat(64)}` };
  const liar = buildImage({ layers: [layer] });
  const opened = (image: string) =>
    onlySource({ kind: 'image', image: parseImageSource(image), name: 'x' }, world);

  it.each([
    ['a layout', async () => `oci:${await writeLayout([liar])}`],
    ['an archive of a layout', async () => `oci-archive:${await writeOciArchive(liar)}`],
  ])(
    'has no effect in %s, because such an image names its layers by the digest of their blobs',
    async (_, make) => {
      const source = await opened(await make());
      expect(await contentOf(source)).toEqual(['x']);
      await source.close();
    },
  );

  it.each([
    ['saved before version 25', async () => await writeDockerArchive({ layers: [layer] })],
    ['saved by version 25 or later', async () => await writeSavedArchive(liar)],
  ])(
    'is rejected in a docker archive %s, because such an archive identifies layers only by diff ID',
    async (_, make) => {
      const source = await opened(`docker-archive:${await make()}`);
      await expect(contentOf(source)).rejects.toMatchObject({ code: 'digest-mismatch' });
      await source.close();
    },
  );
});

describe('one image in different stores', () => {
  const stanza = (name: string) =>
    `Package: ${name}\nStatus: install ok installed\nVersion: 1.0-1\nArchitecture: amd64\n\n`;
  const STATUS = 'var/lib/dpkg/status';
  const image = {
    layers: [
      {
        files: [
          { path: 'etc/os-release', content: 'ID=debian\nVERSION_ID=12\n' },
          { path: STATUS, content: stanza('zlib1g') },
        ],
        createdBy: 'ADD rootfs.tar /',
      },
      { files: [{ path: STATUS, content: stanza('zlib1g') + stanza('curl') }] },
      { files: [{ path: 'app/node_modules/broken/package.json', content: '{' }] },
    ],
    labels: { 'org.opencontainers.image.base.name': 'registry.example/base:12' },
  };
  const built = buildImage(image);
  const registry = startMemoryRegistry();
  afterAll(async () => (await registry).stop());
  const pushed = async () => {
    const { host } = await registry;
    await pushImage(storeAt(host), built);
    return `${host}/team/app:latest`;
  };

  it.each([
    ['a registry', pushed],
    ['an archive of the layout', async () => `oci-archive:${await writeOciArchive(built)}`],
    [
      'an archive from current engines',
      async () => `oci-archive:${await writeSavedArchive(built)}`,
    ],
  ])('produces the same documents from %s as from its layout', async (_, make) => {
    const expected = await inventoryOfImage(`oci:${await writeLayout([built])}`);
    expect(expected.packages.map(({ name }) => name)).toEqual(['curl', 'zlib1g']);
    expect(expected).toMatchObject({ base: { evidence: 'label' }, problems: [{}] });
    const found = await inventoryOfImage(await make());
    expect(documentsOf(found)).toEqual(documentsOf(expected));
  });

  itWith(
    ['skopeo'],
    'has the same content in the zstd:chunked format that skopeo writes',
    async () => {
      const folder = join(temporaryFolder('chunked'), 'layout');
      const from = `oci:${await writeLayout([built])}:latest`;
      const options = ['--dest-compress-format', 'zstd:chunked'];
      const copy = ['copy', '-q', ...options, from, `oci:${folder}:latest`];
      expect(await runProgram('skopeo', copy)).toMatchObject({ code: 0 });
      const expected = await inventoryOfImage(from);
      const found = await inventoryOfImage(`oci:${folder}:latest`);
      expect(found.source.digest).not.toBe(expected.source.digest);
      expect(documentsOf(withoutManifest(found))).toEqual(documentsOf(withoutManifest(expected)));
    },
  );

  it.each([
    ['image saved by docker', async () => await writeSavedArchive(built)],
    ['image saved by older engines', async () => await writeDockerArchive(image)],
  ])(
    'produces the same documents from an %s as from its layout, except for the digest of the manifest',
    async (_, make) => {
      const expected = await inventoryOfImage(`oci:${await writeLayout([built])}`);
      const found = await inventoryOfImage(`docker-archive:${await make()}`);
      expect(found.source).toEqual(withoutManifest(expected).source);
      expect(found.source.imageId).toBe(built.config.digest);
      expect(documentsOf(found)).toEqual(documentsOf(withoutManifest(expected)));
    },
  );
});
