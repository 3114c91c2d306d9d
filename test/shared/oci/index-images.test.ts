import { afterEach, describe, expect, it } from '@jest/globals';
import { openOciArchive } from '../../../shared/oci/archive.ts';
import { type ImageStore, MEDIA_TYPES } from '../../../shared/oci/image-store.ts';
import { referencedImages } from '../../../shared/oci/index-images.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import { parseManifest } from '../../../shared/oci/manifest.ts';
import { formatPlatform } from '../../../shared/oci/platform.ts';
import { resolveImages } from '../../../shared/oci/resolve-image.ts';
import {
  attestationOf,
  type BuiltImage,
  buildImage,
  sha256,
  writeLayout,
  writeOciArchive,
} from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { onlyImage } from '../../support/only-image.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { storeAt } from '../../support/registries.ts';

let registry: MemoryRegistry | undefined;
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await registry?.stop();
  registry = undefined;
  for (const close of closers.splice(0)) await close();
});

const on = (platform: string) =>
  buildImage({ platform, layers: [{ files: [{ path: 'p', content: platform }] }] });
const named = ({ manifest, platform }: BuiltImage) => ({ ...manifest, platform });

/** Stores an index as if it were an image, with its own bytes and with everything that it lists as blobs. */
function indexOf(parts: readonly BuiltImage[], entries: readonly object[]): BuiltImage {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: entries }));
  const digest = sha256(bytes);
  const blobs = new Map([...parts.flatMap((part) => [...part.blobs]), [digest, bytes] as const]);
  const manifest = { mediaType: MEDIA_TYPES.ociIndex, digest, size: bytes.length };
  return { ...parts[0]!, manifest, blobs };
}

const [amd, arm, s390] = [on('linux/amd64'), on('linux/arm64'), on('linux/s390x')];
const { attestation, entry: attested } = attestationOf(arm);
const inner = indexOf([arm, s390, attestation], [named(arm), attested, named(s390)]);
const outer = indexOf([amd, inner], [named(amd), inner.manifest]);

const places: readonly (readonly [string, (image: BuiltImage) => Promise<ImageStore>])[] = [
  ['a layout', async (image) => openLayout(await writeLayout([image]))],
  [
    'an archive',
    async (image) => {
      const path = await writeOciArchive(image);
      const archive = await openOciArchive(path, { temporaryFolder: temporaryFolder('nested') });
      closers.push(archive.close);
      return archive.store;
    },
  ],
  [
    'a registry',
    async (image) => {
      registry = await startMemoryRegistry();
      const store = storeAt(registry.host);
      for (const [digest, bytes] of image.blobs) {
        if (!bytes.subarray(0, 20).includes('schemaVersion')) await store.putBlob(bytes, '');
        else await store.putManifest(bytes, typeOf(bytes, digest));
      }
      const bytes = image.blobs.get(image.manifest.digest)!;
      await store.putManifest(bytes, MEDIA_TYPES.ociIndex, { tag: 'latest' });
      return store;
    },
  ],
];

function typeOf(bytes: Buffer, digest: string): string {
  const { kind } = parseManifest(bytes, digest);
  return kind === 'index' ? MEDIA_TYPES.ociIndex : MEDIA_TYPES.ociManifest;
}

describe.each(places)('an index inside another index in %s', (_, open) => {
  it('returns the image for the requested platform', async () => {
    const store = await open(outer);
    const image = await onlyImage(store, 'latest', 'linux/s390x');
    expect(image.manifest.digest).toBe(s390.manifest.digest);
    expect(image.index?.digest).toBe(outer.manifest.digest);
  });

  it('returns the images for all platforms', async () => {
    const images = await resolveImages(await open(outer), 'latest');
    expect(images.map(({ platform }) => formatPlatform(platform))).toEqual([
      'linux/amd64',
      'linux/arm64',
      'linux/s390x',
    ]);
  });
});

