import { createHash } from 'node:crypto';
import { compressionOf, MAGIC_BYTES } from '../compression/inflate.ts';
import { digestOf, isDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import { requireExactKeys } from '../json/exact-keys.ts';
import { asArray, asObject, asString, optionalArray } from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import type { FileRange } from '../tar/random-access.ts';
import { streamOf, type TarIndex } from '../tar/random-access.ts';
import { MAX_CONFIG_BYTES, parseImageConfig } from './image-config.ts';
import { type Descriptor, type Manifest, MEDIA_TYPES } from './image-store.ts';
import { MAX_MANIFEST_BYTES } from './manifest.ts';

/** Maximum number of layers per image in an archive from `docker save`. Docker allows 127 layers. */
const MAX_LAYERS = 1_000;

/** An entry of `manifest.json` in an archive from `docker save`. `config` and `layers` are paths inside the archive. */
export interface SyntheticImage {
  readonly config: string;
  readonly names: readonly string[];
  readonly layers: readonly string[];
}

/**
 * Returns the images that `manifest.json` lists.
 *
 * @see https://github.com/moby/docker-image-spec, "Combined Image JSON + Filesystem Changeset Format"
 */
export async function dockerImages(
  tar: TarIndex,
  path: string,
): Promise<readonly SyntheticImage[]> {
  const bytes = await tar.read('manifest.json', MAX_MANIFEST_BYTES);
  const images = asArray(parseExactJson(bytes, `${path}: manifest.json`), '$');
  return images.map((value, index) => {
    const where = `$[${index}]`;
    const image = asObject(value, where);
    requireExactKeys(image, ARCHIVE_KEYS, where, path);
    const layers = asArray(image['Layers'], `${where}.Layers`);
    if (layers.length > MAX_LAYERS) {
      const message = `${path} has more than ${MAX_LAYERS} layers`;
      throw new DataError('limit-exceeded', message, { path });
    }
    return {
      config: asString(image['Config'], `${where}.Config`),
      names: strings(optionalArray(image['RepoTags'], `${where}.RepoTags`) ?? [], where),
      layers: strings(layers, `${where}.Layers`),
    };
  });
}

const ARCHIVE_KEYS = ['Config', 'RepoTags', 'Layers'];

/**
 * Builds a manifest for an image from an archive without manifests. Also returns the locations of the image's blobs in
 * the archive, by digest.
 */
export async function synthesize(
  tar: TarIndex,
  image: SyntheticImage,
  path: string,
): Promise<{
  readonly manifest: Manifest;
  readonly blobs: ReadonlyMap<string, FileRange>;
}> {
  const bytes = await tar.read(image.config, MAX_CONFIG_BYTES);
  const { diffIds } = parseImageConfig(bytes, `${path}: ${image.config}`);
  const blobs = new Map<string, FileRange>();
  const add = (digest: string, location: FileRange, mediaType: string): Descriptor => {
    blobs.set(digest, location);
    return { mediaType, digest, size: location.length };
  };
  const config = add(digestOf(bytes), requireLocation(tar, image.config, path), CONFIG_TYPE);
  const layers: Descriptor[] = [];
  for (const [index, name] of image.layers.entries()) {
    const location = requireLocation(tar, name, path);
    const digest = await layerDigest(name, location, diffIds[index]);
    layers.push(add(digest, location, LAYER_TYPE));
  }
  const mediaType = MEDIA_TYPES.dockerManifest;
  const content = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers }));
  return { manifest: { mediaType, digest: digestOf(content), bytes: content }, blobs };
}

const CONFIG_TYPE = 'application/vnd.docker.container.image.v1+json';
const LAYER_TYPE = 'application/vnd.docker.image.rootfs.diff.tar';

/**
 * Returns a layer's digest. Newer archives name each layer by its digest. If a layer is not compressed, its digest is
 * the diff ID. All other layers must be hashed.
 */
async function layerDigest(
  name: string,
  location: FileRange,
  diffId: string | undefined,
): Promise<string> {
  const named = /^blobs\/(sha256|sha512)\/([0-9a-f]+)$/.exec(name);
  const digest = `${named?.[1]}:${named?.[2]}`;
  if (named !== null && isDigest(digest)) return digest;
  const head = Buffer.concat(await first(location));
  if (compressionOf(head) === 'none' && diffId !== undefined && isDigest(diffId)) return diffId;
  const hash = createHash('sha256');
  for await (const chunk of streamOf(location)) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}

async function first(location: FileRange): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamOf({
    ...location,
    length: Math.min(MAGIC_BYTES, location.length),
  })) {
    chunks.push(chunk);
  }
  return chunks;
}

function requireLocation(tar: TarIndex, name: string, path: string): FileRange {
  const location = tar.locate(name);
  if (location !== undefined) return location;
  const message = `${path} has no ${name.slice(0, 200)}: the archive is incomplete`;
  throw new DataError('not-found', message, { path });
}

function strings(values: readonly unknown[], where: string): readonly string[] {
  return values.map((value, index) => asString(value, `${where}[${index}]`));
}
