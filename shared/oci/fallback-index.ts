import { RemoteError } from '../errors/errors.ts';
import { asArray, asObject, asString, type JsonObject } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { AttachWorld } from './attach-referrer.ts';
import { describeReferrer } from './describe-referrer.ts';
import { fallbackTag, readFallbackTag, requireBounded } from './fallback-tag.ts';
import { type ImageStore, type Manifest, MEDIA_TYPES } from './image-store.ts';

/**
 * The fallback tag is read, changed and written back. Conditions are sent, but most registries ignore
 * them, and most clients send none: a writer that read before our write and writes after it takes our
 * entry away without knowing. So we come back until such a writer must be done, and put back whatever
 * we saw that is gone, our own entry or another's.
 */

/** Writes of one attachment: with 8 writers at once, each try lets at least one of them through. */
const MAX_WRITES = 60;

/** How long another writer may take between its reading and its writing, in times of our own. */
const SETTLE_FACTOR = 5;

/** Bounds of that time, in milliseconds: slow networks, and no wait that people would notice. */
const MIN_SETTLE_MS = 300;
const MAX_SETTLE_MS = 6_000;

/** Bounds of the wait before another try, in times of one reading and writing. */
const MAX_BACKOFF_FACTOR = 16;

/** Answers of 400 taken to be passing. An index that the registry will never take ends there. */
const MAX_REFUSALS = 6;

/** Failures after which the tag is read again and the write repeated. */
const PASSING = new Set([
  'precondition-failed',
  'conflict',
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]);

interface Progress {
  /** Every entry seen so far, as it stood in the index, and our own. */
  readonly seen: Map<string, unknown>;
  writes: number;
  /** Milliseconds that one reading and writing took, at worst. */
  cycleMs: number;
  /** Milliseconds waited since the last write; enough of them, and nobody can undo it unknowingly. */
  calmMs: number;
  /** Whether one of our writes went through. */
  hasWritten: boolean;
  /** Times that the registry called the index itself bad. */
  refusals: number;
  hasBackedOff: boolean;
}

/**
 * Lists a referrer under the fallback tag of its subject.
 *
 * @throws {RemoteError} `conflict` when other writers kept removing it.
 */
export async function addToFallbackTag(
  store: ImageStore,
  subject: string,
  referrer: Manifest,
  world: AttachWorld,
): Promise<void> {
  const tag = fallbackTag(subject);
  const own = describeReferrer(referrer);
  const progress: Progress = {
    seen: new Map([[own.digest, own]]),
    writes: 0,
    cycleMs: 1,
    calmMs: 0,
    hasWritten: false,
    refusals: 0,
    hasBackedOff: true,
  };
  for (;;) {
    const started = world.now();
    const current = await readIndex(store, tag, subject);
    for (const [digest, entry] of current.entries) progress.seen.set(digest, entry);
    if (progress.seen.size === current.entries.size) {
      if (await isSettled(store, progress, world)) return;
      continue;
    }
    if (progress.writes >= MAX_WRITES) throw givenUp(store, tag);
    if (!progress.hasBackedOff) {
      await backOff(progress, world);
      continue;
    }
    const isWritten = await writeIndex(store, tag, current, progress);
    progress.cycleMs = Math.max(progress.cycleMs, world.now() - started);
    if (!isWritten) await backOff(progress, world);
  }
}

interface CurrentIndex {
  readonly document: JsonObject;
  readonly entries: ReadonlyMap<string, unknown>;
  /** Undefined when there is no such tag yet. */
  readonly manifest: Manifest | undefined;
}

async function readIndex(store: ImageStore, tag: string, subject: string): Promise<CurrentIndex> {
  let manifest: Manifest | undefined;
  const getManifest = async (asked: string) => {
    manifest = await store.getManifest(asked);
    return manifest;
  };
  await readFallbackTag(getManifest, subject);
  if (manifest === undefined) return { document: {}, entries: new Map(), manifest };
  const document = asObject(parseJson(manifest.bytes, tag), '$');
  const entries = asArray(document['manifests'], '$.manifests').map((entry, index) => {
    const where = `$.manifests[${index}]`;
    return [asString(asObject(entry, where)['digest'], `${where}.digest`), entry] as const;
  });
  return { document, entries: new Map(entries), manifest };
}

/** Everything seen is listed. Whether it will stay so, or has to be looked at again after a wait. */
async function isSettled(
  store: ImageStore,
  progress: Progress,
  world: AttachWorld,
): Promise<boolean> {
  if (!progress.hasWritten || store.kind !== 'registry') return true;
  const settleMs = Math.min(
    Math.max(SETTLE_FACTOR * progress.cycleMs, MIN_SETTLE_MS),
    MAX_SETTLE_MS,
  );
  if (progress.calmMs >= settleMs) return true;
  const isFirstLook = progress.calmMs === 0;
  // An early look finds most losses while there is still time for everybody to mend them.
  const share = isFirstLook ? 0.25 + 0.25 * world.random() : 1;
  const waitMs = Math.ceil(share * (settleMs - progress.calmMs));
  await world.sleep(waitMs);
  progress.calmMs += waitMs;
  return false;
}

/** False when it has to be tried again. */
async function writeIndex(
  store: ImageStore,
  tag: string,
  current: CurrentIndex,
  progress: Progress,
): Promise<boolean> {
  requireBounded(progress.seen.size, tag);
  progress.writes += 1;
  progress.hasBackedOff = false;
  progress.calmMs = 0;
  const etag = current.manifest?.etag;
  const isNew = current.manifest === undefined;
  try {
    await store.putManifest(indexBytes(current, progress.seen), MEDIA_TYPES.ociIndex, {
      tag,
      isSentOnce: true,
      ...(isNew ? { ifAbsent: true } : {}),
      ...(etag === undefined ? {} : { ifMatch: etag }),
    });
    progress.hasWritten = true;
    return true;
  } catch (error) {
    if (!isPassing(error, progress) || progress.writes >= MAX_WRITES) throw error;
    return false;
  }
}

/** docker-registry rewrites files in place, and finds a manifest of the index missing meanwhile: 400. */
function isPassing(error: unknown, progress: Progress): boolean {
  if (!(error instanceof RemoteError)) return false;
  if (PASSING.has(error.code)) return true;
  progress.refusals += 1;
  return error.call.status === 400 && progress.refusals < MAX_REFUSALS;
}

/** What was there is kept as it was, fields and entries that are not known here included. */
function indexBytes(current: CurrentIndex, seen: ReadonlyMap<string, unknown>): Buffer {
  const added = [...seen].filter(([digest]) => !current.entries.has(digest));
  const manifests = [...current.entries.values(), ...added.map(([, entry]) => entry)];
  const head = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociIndex };
  return Buffer.from(JSON.stringify({ ...head, ...current.document, manifests }));
}

/** Longer each time and different for each writer, so that they get out of each other's way. */
async function backOff(progress: Progress, world: AttachWorld): Promise<void> {
  const factor = Math.min(2 ** progress.writes, MAX_BACKOFF_FACTOR);
  await world.sleep(Math.ceil(progress.cycleMs * factor * world.random()));
  progress.hasBackedOff = true;
}

function givenUp(store: ImageStore, tag: string): RemoteError {
  const message = `${store.name}: other writers kept changing the tag ${tag}; the entry was written ${MAX_WRITES} times and lost each time`;
  return new RemoteError('conflict', message, { service: store.name, method: 'PUT', url: tag });
}
