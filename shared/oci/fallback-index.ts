import { asArray, asObject, asString, type JsonObject } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Clock } from '../net/network.ts';
import { describeReferrer } from './describe-referrer.ts';
import { fallbackTag, referrersIn, requireBounded } from './fallback-tag.ts';
import { type ImageStore, type Manifest, MEDIA_TYPES } from './image-store.ts';
import type { TagUpdate, UpdateClock } from './tag-update.ts';
import type { TagContent } from './tag-update-state.ts';
import { updateTag } from './update-tag.ts';

/**
 * Adds a referrer to the fallback tag of its subject.
 *
 * @throws {RemoteError} `conflict` if other writers keep removing the referrer.
 */
export async function addToFallbackTag(
  store: ImageStore,
  subject: string,
  referrer: Manifest,
  clock: UpdateClock,
): Promise<void> {
  const own = describeReferrer(referrer);
  await updateTag(store, indexUpdate(subject, new Map([[own.digest, own]]), undefined), clock);
}

/**
 * Removes a referrer from the list under the fallback tag.
 *
 * @throws {RemoteError} `conflict` if other writers keep adding the referrer again.
 */
export async function removeFromFallbackTag(
  store: ImageStore,
  subject: string,
  digest: string,
  clock: Clock,
): Promise<void> {
  await updateTag(store, indexUpdate(subject, new Map(), digest), clock);
}

function indexUpdate(
  subject: string,
  wanted: ReadonlyMap<string, unknown>,
  unwanted: string | undefined,
): TagUpdate {
  const tag = fallbackTag(subject);
  return {
    tag,
    wanted,
    read: (manifest) => contentOf(manifest, subject, unwanted),
    write: async (manifest, entries) => {
      requireBounded(entries.length, subject);
      const known = manifest === undefined ? {} : documentOf(manifest, tag);
      const bytes = Buffer.from(JSON.stringify({ ...HEAD, ...known, manifests: entries }));
      return { bytes, mediaType: MEDIA_TYPES.ociIndex, requests: 2 };
    },
  };
}

/**
 * The fields of a new list of referrers, apart from its entries. In an existing list, all fields are kept, including
 * unknown ones.
 */
const HEAD = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociIndex };

function contentOf(manifest: Manifest, subject: string, unwanted: string | undefined): TagContent {
  referrersIn(manifest, subject);
  const document = documentOf(manifest, subject);
  const all = asArray(document['manifests'], '$.manifests').map((entry, index) => {
    const where = `$.manifests[${index}]`;
    return [asString(asObject(entry, where)['digest'], `${where}.digest`), entry] as const;
  });
  const entries = new Map(all.filter(([digest]) => digest !== unwanted));
  return { entries, unwanted: all.some(([digest]) => digest === unwanted) ? 1 : 0 };
}

function documentOf(manifest: Manifest, path: string): JsonObject {
  return asObject(parseJson(manifest.bytes, path), '$');
}
