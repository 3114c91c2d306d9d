import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openLayout } from '../../../shared/oci/layout.ts';
import { readImage } from '../../../shared/source/read-image.ts';
import { layerProblem } from '../../../shared/source/readable-layers.ts';
import { type BuiltImage, buildImage, writeLayout } from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { onlyImage } from '../../support/only-image.ts';
import { pushImage, storeAt } from '../../support/registries.ts';

const FOREIGN = 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip';
const NONDISTRIBUTABLE = 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip';
const ENCRYPTED = 'application/vnd.oci.image.layer.v1.tar+gzip+encrypted';

/** Builds an image with three layers. The middle one has the given media type. */
const imageWith = (mediaType: string): BuiltImage =>
  buildImage({
    layers: [
      { files: [{ path: 'a/wanted', content: 'a' }] },
      { files: [{ path: 'b/wanted', content: 'b' }], mediaType },
      { files: [{ path: 'c/wanted', content: 'c' }] },
    ],
  });

/** Returns the image without the bytes of its middle layer. */
const withoutMiddle = (image: BuiltImage): BuiltImage => {
  const blobs = new Map(image.blobs);
  blobs.delete(image.layers[1]?.digest ?? '');
  return { ...image, blobs };
};

async function read(image: BuiltImage) {
  const store = openLayout(await writeLayout([image]));
  const resolved = await onlyImage(store, 'latest');
  const { files, problems } = await readImage(
    store,
    resolved,
    { names: ['wanted'] },
    { threads: 1 },
  );
  return { files: files.map(({ path, layer }) => [path, layer]), problems };
}

describe('readImage for an image with an unusual layer', () => {
  it.each([
    [ENCRYPTED, 'is encrypted'],
    ['application/vnd.example.thing.v1+json', 'vnd.example.thing.v1+json, which is not an archive'],
    [FOREIGN, 'Assay does not follow its URLs'],
    [NONDISTRIBUTABLE, 'Assay does not follow its URLs'],
  ])(
    'reports the layer if it cannot be read, and reads the other layers (%s)',
    async (mediaType, why) => {
      const image = imageWith(mediaType);
      const { files, problems } = await read(withoutMiddle(image));
      expect(files).toEqual([
        ['a/wanted', 0],
        ['c/wanted', 2],
      ]);
      const digest = image.layers[1]?.digest;
      expect(problems).toMatchObject([{ code: 'unreadable', path: digest }]);
      expect(problems[0]?.message).toContain(`the layer ${digest} `);
      expect(problems[0]?.message).toContain(why);
    },
  );

  it.each([
    FOREIGN,
    NONDISTRIBUTABLE,
    'application/vnd.docker.image.rootfs.diff.tar',
    'application/x-tar',
    '',
  ])('reads the layer with the media type %j if its blob is available', async (mediaType) => {
    const { files, problems } = await read(imageWith(mediaType));
    expect(files).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  it('fails if a layer with an ordinary type is missing', async () => {
    const missing = withoutMiddle(imageWith('application/vnd.oci.image.layer.v1.tar+gzip'));
    await expect(read(missing)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a non-distributable layer in a registry', () => {
  let registry: MemoryRegistry;
  beforeEach(async () => {
    registry = await startMemoryRegistry();
  });
  afterEach(() => registry.stop());

  it('is requested only from this registry', async () => {
    const image = imageWith(FOREIGN);
    const store = storeAt(registry.host);
    const elsewhere = await startMemoryRegistry();
    const layer = { ...image.layers[1]!, urls: [`http://${elsewhere.host}/layer`] };
    expect(await layerProblem(store, layer)).toMatchObject({ code: 'unreadable' });
    expect(elsewhere.requests).toEqual([]);
    await pushImage(store, image);
    expect(await layerProblem(store, layer)).toBeUndefined();
    await elsewhere.stop();
  });
});
