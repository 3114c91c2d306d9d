import { withKeyedLock } from '../concurrency/keyed-lock.ts';
import { RemoteError } from '../errors/errors.ts';
import type { Clock } from '../net/network.ts';
import { retryDelayMs } from '../net/retry.ts';
import type { ImageStore, Manifest } from './image-store.ts';
import {
  conditionFor,
  entriesOf,
  forgetRemoved,
  newTagUpdateState,
  noteCycle,
  noteFailedPrecondition,
  noteWritten,
  type TagContent,
  type TagUpdateState,
} from './tag-update-state.ts';

/**
 * Updates a tag that other writers can change at the same time. The tag is read, changed and written back.
 *
 * Preconditions are sent, but most registries ignore them, and most clients do not send any. If a writer reads the
 * tag before our write and writes it after our write, this writer removes our entry without noticing. For this
 * reason, this module reads the tag again until such a writer must have finished. It restores every missing entry
 * that it has seen, including the entries of other writers.
 *
 * Writers in the same process take turns, so that no writer reads the tag between the read and the write of a
 * different writer.
 */

/** Maximum number of writes in one update. With 8 concurrent writers, at least one succeeds in each round. */
const MAX_WRITES = 60;

/**
 * Maximum time between the read and the write of a different writer, as a multiple of the time that Assay takes.
 * cosign uploads a configuration and a layer between its read and its write, so cosign sends eight requests while
 * Assay sends two.
 */
const SETTLE_FACTOR = 5;

/** Number of requests in an update without uploads, which reads and writes the tag. */
const REQUESTS_PER_CYCLE = 2;

/** Minimum quiet period after a write, in milliseconds. */
const MIN_SETTLE_MS = 300;

/**
 * Minimum quiet period if there is no sign of a different writer, in milliseconds. Five cycles of reading and writing
 * take 50 to 65 ms on a loopback registry.
 */
const MIN_QUIET_MS = 100;

/** Maximum quiet period, in milliseconds. It bounds the wait on slow networks. */
const MAX_SETTLE_MS = 6_000;

/** Maximum wait before the next attempt, as a multiple of the time for one read and write. */
const MAX_BACKOFF_FACTOR = 16;

/**
 * Maximum number of consecutive failed writes while a registry is down or overloaded. The waits between them add up
 * to about half a minute.
 */
const MAX_OUTAGES = 5;

/** Maximum number of 400 responses that count as temporary. After that, the refusal counts as permanent. */
const MAX_REFUSALS = 12;

/** Maximum number of consecutive failed reads. Each of them was already retried and failed four times. */
const MAX_FAILED_READS = 4;

const CONFLICTS: ReadonlySet<string> = new Set(['precondition-failed', 'conflict']);
const OUTAGES: ReadonlySet<string> = new Set([
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]);

/** A list that is stored under a tag, and the change to make. */
export interface TagUpdate {
  readonly tag: string;
  /** Entries that must be present after the update. */
  readonly wanted: ReadonlyMap<string, unknown>;
  readonly read: (manifest: Manifest) => TagContent;
  /**
   * Builds a manifest with these entries and keeps all other content. The manifest is undefined if the tag does not
   * exist yet.
   */
  readonly write: (
    manifest: Manifest | undefined,
    entries: readonly unknown[],
  ) => Promise<NewContent>;
}

export interface NewContent {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /**
   * Number of requests from the first read to the write. If there are more than two, other writers could have changed
   * the tag in the meantime, so the tag is read again before the write.
   */
  readonly requests: number;
}

/** The clock for an update, and work to do while the update waits. */
export interface UpdateClock extends Clock {
  /** Called once, while the update waits to find out whether a different writer undoes the update. Never rejects. */
  readonly meanwhile?: (() => Promise<void>) | undefined;
}

interface Current extends TagContent {
  readonly manifest: Manifest | undefined;
  /** Time at which the read began. */
  readonly askedMs: number;
}

const ABSENT = { entries: new Map(), unwanted: 0, manifest: undefined };

