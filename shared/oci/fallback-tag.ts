import { requireDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import type { Descriptor, ImageStore, Manifest } from './image-store.ts';
import { parseManifest } from './manifest.ts';

/** Maximum number of referrers to read for one subject. Anyone with write access to the registry can add referrers. */
export const MAX_REFERRERS = 1_000;

/**
 * Returns the tag that lists referrers in a registry without the referrers API. The algorithm is truncated to 32
 * characters and the hash to 64.
 * @see OCI distribution specification v1.1, "Referrers Tag Schema"
 */
export function fallbackTag(digest: string): string {
  const { algorithm, hex } = requireDigest(digest, digest);
  return `${algorithm}-${hex.slice(0, 64)}`;
}

/** Returns the referrers in the list under the fallback tag. Returns an empty list if the tag does not exist. */
export async function readFallbackTag(
  getManifest: ImageStore['getManifest'],
  digest: string,
): Promise<readonly Descriptor[]> {
  const manifest = await getManifest(fallbackTag(digest));
  return manifest === undefined ? [] : referrersIn(manifest, digest);
}

/**
 * Returns the referrers in the list under the fallback tag.
 *
 * @throws {DataError} if the tag does not contain a list of referrers, or if the list is too long.
 */
export function referrersIn(manifest: Manifest, digest: string): readonly Descriptor[] {
  const tag = fallbackTag(digest);
  const index = parseManifest(manifest.bytes, tag);
  if (index.kind !== 'index') {
    throw new DataError('malformed', `the tag ${tag} does not point to an index of referrers`, {
      path: tag,
    });
  }
  requireBounded(index.manifests.length, digest);
  return index.manifests;
}

/**
 * Rejects a list with more than `MAX_REFERRERS` entries, because reading only some of them could hide evidence.
 *
 * @throws {DataError} `limit-exceeded`
 */
export function requireBounded(count: number, digest: string): void {
  if (count <= MAX_REFERRERS) return;
  const message = `${digest} has more than ${MAX_REFERRERS} referrers`;
  throw new DataError('limit-exceeded', message, { path: digest });
}
