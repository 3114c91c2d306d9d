import type { Clock } from '../net/network.ts';
import { removeFromFallbackTag } from './fallback-index.ts';
import type { ImageStore } from './image-store.ts';

/**
 * Takes a referrer away: from the list under the fallback tag, and then the manifest itself. Returns
 * whether it is listed no more, which registries that keep the list and delete nothing prevent.
 *
 * @param subject The digest that it is about.
 * @throws {RemoteError} when other writers kept the tag busy.
 */
export async function detachReferrer(
  store: ImageStore,
  subject: string,
  digest: string,
  world: Clock,
): Promise<boolean> {
  await removeFromFallbackTag(store, subject, digest, world);
  await store.deleteManifest?.(digest);
  return (await store.listReferrers(subject)).every((entry) => entry.digest !== digest);
}