/**
 * Changes a list that is stored under a tag. When it returns, the wanted entries are present, the unwanted entries
 * are removed, and all entries seen from other writers are kept.
 *
 * @returns The manifest from the last read. Undefined when the tag does not exist and no entry was wanted.
 * @throws {RemoteError} `conflict` when other writers keep undoing the change. Throws the registry's error when the
 * registry refuses the write or does not recover.
 */
export async function updateTag(
  store: ImageStore,
  update: TagUpdate,
  clock: UpdateClock,
): Promise<Manifest | undefined> {
  const state = newTagUpdateState(update.wanted);
  const key = `${store.name}:${update.tag}`;
  let meanwhile: Promise<void> | undefined;
  for (;;) {
    const { outcome, manifest } = await withKeyedLock(key, () =>
      tryOnce(store, update, state, clock),
    );
    if (outcome === 'complete') {
      // This work does not begin immediately after a write, because other updates in this run are writing at that
      // time and would be delayed.
      if (state.quietMs > 0) meanwhile ??= clock.meanwhile?.();
      if (await isSettled(store, state, clock)) {
        await meanwhile;
        return manifest;
      }
    }
    if (outcome === 'undone') await backOff(state, clock);
  }
}

/**
 * Result of one attempt. `undone` means that entries are missing after a write, and that the next attempt must wait.
 */
interface Attempt {
  readonly outcome: 'complete' | 'written' | 'undone';
  readonly manifest: Manifest | undefined;
}

/** Reads the tag. Writes the tag if an entry is missing and the wait for other writers is over. */
async function tryOnce(
  store: ImageStore,
  update: TagUpdate,
  state: TagUpdateState,
  clock: Clock,
): Promise<Attempt> {
  const current = await readTag(store, update, state, clock);
  const { entries, unwanted, manifest } = current;
  forgetRemoved(update.wanted, entries, state);
  for (const [key, entry] of entries) state.seen.set(key, entry);
  if (state.seen.size === entries.size && unwanted === 0) return { outcome: 'complete', manifest };
  if (!state.hasBackedOff) return { outcome: 'undone', manifest };
  await writeTag(store, update, current, state, clock);
  return { outcome: 'written', manifest };
}

/** docker-registry rewrites files in place, and responds to a read during such a write with status 500. */
async function readTag(
  store: ImageStore,
  { tag, read }: TagUpdate,
  state: TagUpdateState,
  clock: Clock,
): Promise<Current> {
  for (;;) {
    const askedMs = clock.now();
    try {
      const manifest = await store.getManifest(tag);
      state.failedReads = 0;
      return manifest === undefined
        ? { ...ABSENT, askedMs }
        : { ...read(manifest), manifest, askedMs };
    } catch (error) {
      const isPassing = error instanceof RemoteError && error.code === 'server-error';
      state.failedReads += 1;
      if (!isPassing || state.failedReads >= MAX_FAILED_READS) throw error;
      await backOff(state, clock);
    }
  }
}

/**
 * True if the tag is correct and no other writer can still overwrite it. Otherwise, waits and returns false, and the
 * caller checks the tag again.
 */
async function isSettled(store: ImageStore, state: TagUpdateState, clock: Clock): Promise<boolean> {
  // A layout folder is protected by a lock. Without a write, there is nothing to wait for.
  if (!state.hasWritten || store.kind !== 'registry') return true;
  const scaledMs = SETTLE_FACTOR * state.slowestMs;
  const leastMs = isUndisturbed(state) ? MIN_QUIET_MS : MIN_SETTLE_MS;
  const settleMs = Math.min(Math.max(scaledMs, leastMs), MAX_SETTLE_MS);
  if (state.quietMs >= settleMs) return true;
  // An early check finds most lost entries at a time when every writer can still restore them.
  const share = state.quietMs === 0 ? 0.25 + 0.25 * clock.random() : 1;
  const waitMs = Math.ceil(share * (settleMs - state.quietMs));
  await clock.sleep(waitMs);
  state.quietMs += waitMs;
  return false;
}

/**
 * True if there is no sign of a different writer. In that case, one write was enough, and no precondition or request
 * has failed.
 */
