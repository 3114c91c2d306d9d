import { requireDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import type { Descriptor, ImageStore, Manifest } from './image-store.ts';
import { parseManifest } from './manifest.ts';

/** Most referrers read of one subject: whoever may write to a registry could add without end. */
export const MAX_REFERRERS = 1_000;

/**
 * The tag under which referrers are listed where the registry does not do so itself.
 * @see OCI distribution specification v1.1, "Referrers Tag Schema": at most 32 and 64 characters.
 */
export function fallbackTag(digest: string): string {
  const { algorithm, hex } = requireDigest(digest, digest);
  return `${algorithm}-${hex.slice(0, 64)}`;
}

/** What the fallback tag lists; nothing when there is none. */
export async function readFallbackTag(
  getManifest: ImageStore['getManifest'],
  digest: string,
): Promise<readonly Descriptor[]> {
  const manifest = await getManifest(fallbackTag(digest));
  return manifest === undefined ? [] : referrersIn(manifest, digest);
}

/** @throws {DataError} when what is there is no list of referrers, or too long a one. */
export function referrersIn(manifest: Manifest, digest: string): readonly Descriptor[] {
  const tag = fallbackTag(digest);
  const index = parseManifest(manifest.bytes, tag);
  if (index.kind !== 'index') {
    throw new DataError('malformed', `the tag ${tag} is not an index of referrers`, { path: tag });
  }
  requireBounded(index.manifests.length, digest);
  return index.manifests;
}

/** @throws {DataError} `limit-exceeded`: to go on with a part would hide evidence. */
export function requireBounded(count: number, digest: string): void {
  if (count <= MAX_REFERRERS) return;
  const message = `${digest} has more than ${MAX_REFERRERS} referrers`;
  throw new DataError('limit-exceeded', message, { path: digest });
}
