import type { Clock } from '../net/network.ts';
import { removeFromFallbackTag } from './fallback-index.ts';
import type { ImageStore } from './image-store.ts';

/**
 * Removes a referrer, first from the list under the fallback tag and then its manifest. Returns true if it is no
 * longer listed. Registries that keep the list and delete nothing return false.
 *
 * @param subject Digest of the subject.
 * @throws {RemoteError} when other writers keep the tag busy.
 */
export async function detachReferrer(
  store: ImageStore,
  subject: string,
  digest: string,
  clock: Clock,
): Promise<boolean> {
  await removeFromFallbackTag(store, subject, digest, clock);
  await store.deleteManifest?.(digest);
  return (await store.listReferrers(subject)).every((entry) => entry.digest !== digest);
}
