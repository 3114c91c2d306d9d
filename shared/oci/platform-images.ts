import { DataError } from '../errors/errors.ts';
import type { ImageStore } from './image-store.ts';
import { imagesUnder } from './index-images.ts';
import { parseManifest } from './manifest.ts';
import { formatPlatform } from './platform.ts';
import { type ResolvedImage, resolveImage } from './resolve-image.ts';

/** Platforms of one index: the most that official images have is about a dozen. */
const MAX_PLATFORMS = 64;

/**
 * Every image that a tag or digest means: one for each platform of an index and of those in it, in their
 * order; the only one where there is no index.
 *
 * @throws {UserError} when there is no such image; DataError on a bad one.
 */
export async function platformImages(
  store: ImageStore,
  reference: string,
): Promise<readonly ResolvedImage[]> {
  const first = await store.getManifest(reference);
  const parsed = first === undefined ? undefined : parseManifest(first.bytes, first.digest);
  if (first === undefined || parsed?.kind !== 'index') {
    return [await resolveImage(store, reference)];
  }
  const found = await imagesUnder(store, parsed, first.digest);
  const digests = [...new Set(found.map(({ digest }) => digest))];
  if (digests.length > MAX_PLATFORMS) {
    const message = `${store.name} has images for more than ${MAX_PLATFORMS} platforms`;
    throw new DataError('limit-exceeded', message, { path: first.digest });
  }
  if (digests.length === 0) return [await resolveImage(store, reference)];
  const images: ResolvedImage[] = [];
  for (const digest of digests) {
    images.push({ ...(await resolveImage(store, digest)), index: first });
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
