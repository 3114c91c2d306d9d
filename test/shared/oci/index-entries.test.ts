import { expect, it } from '@jest/globals';
import { openOciArchive } from '../../../shared/oci/archive.ts';
import { MEDIA_TYPES } from '../../../shared/oci/image-store.ts';
import { imageEntries } from '../../../shared/oci/index-entries.ts';
import { referencedImages } from '../../../shared/oci/index-images.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import { type ImageIndex, parseManifest } from '../../../shared/oci/manifest.ts';
import { formatPlatform } from '../../../shared/oci/platform.ts';
import { resolveImages } from '../../../shared/oci/resolve-image.ts';
import {
  attestationOf,
  type BuiltImage,
  buildImage,
  indexBytes,
  listedAsAttestation,
  sha256,
  withBlobsOf,
  writeLayout,
  writeOciArchive,
} from '../../support/images.ts';
import { temporaryFolder } from '../../support/programs.ts';

const UNKNOWN = { os: 'unknown', architecture: 'unknown' };
const IMAGE = buildImage({ layers: [{ files: [{ path: 'a', content: 'a' }] }] });
const OTHER = buildImage({ layers: [{ files: [{ path: 'b', content: 'b' }] }] });
const { attestation: ATTESTATION, entry: ATTESTED } = attestationOf(IMAGE);
const OF = IMAGE.manifest.digest;

/** Returns the image with a changed manifest, in which the given fields replace the original fields. */
function changed(image: BuiltImage, change: object): BuiltImage {
  const content = JSON.parse(String(image.blobs.get(image.manifest.digest)));
  const bytes = Buffer.from(JSON.stringify({ ...content, ...change }));
  const manifest = { ...image.manifest, digest: sha256(bytes), size: bytes.length };
  return { ...image, manifest, blobs: new Map([...image.blobs, [manifest.digest, bytes]]) };
}

function nested(image: BuiltImage): BuiltImage {
  const bytes = indexBytes([image]);
  const manifest = { mediaType: MEDIA_TYPES.ociIndex, digest: sha256(bytes), size: bytes.length };
  return { ...image, manifest, blobs: new Map([...image.blobs, [manifest.digest, bytes]]) };
}

async function layoutOf(part: BuiltImage, entry: object) {
  return openLayout(await writeLayout([withBlobsOf(IMAGE, part)], 'latest', [entry]));
}

const typed = (artifactType: string, type: string, layer: string) =>
  changed(OTHER, {
    artifactType,
    config: { ...OTHER.config, mediaType: type },
    layers: OTHER.layers.map((each) => ({ ...each, mediaType: layer })),
  });
const CHART = 'application/vnd.cncf.helm.config.v1+json';
const CHART_LAYER = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
const IMAGE_LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';
const artifact = typed('application/x', CHART, CHART_LAYER);

it.each<[string, BuiltImage, object]>([
  ['an attestation of BuildKit', ATTESTATION, ATTESTED],
  ['an artifact', artifact, { ...artifact.manifest, artifactType: 'application/x' }],
])('imageEntries skips %s', async (_, part, entry) => {
  const { images } = await referencedImages(await layoutOf(part, entry), 'latest');
  expect(images.map(({ descriptor }) => descriptor.digest)).toEqual([OF]);
});

const unpacked = typed('application/x', CHART, IMAGE_LAYER);
const runnable = typed('application/x', MEDIA_TYPES.ociConfig, CHART_LAYER);
const mixed = changed(ATTESTATION, { layers: [...ATTESTATION.layers, ...OTHER.layers] });
const index = nested(OTHER);

it.each<[string, BuiltImage, object]>([
  ['an image without a platform', OTHER, { ...OTHER.manifest, platform: UNKNOWN }],
  ['an image that is listed as an attestation', OTHER, listedAsAttestation(OTHER, OF)],
  ['an image that claims to be an artifact', OTHER, { ...OTHER.manifest, artifactType: 'x' }],
  ['an artifact with layers that container engines unpack', unpacked, artifactEntry(unpacked)],
  ['an artifact with the configuration of an image', runnable, artifactEntry(runnable)],
  ['an attestation with image layers', mixed, listedAsAttestation(mixed, OF)],
  [
    'an attestation of an image that is not listed',
    ATTESTATION,
    listedAsAttestation(ATTESTATION, OTHER.manifest.digest),
  ],
  [
    'an attestation about itself',
    ATTESTATION,
    listedAsAttestation(ATTESTATION, ATTESTATION.manifest.digest),
  ],
  ['an attestation that is not listed as one', ATTESTATION, { ...ATTESTED, annotations: {} }],
  ['a missing manifest', buildImage({ layers: [] }), listedAsAttestation(OTHER, OF)],
  ['an image in an index without a platform', index, { ...index.manifest, platform: UNKNOWN }],
  ['an image in an index that is listed as an attestation', index, listedAsAttestation(index, OF)],
])('imageEntries treats %s as an image', async (_, part, entry) => {
  const { images } = await referencedImages(await layoutOf(part, entry), 'latest');
  expect(images).toHaveLength(2);
  expect(images[1]?.platforms).not.toContainEqual(UNKNOWN);
});

function artifactEntry({ manifest }: BuiltImage): object {
  return { ...manifest, artifactType: 'application/x' };
}

it("imageEntries uses the configuration's platform for an entry without a platform", async () => {
  const store = await layoutOf(OTHER, listedAsAttestation(OTHER, OF));
  const images = await resolveImages(store, 'latest');
  expect(images.map(({ platform }) => formatPlatform(platform))).toEqual([
    'linux/amd64',
    'linux/amd64',
  ]);
  expect(images.flatMap(({ problems }) => problems)).toEqual([]);
});

it('imageEntries skips an attestation that is missing from an archive', async () => {
  const bytes = indexBytes([IMAGE], [ATTESTED]);
  const archive = await openOciArchive(await writeOciArchive(IMAGE), {
    temporaryFolder: temporaryFolder('saved'),
  });
  const entries = await imageEntries(archive.store, parsedIndex(bytes), 'index');
  await archive.close();
  expect(entries.map(({ digest }) => digest)).toEqual([OF]);
});

it('imageEntries rejects an index with more than 200 artifacts', async () => {
  const bytes = indexBytes(
    [IMAGE],
    Array.from({ length: 201 }, () => ATTESTED),
  );
  const reading = imageEntries(await layoutOf(ATTESTATION, ATTESTED), parsedIndex(bytes), 'index');
  await expect(reading).rejects.toMatchObject({ code: 'limit-exceeded' });
});

function parsedIndex(bytes: Buffer): ImageIndex {
  const parsed = parseManifest(bytes, 'index');
  if (parsed.kind !== 'index') throw new Error('it is no index');
  return parsed;
}