describe('nested indexes', () => {
  const under = async (top: BuiltImage) => {
    const { images } = await referencedImages(openLayout(await writeLayout([top])), 'latest');
    return images.map(({ descriptor }) => descriptor.digest);
  };
  const nested = (depth: number) => {
    let top = indexOf([amd], [named(amd)]);
    for (let level = 1; level < depth; level++) top = indexOf([top], [top.manifest]);
    return top;
  };

  it('are followed only up to a depth limit', async () => {
    expect(await under(nested(4))).toEqual([amd.manifest.digest]);
    await expect(under(nested(5))).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('are read only once, even if two indexes list them', async () => {
    const other = indexOf([inner], [inner.manifest]);
    expect(await under(indexOf([other], [inner.manifest, other.manifest]))).toEqual([
      arm.manifest.digest,
      s390.manifest.digest,
    ]);
  });

  it('are recognized even if their media type is wrong', async () => {
    const unclear = { ...inner.manifest, mediaType: 'x' };
    const image = { ...amd.manifest, mediaType: '' };
    expect(await under(indexOf([inner, amd], [image, unclear]))).toHaveLength(3);
  });

  it('are rejected if there are too many of them', async () => {
    const many = Array.from({ length: 65 }, (_, index) =>
      indexOf([amd], [{ ...named(amd), index }]),
    );
    await expect(
      under(
        indexOf(
          many,
          many.map(({ manifest }) => manifest),
        ),
      ),
    ).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it('are rejected if one of them is missing', async () => {
    await expect(under(indexOf([amd], [inner.manifest]))).rejects.toMatchObject({
      code: 'image-not-found',
      message: expect.stringContaining(inner.manifest.digest),
    });
  });

  it('are rejected if they are listed as images', async () => {
    const lie = { ...inner.manifest, platform: { os: 'linux', architecture: 'amd64' } };
    const top = indexOf([inner], [{ ...lie, mediaType: MEDIA_TYPES.ociManifest }]);
    const store = openLayout(await writeLayout([top]));
    await expect(onlyImage(store, 'latest')).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('the images in an index', () => {
  const listed = async (entries: readonly object[], parts = [amd, arm, s390]) => {
    const store = openLayout(await writeLayout([indexOf(parts, entries)]));
    return (await referencedImages(store, 'latest')).images;
  };

  it('include all entries except attestations', async () => {
    const images = await listed([amd.manifest, attested, named(arm)], [amd, arm, attestation]);
    expect(images.map(({ descriptor }) => descriptor.digest)).toEqual([
      amd.manifest.digest,
      arm.manifest.digest,
    ]);
  });

  it('are listed once per digest, with the platforms from all of their entries', async () => {
    const again = { ...arm.manifest, platform: amd.platform };
    const twice = { ...amd.manifest, platform: arm.platform };
    const images = await listed([named(amd), again, twice]);
    expect(images).toMatchObject([
      { descriptor: { digest: amd.manifest.digest }, platforms: [amd.platform, arm.platform] },
      { descriptor: { digest: arm.manifest.digest }, platforms: [amd.platform] },
    ]);
  });

  it('are rejected if there are more than a hundred', async () => {
    const many = Array.from({ length: 101 }, (_, cpu) => on(`linux/cpu${cpu}`));
    await expect(listed(many.map(named), many)).rejects.toMatchObject({ code: 'limit-exceeded' });
    expect(await listed(many.slice(1).map(named), many)).toHaveLength(100);
  });

  it('are rejected if an index for one platform lists an image for another platform', async () => {
    const within = { ...inner.manifest, platform: amd.platform };
    await expect(listed([within], [inner])).rejects.toMatchObject({
      code: 'contradiction',
      message: `${arm.manifest.digest} is listed for linux/arm64 in an index for linux/amd64`,
    });
    const fitting = indexOf([arm], [named(arm)]);
    expect(await listed([{ ...fitting.manifest, platform: arm.platform }], [fitting])).toHaveLength(
      1,
    );
  });
});
