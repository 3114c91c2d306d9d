import { requireDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import type { Descriptor, ImageStore, Manifest } from './image-store.ts';
import { parseManifest } from './manifest.ts';

/**
 * Maximum number of referrers read for one subject. Anyone who can write to the registry could add more without
 * limit.
 */
export const MAX_REFERRERS = 1_000;

/**
 * Returns the tag that lists referrers in a registry without the referrers API.
 * @see OCI distribution specification v1.1, "Referrers Tag Schema": at most 32 and 64 characters.
 */
export function fallbackTag(digest: string): string {
  const { algorithm, hex } = requireDigest(digest, digest);
  return `${algorithm}-${hex.slice(0, 64)}`;
}

/** Returns the referrers that the fallback tag lists. The list is empty when the tag does not exist. */
export async function readFallbackTag(
  getManifest: ImageStore['getManifest'],
  digest: string,
): Promise<readonly Descriptor[]> {
  const manifest = await getManifest(fallbackTag(digest));
  return manifest === undefined ? [] : referrersIn(manifest, digest);
}

/** @throws {DataError} when the tag does not hold a list of referrers, or the list is too long. */
export function referrersIn(manifest: Manifest, digest: string): readonly Descriptor[] {
  const tag = fallbackTag(digest);
  const index = parseManifest(manifest.bytes, tag);
  if (index.kind !== 'index') {
    throw new DataError('malformed', `the tag ${tag} is not an index of referrers`, { path: tag });
  }
  requireBounded(index.manifests.length, digest);
  return index.manifests;
}

/** @throws {DataError} `limit-exceeded`, because a partial list would hide evidence. */
export function requireBounded(count: number, digest: string): void {
  if (count <= MAX_REFERRERS) return;
  const message = `${digest} has more than ${MAX_REFERRERS} referrers`;
  throw new DataError('limit-exceeded', message, { path: digest });
}
