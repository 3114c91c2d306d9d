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

/** Images of one index: official images have about a dozen. */
const MAX_IMAGES = 100;

/** Indexes in indexes in indexes: one in one is in use, deeper nesting is nobody's practice. */
const MAX_INDEX_DEPTH = 4;

/** Indexes in one index, at whatever depth: one for each platform or version, each a request. */
const MAX_INDEXES = 64;

const INDEX_TYPES: ReadonlySet<string> = new Set([MEDIA_TYPES.ociIndex, MEDIA_TYPES.dockerList]);
const IMAGE_TYPES: ReadonlySet<string> = new Set([
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.dockerManifest,
]);

/** One image, as the indexes above it list it. */
export interface ListedImage {
  readonly descriptor: Descriptor;
  /** All that it is listed for, in their order; none where nothing lists it, or without a platform. */
  readonly platforms: readonly Platform[];
}

/** What a tag or digest means. */
export interface MeantImages {
  /** The outermost index; none where an image is meant, or several that no index lists. */
  readonly index?: Manifest | undefined;
  /** Distinct digests, in their order. */
  readonly images: readonly ListedImage[];
}

/**
 * The images that a tag or digest means: this is the one place that decides it, for reading, signing and
 * verifying alike. Of an index these are all images under it, told apart by digest alone. BuildKit's
 * attestations and other artifacts are no images. Images are not read, only named.
 *
 * @throws {UserError} `input-invalid` when there is none; DataError on an index that is bad, or too large.
 */
export async function imagesMeant(store: ImageStore, reference: ImageChoice): Promise<MeantImages> {
  if (typeof reference !== 'string') return { images: distinctImages(reference, store.name) };
  const manifest = await requireManifest(store, reference);
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  const images = await imagesUnder(store, parsed, manifest);
  return parsed.kind === 'index' ? { index: manifest, images } : { images };
}

/** The same of a manifest that is here: the images under an index, or the image itself. */
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

/** @param path What lists them. */
function distinctImages(entries: readonly Descriptor[], path: string): readonly ListedImage[] {
  const images = [...Map.groupBy(entries, ({ digest }) => digest).values()].flatMap((same) => {
    const [descriptor] = same;
    const platforms = same.flatMap(({ platform }) => platform ?? []);
    return descriptor === undefined ? [] : [{ descriptor, platforms }];
  });
  if (images.length <= MAX_IMAGES) return images;
  const message = `${path} lists ${images.length} images; at most ${MAX_IMAGES} are taken`;
  throw new DataError('limit-exceeded', message, { path });
}

/** The entries for images of an index and of the indexes in it, in their order. */
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
    if (looked.size > MAX_INDEXES) throw tooMany(store, path, `more than ${MAX_INDEXES} of them`);
    const { bytes } = await requireManifest(store, digest);
    const parsed = parseManifest(bytes, digest);
    if (parsed.kind !== 'index') return undefined;
    if (depth < MAX_INDEX_DEPTH) return parsed;
    throw tooMany(store, path, `more than ${MAX_INDEX_DEPTH} deep`);
  };
  return await walk(await imageEntries(store, index, path), 1);
}

/** Engines go into an index only for its own platform, and then choose in it by platform once more. */
function requireWithin(
  platform: Platform | undefined,
  within: Platform | undefined,
  digest: string,
): void {
  if (platform === undefined || within === undefined || !contradicts(platform, within)) return;
  const message = `${digest} is listed for ${formatPlatform(platform)}, in an index that is for ${formatPlatform(within)}`;
  throw new DataError('contradiction', message, { path: digest });
}

/** Whether an entry is an index by its own word, or says nothing of what it is. */
function mayBeIndex({ mediaType, platform }: Descriptor): boolean {
  return INDEX_TYPES.has(mediaType) || (platform === undefined && !IMAGE_TYPES.has(mediaType));
}

/** @throws {UserError} `input-invalid` when there is none. */
export async function requireManifest(store: ImageStore, reference: string): Promise<Manifest> {
  const manifest = await store.getManifest(reference);
  if (manifest !== undefined) return manifest;
  const fix = 'Check the name and the tag, and that you may read it.';
  throw new UserError('input-invalid', `${store.name} has no image ${reference}.`, fix);
}

export function noImages(name: string): UserError {
  const fix = 'Name an index that lists images, or look at what should have pushed them.';
  return new UserError('input-invalid', `${name}: the index lists no image.`, fix);
}

function tooMany(store: ImageStore, path: string, what: string): DataError {
  const message = `${store.name}: ${path} nests indexes, ${what}`;
  return new DataError('limit-exceeded', message, { path });
}
