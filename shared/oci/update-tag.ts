import { withKeyedLock } from '../concurrency/keyed-lock.ts';
import { RemoteError } from '../errors/errors.ts';
import type { Clock } from '../net/network.ts';
import { retryDelayMs } from '../net/retry.ts';
import type { ImageStore, Manifest } from './image-store.ts';
import {
  conditionFor,
  entriesOf,
  forgetRemoved,
  newProgress,
  noteCycle,
  noteFailedPrecondition,
  noteWritten,
  type TagContent,
  type TagUpdateState,
} from './tag-update-state.ts';

/**
 * How to share a tag with other writers. It is read, changed and written back. Conditions are sent, but
 * most registries ignore them, and most clients send none: a writer that read before our write and writes
 * after it takes our entry away without knowing. So we come back until such a writer must be done, and
 * put back whatever we saw that is gone, our own entry or another's. Writers of one process only take
 * turns: none of them reads while another is between its reading and its writing.
 */

/** Writes of one update: with 8 writers at once, each try lets at least one of them through. */
const MAX_WRITES = 60;

/**
 * How long another writer may take between its reading and its writing, in times of our own: cosign
 * sends a configuration and a layer in between, which makes eight requests of our two.
 */
const SETTLE_FACTOR = 5;

/** A late update sends what the list names in between, and reads again: six requests instead of two. */
const LATE_CYCLES = 3;

/** Bounds of that time, in milliseconds: slow networks, and no wait that people would notice. */
const MIN_SETTLE_MS = 300;

/** The same where nothing was seen of another writer: five cycles of a registry on loopback take 50 to 65. */
const MIN_CALM_MS = 100;
const MAX_SETTLE_MS = 6_000;

/** Bound of the wait before another try, in times of one reading and writing. */
const MAX_BACKOFF_FACTOR = 16;

/** Writes in a row that a registry that is down, or overrun, may fail: half a minute of waiting. */
const MAX_OUTAGES = 5;

/** Answers of 400 taken to be passing. What the registry will never take ends there. */
const MAX_REFUSALS = 12;

/** Readings in a row that may fail, each of them tried four times already. */
const MAX_FAILED_READS = 4;

const CONFLICTS: ReadonlySet<string> = new Set(['precondition-failed', 'conflict']);
const OUTAGES: ReadonlySet<string> = new Set([
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]);

/** A list kept under a tag, and what is to become of it. */
export interface TagUpdate {
  readonly tag: string;
  /** Entries that are there in the end. */
  readonly wanted: ReadonlyMap<string, unknown>;
  readonly read: (manifest: Manifest) => TagContent;
  /** The manifest with these entries, and all else as it was. Undefined: there is no such tag yet. */
  readonly write: (
    manifest: Manifest | undefined,
    entries: readonly unknown[],
  ) => Promise<NewContent>;
}

export interface NewContent {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** Whether something was sent for it, which took time in which others may have written. */
  readonly isLate: boolean;
}

interface Current extends TagContent {
  readonly manifest: Manifest | undefined;
  /** When the reading began. */
  readonly askedMs: number;
}

const ABSENT = { entries: new Map(), unwanted: 0, manifest: undefined };

/**
 * Changes a list under a tag. When it returns, the wanted entries are there, those to go are not, and no
 * entry of another writer that was seen is lost.
 *
 * @returns The manifest as it was last read; undefined when there is none and nothing was wanted.
 * @throws {RemoteError} `conflict` when other writers kept undoing it; what the registry said when it
 *   refuses, or does not recover.
 */
export async function updateTag(
  store: ImageStore,
  update: TagUpdate,
  world: Clock,
): Promise<Manifest | undefined> {
  const progress = newProgress(update.wanted);
  const key = `${store.name}:${update.tag}`;
  for (;;) {
    const { state, manifest } = await withKeyedLock(key, () =>
      tryOnce(store, update, progress, world),
    );
    if (state === 'right' && (await isSettled(store, progress, world))) return manifest;
    if (state === 'undone') await backOff(progress, world);
  }
}

/** How one try ended: `undone` is what is not there after a write, and before a wait. */
interface Try {
  readonly state: 'right' | 'written' | 'undone';
  readonly manifest: Manifest | undefined;
}

/** Reads the tag, and writes it if something is missing and others were let go first. */
async function tryOnce(
  store: ImageStore,
  update: TagUpdate,
  progress: TagUpdateState,
  world: Clock,
): Promise<Try> {
  const current = await readTag(store, update, progress, world);
  const { entries, unwanted, manifest } = current;
  forgetRemoved(update.wanted, entries, progress);
  for (const [key, entry] of entries) progress.seen.set(key, entry);
  if (progress.seen.size === entries.size && unwanted === 0) return { state: 'right', manifest };
  if (!progress.hasBackedOff) return { state: 'undone', manifest };
  await writeTag(store, update, current, progress, world);
  return { state: 'written', manifest };
}

/** docker-registry rewrites files in place: who reads one meanwhile is answered 500. */
async function readTag(
  store: ImageStore,
  { tag, read }: TagUpdate,
  progress: TagUpdateState,
  world: Clock,
): Promise<Current> {
  for (;;) {
    const askedMs = world.now();
    try {
      const manifest = await store.getManifest(tag);
      progress.failedReads = 0;
      return manifest === undefined
        ? { ...ABSENT, askedMs }
        : { ...read(manifest), manifest, askedMs };
    } catch (error) {
      const isPassing = error instanceof RemoteError && error.code === 'server-error';
      progress.failedReads += 1;
      if (!isPassing || progress.failedReads >= MAX_FAILED_READS) throw error;
      await backOff(progress, world);
    }
  }
}

