import type { Clock } from '../net/network.ts';
import { removeFromFallbackTag } from './fallback-index.ts';
import type { ImageStore } from './image-store.ts';
import { readWhileWritten } from './read-while-written.ts';

/**
 * Removes a referrer: first its entry under the fallback tag, then its manifest. Returns true if the referrer is no
 * longer listed. Returns false if the registry keeps its own list and does not delete manifests.
 *
 * @param subject Digest of the subject.
 * @throws {RemoteError} if other writers keep changing the tag.
 */
export async function detachReferrer(
  store: ImageStore,
  subject: string,
  digest: string,
  clock: Clock,
): Promise<boolean> {
  await removeFromFallbackTag(store, subject, digest, clock);
  await store.deleteManifest?.(digest);
  const left = await readWhileWritten(() => store.listReferrers(subject), clock);
  return left.every((entry) => entry.digest !== digest);
}
