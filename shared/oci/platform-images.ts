import { DataError } from '../errors/errors.ts';
import type { Descriptor, ImageStore, Manifest } from './image-store.ts';
import { imagesUnder } from './index-images.ts';
import type { ImageChoice } from './layout-names.ts';
import { parseManifest } from './manifest.ts';
import { formatPlatform } from './platform.ts';
import { type ResolvedImage, resolveImage } from './resolve-image.ts';

/** Platforms of one index: the most that official images have is about a dozen. */
const MAX_PLATFORMS = 64;

/**
 * Every image that a tag or digest means: one for each platform of an index and of those in it, in their
 * order; the only one where there is no index, or all that there are.
 *
 * @throws {UserError} when there is no such image; DataError on a bad one.
 */
export async function platformImages(
  store: ImageStore,
  reference: ImageChoice,
): Promise<readonly ResolvedImage[]> {
  if (typeof reference !== 'string') return await readEach(store, reference, undefined);
  const first = await store.getManifest(reference);
  const parsed = first === undefined ? undefined : parseManifest(first.bytes, first.digest);
  if (first === undefined || parsed?.kind !== 'index') {
    return [await resolveImage(store, reference)];
  }
  const found = await imagesUnder(store, parsed, first.digest);
  if (found.length === 0) return [await resolveImage(store, reference)];
  return await readEach(store, found, first);
}

async function readEach(
  store: ImageStore,
  found: readonly Descriptor[],
  index: Manifest | undefined,
): Promise<readonly ResolvedImage[]> {
  const digests = [...new Set(found.map(({ digest }) => digest))];
  if (digests.length > MAX_PLATFORMS) {
    const message = `${store.name} has images for more than ${MAX_PLATFORMS} platforms`;
    throw new DataError('limit-exceeded', message, { path: index?.digest ?? store.name });
  }
  const images: ResolvedImage[] = [];
  for (const digest of digests) {
    images.push({ ...(await resolveImage(store, digest)), index });
  }
  return onePerPlatform(images);
}

/** An index may name two images for one platform; engines take the first. */
function onePerPlatform(images: readonly ResolvedImage[]): readonly ResolvedImage[] {
  const byPlatform = new Map<string, ResolvedImage>();
  for (const image of images) {
    const platform = formatPlatform(image.platform);
    if (!byPlatform.has(platform)) byPlatform.set(platform, image);
  }
  return [...byPlatform.values()];
}