function isUndisturbed({
  writes,
  failedPreconditions,
  outages,
  refusals,
  failedReads,
}: TagUpdateState): boolean {
  return writes === 1 && failedPreconditions + outages + refusals + failedReads === 0;
}

/** Attempts one write. The next read of the tag shows if the write succeeded. */
async function writeTag(
  store: ImageStore,
  update: TagUpdate,
  current: Current,
  state: TagUpdateState,
  clock: Clock,
): Promise<void> {
  const { tag } = update;
  if (state.writes >= MAX_WRITES) throw writesExhausted(store, tag);
  state.writes += 1;
  state.quietMs = 0;
  state.hasBackedOff = false;
  try {
    const next = await update.write(current.manifest, entriesOf(current.entries, state));
    const cycles = next.requests / REQUESTS_PER_CYCLE;
    if (cycles > 1 && (await hasChanged(store, tag, current))) {
      await waitBriefly(state, clock);
      return;
    }
    await store.putManifest(next.bytes, next.mediaType, {
      tag,
      isSentOnce: true,
      ...conditionFor(current.manifest, state),
    });
    noteWritten(current.entries, state);
    state.outages = 0;
    state.failedPreconditions = 0;
    noteCycle(state, clock.now() - current.askedMs, cycles);
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    noteCycle(state, clock.now() - current.askedMs);
    if (IMMUTABLE.test(error.message)) throw immutable(error);
    if (error.code === 'precondition-failed')
      noteFailedPrecondition(current.manifest?.digest, state);
    if (OUTAGES.has(error.code)) noteWritten(current.entries, state);
    await waitAfter(error, state, clock);
  }
}

/**
 * True if a different writer changed the tag since it was read. Writing over unread content would lose this content
 * permanently.
 */
async function hasChanged(store: ImageStore, tag: string, current: Current): Promise<boolean> {
  return (await store.getManifest(tag))?.digest !== current.manifest?.digest;
}

/** @throws the error if it is permanent. */
async function waitAfter(error: RemoteError, state: TagUpdateState, clock: Clock): Promise<void> {
  if (CONFLICTS.has(error.code)) {
    state.outages = 0;
    return await waitBriefly(state, clock);
  }
  if (OUTAGES.has(error.code)) {
    state.outages += 1;
    if (state.outages >= MAX_OUTAGES) throw error;
    await clock.sleep(retryDelayMs(state.outages, undefined, clock));
  } else {
    // While a different client uploads the content of a manifest, docker-registry reports this content as missing.
    state.refusals += 1;
    if (error.call.status !== 400 || state.refusals >= MAX_REFUSALS) throw error;
  }
  await backOff(state, clock);
}

/** A short wait is enough, because one of the competing writers succeeded. */
async function waitBriefly(state: TagUpdateState, clock: Clock): Promise<void> {
  await pause(state, 1, clock);
}

/** Each wait is longer than the last, because competing writers could keep undoing each other's changes. */
async function backOff(state: TagUpdateState, clock: Clock): Promise<void> {
  await pause(state, Math.min(2 ** state.writes, MAX_BACKOFF_FACTOR), clock);
}

/** Waits for a random time, so that competing writers do not retry at the same time. */
async function pause(state: TagUpdateState, cycles: number, clock: Clock): Promise<void> {
  const cycleMs = Math.min(state.quickestMs, MAX_SETTLE_MS);
  await clock.sleep(Math.ceil(cycleMs * cycles * clock.random()));
  state.hasBackedOff = true;
}

/** Matches the errors from ECR, Harbor, Docker Hub and Quay for tags that cannot be changed. */
const IMMUTABLE = /\bimmutable\b/i;

function immutable({ code, message, call }: RemoteError): RemoteError {
  const fix =
    'Allow tags that begin with `sha256-` to be overwritten in this repository, or set `legacy: false` to write no `.sig` or `.att` tags.';
  return new RemoteError(code, message, call, { fix });
}

function writesExhausted(store: ImageStore, tag: string): RemoteError {
  const message = `${store.name}: other writers undid each of ${MAX_WRITES} changes to the tag ${tag}`;
  return new RemoteError('conflict', message, { service: store.name, method: 'PUT', url: tag });
}
