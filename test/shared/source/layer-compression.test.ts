import { describe, expect, it } from '@jest/globals';
import type { Compression } from '../../../shared/compression/inflate.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import { readingOf } from '../../../shared/source/layer-compression.ts';
import { readImage } from '../../../shared/source/read-image.ts';
import { buildImage, type TestLayer, writeLayout } from '../../support/images.ts';
import { onlyImage } from '../../support/only-image.ts';
import { twoArchives } from '../../support/two-archives.ts';

const OCI = 'application/vnd.oci.image.layer.v1.tar';
const FOREIGN = 'application/vnd.oci.image.layer.nondistributable.v1.tar';
const DOCKER = 'application/vnd.docker.image.rootfs.diff.tar';

const reading = (mediaType: string, found: Compression, isSame = false, provesDiffId = false) =>
  readingOf({ digest: 'a', diffId: isSame ? 'a' : 'b', mediaType, provesDiffId }, found);

describe('layer compression', () => {
  it.each<[string, Compression]>([
    [`${OCI}+gzip`, 'gzip'],
    [`${OCI}+zstd`, 'zstd'],
    [`${FOREIGN}+gzip`, 'gzip'],
    [`${DOCKER}.gzip`, 'gzip'],
    [`${DOCKER}.zstd`, 'zstd'],
  ])(
    'is known without the diff ID if the media type and the first bytes agree (%s)',
    (mediaType, found) => {
      const agreed = { isArchive: false, provesDiffId: false };
      expect(reading(mediaType, found)).toEqual(agreed);
      expect(reading(mediaType, found, false, true)).toEqual({ ...agreed, provesDiffId: true });
    },
  );

  it.each([OCI, FOREIGN, DOCKER, '', 'application/x-tar'])(
    'does not depend on the media type if the digest of the layer equals its diff ID (%s)',
    (mediaType) => {
      expect(reading(mediaType, 'none', true)).toEqual({ isArchive: true, provesDiffId: false });
    },
  );

  it.each<[string, Compression]>([
    [DOCKER, 'gzip'],
    [DOCKER, 'none'],
    ['', 'zstd'],
    [OCI, 'none'],
  ])(
    'is confirmed by the diff ID for the media type %j with the content %j',
    (mediaType, found) => {
      expect(reading(mediaType, found)).toEqual({ isArchive: false, provesDiffId: true });
    },
  );

  it.each<[string, Compression, boolean, string]>([
    [
      OCI,
      'gzip',
      false,
      'the media type indicates no compression and the first bytes indicate gzip',
    ],
    [
      `${OCI}+gzip`,
      'zstd',
      false,
      'the media type indicates gzip and the first bytes indicate zstd',
    ],
    [
      `${OCI}+gzip`,
      'none',
      false,
      'the media type indicates gzip and the first bytes indicate no compression',
    ],
    [
      OCI,
      'gzip',
      true,
      'the media type indicates no compression and the first bytes indicate gzip, but the diff ID indicates no compression',
    ],
    [
      `${OCI}+gzip`,
      'gzip',
      true,
      'the media type indicates gzip and the first bytes indicate gzip, but the diff ID indicates no compression',
    ],
    [
      '',
      'zstd',
      true,
      'the media type indicates an unknown compression and the first bytes indicate zstd, but the diff ID indicates no compression',
    ],
  ])(
    'is reported as contradictory for the media type %s and the content %s (digest equals diff ID: %s)',
    (mediaType, found, isSame, contradiction) => {
      expect(reading(mediaType, found, isSame)).toEqual({
        isArchive: isSame,
        provesDiffId: !isSame,
        contradiction,
      });
    },
  );
});

describe('a layer in an image', () => {
  const read = async (layer: TestLayer) => {
    const store = openLayout(await writeLayout([buildImage({ layers: [layer] })]));
    const image = await onlyImage(store, 'latest');
    const options = { threads: 1, hasOwnDigests: true };
    const { files, problems } = await readImage(store, image, { names: ['wanted'] }, options);
    return { texts: files.map(({ bytes }) => String(bytes)), problems };
  };

  it('if it consists of two archives, is read as container engines unpack it and reported as a problem', async () => {
    const tar = twoArchives(
      [{ path: 'wanted', content: 'bad' }],
      [{ path: 'wanted', content: 'ok' }],
    );
    const { texts, problems } = await read({ tar, compression: 'none' });
    expect(texts).toEqual(['bad']);
    expect(problems).toMatchObject([
      {
        code: 'contradiction',
        message: expect.stringMatching(/^the layer sha256:\w+ contradicts itself: .*\. Fix: /),
      },
    ]);
  });

  it('with a wrong media type is read in the format that matches its diff ID, and is reported as a problem', async () => {
    const files = [{ path: 'wanted', content: 'x' }];
    const { texts, problems } = await read({ files, mediaType: OCI });
    expect(texts).toEqual(['x']);
    expect(problems).toMatchObject([{ code: 'contradiction' }]);
  });

  it('is rejected if both its media type and its diff ID are wrong', async () => {
    const diffId = `sha256:${'0'.repeat(64)}`;
    await expect(read({ files: [], mediaType: OCI, diffId })).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });
});
