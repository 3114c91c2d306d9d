import { RemoteError } from '../errors/errors.ts';
import { asArray, asObject, isObject, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { AttachWorld } from './attach-referrer.ts';
import { fallbackTag } from './fallback-tag.ts';
import type { ImageStore, Manifest } from './image-store.ts';

/** Writes of one removal: each try competes with writers that add. */
const MAX_WRITES = 20;

/** Longest wait before another try, in milliseconds. */
const MAX_WAIT_MS = 2_000;

/** Failures after which the tag is read again. */
const PASSING = new Set(['precondition-failed', 'conflict', 'timeout', 'server-error']);

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
  world: AttachWorld,
): Promise<boolean> {
  await removeFromFallbackTag(store, fallbackTag(subject), digest, world);
  await store.deleteManifest?.(digest);
  return (await store.listReferrers(subject)).every((entry) => entry.digest !== digest);
}

async function removeFromFallbackTag(
  store: ImageStore,
  tag: string,
  digest: string,
  world: AttachWorld,
): Promise<void> {
  for (let write = 1; write <= MAX_WRITES; write++) {
    const current = await store.getManifest(tag);
    const bytes = current === undefined ? undefined : indexWithout(current, tag, digest);
    if (current === undefined || bytes === undefined) return;
    const condition = current.etag === undefined ? {} : { ifMatch: current.etag };
    try {
      await store.putManifest(bytes, current.mediaType, { tag, isSentOnce: true, ...condition });
    } catch (error) {
      const isPassing = error instanceof RemoteError && PASSING.has(error.code);
      if (!isPassing || write === MAX_WRITES) throw error;
      await world.sleep(Math.ceil(Math.min(100 * 2 ** write, MAX_WAIT_MS) * world.random()));
    }
  }
}

/** The index with all other entries as they were; undefined when it has no such entry. */
function indexWithout(current: Manifest, tag: string, digest: string): Buffer | undefined {
  const document = asObject(parseJson(current.bytes, tag), '$');
  const entries = asArray(document['manifests'], '$.manifests');
  const kept = entries.filter((entry) => !isObject(entry) || stringAt(entry, 'digest') !== digest);
  if (kept.length === entries.length) return undefined;
  return Buffer.from(JSON.stringify({ ...document, manifests: kept }));
}
