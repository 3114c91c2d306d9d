import { expect, it } from '@jest/globals';
import { parseImageSource } from '../../../shared/oci/image-source.ts';
import { openImage, openPlatforms } from '../../../shared/source/open-image.ts';
import { buildImage, writeLayout } from '../../support/images.ts';
import { impatientNetwork } from '../../support/network.ts';
import { temporaryFolder } from '../../support/programs.ts';

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

const contentOf = async (source: Awaited<ReturnType<typeof openImage>>) => {
  const { files } = await source.read({ names: ['wanted'] }, { threads: 1 });
  return files.map(({ bytes }) => String(bytes));
};

it('opens the platform that is asked for', async () => {
  const source = await openImage({ ...(await anIndex()), platform: 'linux/arm64' }, world);
  expect(source.description.platform).toBe('linux/arm64');
  expect(await contentOf(source)).toEqual(['linux/arm64']);
  await source.close();
});

it('opens every platform, each with its own digest and that of the index', async () => {
  const { sources, close } = await openPlatforms(await anIndex(), world);
  expect(await Promise.all(sources.map(contentOf))).toEqual([['linux/amd64'], ['linux/arm64']]);
  const digests = sources.map(({ description }) => description.digest);
  expect(new Set(digests).size).toBe(2);
  const [first, second] = sources.map(({ description }) => description.indexDigest);
  expect(first).toMatch(/^sha256:/);
  expect(second).toBe(first);
  await close();
});