/** Everything is as it should be. Whether it will stay so, or has to be looked at again after a wait. */
async function isSettled(
  store: ImageStore,
  progress: TagUpdateState,
  world: Clock,
): Promise<boolean> {
  // A folder has a lock, and what was not written needs no patience.
  if (!progress.hasWritten || store.kind !== 'registry') return true;
  const asked = SETTLE_FACTOR * progress.slowestMs;
  const leastMs = isCalm(progress) ? MIN_CALM_MS : MIN_SETTLE_MS;
  const settleMs = Math.min(Math.max(asked, leastMs), MAX_SETTLE_MS);
  if (progress.calmMs >= settleMs) return true;
  // An early look finds most losses while there is still time for everybody to mend them.
  const share = progress.calmMs === 0 ? 0.25 + 0.25 * world.random() : 1;
  const waitMs = Math.ceil(share * (settleMs - progress.calmMs));
  await world.sleep(waitMs);
  progress.calmMs += waitMs;
  return false;
}

/** Whether nothing tells of another writer: one write was enough, and no condition or request failed. */
function isCalm({
  writes,
  vainConditions,
  outages,
  refusals,
  failedReads,
}: TagUpdateState): boolean {
  return writes === 1 && vainConditions + outages + refusals + failedReads === 0;
}

/** Tries once; whether it helped shows when the tag is read again. */
async function writeTag(
  store: ImageStore,
  update: TagUpdate,
  current: Current,
  progress: TagUpdateState,
  world: Clock,
): Promise<void> {
  const { tag } = update;
  if (progress.writes >= MAX_WRITES) throw givenUp(store, tag);
  progress.writes += 1;
  progress.calmMs = 0;
  progress.hasBackedOff = false;
  try {
    const next = await update.write(current.manifest, entriesOf(current.entries, progress));
    if (next.isLate && (await hasChanged(store, tag, current))) {
      await stepAside(progress, world);
      return;
    }
    await store.putManifest(next.bytes, next.mediaType, {
      tag,
      isSentOnce: true,
      ...conditionFor(current.manifest, progress),
    });
    noteWritten(current.entries, progress);
    progress.outages = 0;
    progress.vainConditions = 0;
    noteCycle(progress, world.now() - current.askedMs, next.isLate ? LATE_CYCLES : 1);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    noteCycle(progress, world.now() - current.askedMs);
    if (IMMUTABLE.test(error.message)) throw immutable(error);
    if (error.code === 'precondition-failed')
      noteFailedPrecondition(current.manifest?.digest, progress);
    if (OUTAGES.has(error.code)) noteWritten(current.entries, progress);
    await waitAfter(error, progress, world);
  }
}

/** A write over what nobody has read would lose it for ever. */
async function hasChanged(store: ImageStore, tag: string, current: Current): Promise<boolean> {
  return (await store.getManifest(tag))?.digest !== current.manifest?.digest;
}

/** @throws the error, when it is not one that passes. */
async function waitAfter(
  error: RemoteError,
  progress: TagUpdateState,
  world: Clock,
): Promise<void> {
  if (CONFLICTS.has(error.code)) {
    progress.outages = 0;
    return await stepAside(progress, world);
  }
  if (OUTAGES.has(error.code)) {
    progress.outages += 1;
    if (progress.outages >= MAX_OUTAGES) throw error;
    await world.sleep(retryDelayMs(progress.outages, undefined, world));
  } else {
    // docker-registry finds what a manifest names missing while another writer sends the same.
    progress.refusals += 1;
    if (error.call.status !== 400 || progress.refusals >= MAX_REFUSALS) throw error;
  }
  await backOff(progress, world);
}

/** One of those who were in each other's way has got through: nobody has to wait for long. */
async function stepAside(progress: TagUpdateState, world: Clock): Promise<void> {
  await pause(progress, 1, world);
}

/** Longer each time, where writers undo each other and perhaps none gets through. */
async function backOff(progress: TagUpdateState, world: Clock): Promise<void> {
  await pause(progress, Math.min(2 ** progress.writes, MAX_BACKOFF_FACTOR), world);
}

/** Different for each writer, so that they get out of each other's way. */
async function pause(progress: TagUpdateState, cycles: number, world: Clock): Promise<void> {
  const cycleMs = Math.min(progress.quickestMs, MAX_SETTLE_MS);
  await world.sleep(Math.ceil(cycleMs * cycles * world.random()));
  progress.hasBackedOff = true;
}

/** As registries say it that let nobody change a tag: ECR, Harbor, Docker Hub, Quay. */
const IMMUTABLE = /\bimmutable\b/i;

function immutable({ code, message, call }: RemoteError): RemoteError {
  const fix =
    'Let tags that begin with `sha256-` be overwritten there, or give `legacy: false` where it is cosign’s `.sig` or `.att`.';
  return new RemoteError(code, message, call, { fix });
}

function givenUp(store: ImageStore, tag: string): RemoteError {
  const message = `${store.name}: other writers kept changing the tag ${tag}; it was written ${MAX_WRITES} times and undone each time`;
  return new RemoteError('conflict', message, { service: store.name, method: 'PUT', url: tag });
}
