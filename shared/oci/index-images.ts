import { DataError, UserError } from '../errors/errors.ts';
import {
  type Descriptor,
  type ImageStore,
  type Manifest,
  MEDIA_TYPES,
  type Platform,
} from './image-store.ts';
import { imageEntries } from './index-entries.ts';
import type { ImageChoice } from './layout-references.ts';
import { type ImageIndex, type ParsedManifest, parseManifest } from './manifest.ts';
import { contradicts, formatPlatform } from './platform.ts';

/** Maximum number of images in one index. Official images have about a dozen platforms. */
const MAX_IMAGES = 100;

/** Maximum depth of nested indexes. Existing tools nest indexes one level deep. */
const MAX_INDEX_DEPTH = 4;

/**
 * Maximum number of indexes inside an index, at any depth. Usually, there is one for each platform or version. Each of
 * them costs one request.
 */
const MAX_INDEXES = 64;

const INDEX_TYPES: ReadonlySet<string> = new Set([MEDIA_TYPES.ociIndex, MEDIA_TYPES.dockerList]);
const IMAGE_TYPES: ReadonlySet<string> = new Set([
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.dockerManifest,
]);

/** One image as listed in its parent indexes. */
export interface ListedImage {
  readonly descriptor: Descriptor;
  /**
   * All platforms for which the image is listed, in index order. Empty if the image is not in an index, or if the index
   * does not specify a platform.
   */
  readonly platforms: readonly Platform[];
}

/** The images that a tag or digest refers to. */
export interface ReferencedImages {
  /** The outermost index. Undefined for a single image, and for several images without an index. */
  readonly index?: Manifest | undefined;
  /** Images with distinct digests, in index order. */
  readonly images: readonly ListedImage[];
}

/**
 * Returns the images that a tag or digest refers to: a single image, or all images in an index at any depth, one per
 * digest. Omits BuildKit attestations and other artifacts. The images are only listed, and their content is not read.
 * Scanning, signing and verifying all use this function.
 *
 * @throws {UserError} `input-invalid` if there is no image.
 * @throws {DataError} if an index is not valid or too large.
 */
export async function referencedImages(
  store: ImageStore,
  reference: ImageChoice,
): Promise<ReferencedImages> {
  if (typeof reference !== 'string') return { images: distinctImages(reference, store.name) };
  const manifest = await requireManifest(store, reference);
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  const images = await imagesUnder(store, parsed, manifest);
  return parsed.kind === 'index' ? { index: manifest, images } : { images };
}

/** Returns the images for a manifest that was already read: the images in an index, or the image itself. */
export async function imagesUnder(
  store: ImageStore,
  parsed: ParsedManifest,
  { mediaType, digest, bytes }: Manifest,
): Promise<readonly ListedImage[]> {
  if (parsed.kind === 'index') {
    return distinctImages(await entriesUnder(store, parsed, digest), digest);
  }
  return [{ descriptor: { mediaType, digest, size: bytes.length }, platforms: [] }];
}

/**
 * Returns one image for each digest, with all platforms for which the entries list it.
 *
 * @param path Name of the index, for messages.
 */
function distinctImages(entries: readonly Descriptor[], path: string): readonly ListedImage[] {
  const images = [...Map.groupBy(entries, ({ digest }) => digest).values()].flatMap((same) => {
    const [descriptor] = same;
    const platforms = same.flatMap(({ platform }) => platform ?? []);
    return descriptor === undefined ? [] : [{ descriptor, platforms }];
  });
  if (images.length <= MAX_IMAGES) return images;
  const message = `${path} lists ${images.length} images; the limit is ${MAX_IMAGES}`;
  throw new DataError('limit-exceeded', message, { path });
}

/** Returns the image entries in an index and in its nested indexes, in index order. */
async function entriesUnder(
  store: ImageStore,
  index: ImageIndex,
  path: string,
): Promise<readonly Descriptor[]> {
  const looked = new Set<string>();
  const walk = async (
    entries: readonly Descriptor[],
    depth: number,
    within?: Platform,
  ): Promise<Descriptor[]> => {
    const images: Descriptor[] = [];
    for (const entry of entries) {
      const { digest, platform } = entry;
      requireWithin(platform, within, digest);
      if (looked.has(digest)) continue;
      const nested = mayBeIndex(entry) ? await indexAt(digest, depth) : undefined;
      if (nested === undefined) images.push(entry);
      else {
        const inner = await imageEntries(store, nested, digest);
        images.push(...(await walk(inner, depth + 1, platform ?? within)));
      }
    }
    return images;
  };
  const indexAt = async (digest: string, depth: number): Promise<ImageIndex | undefined> => {
    looked.add(digest);
    if (looked.size > MAX_INDEXES) throw tooMany(store, path, `more than ${MAX_INDEXES} indexes`);
    const { bytes } = await requireManifest(store, digest);
    const parsed = parseManifest(bytes, digest);
    if (parsed.kind !== 'index') return undefined;
    if (depth < MAX_INDEX_DEPTH) return parsed;
    throw tooMany(store, path, `indexes more than ${MAX_INDEX_DEPTH} levels deep`);
  };
  return await walk(await imageEntries(store, index, path), 1);
}

/**
 * Rejects an entry in a nested index if its platform contradicts the platform of the nested index. For example, an
 * index for `linux/amd64` must not list an image for `linux/arm64`. Engines open a nested index only for its platform.
 * Inside the nested index, they select by platform again.
 */
function requireWithin(
  platform: Platform | undefined,
  within: Platform | undefined,
  digest: string,
): void {
  if (platform === undefined || within === undefined || !contradicts(platform, within)) return;
  const message = `${digest} is listed for ${formatPlatform(platform)} in an index for ${formatPlatform(within)}`;
  throw new DataError('contradiction', message, { path: digest });
}

/** True if the media type of an entry declares an index, or is missing. */
function mayBeIndex({ mediaType, platform }: Descriptor): boolean {
  return INDEX_TYPES.has(mediaType) || (platform === undefined && !IMAGE_TYPES.has(mediaType));
}

/** @throws {UserError} `image-not-found` if the manifest does not exist. */
export async function requireManifest(store: ImageStore, reference: string): Promise<Manifest> {
  const manifest = await store.getManifest(reference);
  if (manifest !== undefined) return manifest;
  const fix = 'Check the name, the tag and your read access.';
  throw new UserError('image-not-found', `${store.name} has no image ${reference}.`, fix);
}

export function noImages(name: string): UserError {
  const fix = 'Use an index that lists images, or check the job that pushed this index.';
  return new UserError('input-invalid', `${name}: the index lists no images.`, fix);
}

function tooMany(store: ImageStore, path: string, what: string): DataError {
  const message = `${store.name}: ${path} nests ${what}`;
  return new DataError('limit-exceeded', message, { path });
}
