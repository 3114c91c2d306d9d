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
 * Updates a tag that other writers may change at the same time. The tag is read, changed and written back.
 * Preconditions are sent, but most registries ignore them and most clients send none. A writer that reads before our
 * write and writes after it therefore removes our entry without noticing. So this module checks again until such a
 * writer must be done, and restores every missing entry that it has seen, its own or another's. Writers in one
 * process take turns, so that none reads while another is between its read and its write.
 */

/** Maximum number of writes in one update. With 8 concurrent writers, at least one succeeds in each round. */
const MAX_WRITES = 60;

/**
 * Time that another writer may take between its read and its write, as a multiple of our own. cosign sends a
 * configuration and a layer in between, which makes eight requests instead of our two.
 */
const SETTLE_FACTOR = 5;

/**
 * Cost of a late update, as a multiple of a usual one. It uploads the listed content first and reads the tag again:
 * six requests instead of two.
 */
const LATE_CYCLES = 3;

/** Minimum quiet period after a write, in milliseconds. */
const MIN_SETTLE_MS = 300;

/** Minimum quiet period without signs of another writer. Five cycles of a registry on loopback take 50 to 65 ms. */
const MIN_QUIET_MS = 100;

/** Maximum quiet period, in milliseconds, which bounds the wait on slow networks. */
const MAX_SETTLE_MS = 6_000;

/** Maximum wait before another attempt, as a multiple of one read and write. */
const MAX_BACKOFF_FACTOR = 16;

/**
 * Maximum number of failed writes in a row while a registry is down or overloaded: about half a minute of waiting.
 */
const MAX_OUTAGES = 5;

/** Maximum number of 400 responses that count as temporary. A permanent refusal ends there. */
const MAX_REFUSALS = 12;

/** Maximum number of failed reads in a row. Each was already tried four times. */
const MAX_FAILED_READS = 4;

const CONFLICTS: ReadonlySet<string> = new Set(['precondition-failed', 'conflict']);
const OUTAGES: ReadonlySet<string> = new Set([
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]);

/** A list kept under a tag, and the change to make. */
export interface TagUpdate {
  readonly tag: string;
  /** Entries that must be present at the end. */
  readonly wanted: ReadonlyMap<string, unknown>;
  readonly read: (manifest: Manifest) => TagContent;
  /**
   * Builds the manifest with these entries and keeps everything else. An undefined manifest means that the tag does
   * not exist yet.
   */
  readonly write: (
    manifest: Manifest | undefined,
    entries: readonly unknown[],
  ) => Promise<NewContent>;
}

export interface NewContent {
  readonly bytes: Buffer;
  readonly mediaType: string;
  /** True if content was uploaded first. Other writers may have changed the tag in that time. */
  readonly isLate: boolean;
}

interface Current extends TagContent {
  readonly manifest: Manifest | undefined;
  /** Time at which the read began. */
  readonly askedMs: number;
}

const ABSENT = { entries: new Map(), unwanted: 0, manifest: undefined };

/**
 * Changes a list under a tag. When it returns, the wanted entries are present, the unwanted ones are gone, and every
 * entry seen from another writer is kept.
 *
 * @returns The manifest as it was last read; undefined when the tag does not exist and no entry was wanted.
 * @throws {RemoteError} `conflict` when other writers kept undoing the change, or the registry's error when it
 * refuses or does not recover.
 */
export async function updateTag(
  store: ImageStore,
  update: TagUpdate,
  clock: Clock,
): Promise<Manifest | undefined> {
  const state = newTagUpdateState(update.wanted);
  const key = `${store.name}:${update.tag}`;
  for (;;) {
    const { outcome, manifest } = await withKeyedLock(key, () =>
      tryOnce(store, update, state, clock),
    );
    if (outcome === 'complete' && (await isSettled(store, state, clock))) return manifest;
    if (outcome === 'undone') await backOff(state, clock);
  }
}

/** Result of one attempt. `undone` means that entries are missing after a write and a wait is due. */
interface Attempt {
  readonly outcome: 'complete' | 'written' | 'undone';
  readonly manifest: Manifest | undefined;
}

/** Reads the tag. Writes it if an entry is missing and the wait for other writers is over. */
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

/** docker-registry rewrites files in place and answers 500 to a read at that time. */
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
 * True if the tag is correct and will stay so. Otherwise waits, and returns false so that the tag is checked again.
 */
async function isSettled(store: ImageStore, state: TagUpdateState, clock: Clock): Promise<boolean> {
  // A folder has a lock, and without a write there is nothing to wait for.
  if (!state.hasWritten || store.kind !== 'registry') return true;
  const scaledMs = SETTLE_FACTOR * state.slowestMs;
  const leastMs = isUndisturbed(state) ? MIN_QUIET_MS : MIN_SETTLE_MS;
  const settleMs = Math.min(Math.max(scaledMs, leastMs), MAX_SETTLE_MS);
  if (state.quietMs >= settleMs) return true;
  // An early check finds most losses while every writer still has time to restore them.
  const share = state.quietMs === 0 ? 0.25 + 0.25 * clock.random() : 1;
  const waitMs = Math.ceil(share * (settleMs - state.quietMs));
  await clock.sleep(waitMs);
  state.quietMs += waitMs;
  return false;
}

/** True if there is no sign of another writer: one write was enough, and no precondition or request failed. */
function isUndisturbed({
  writes,
  failedPreconditions,
  outages,
  refusals,
  failedReads,
}: TagUpdateState): boolean {
  return writes === 1 && failedPreconditions + outages + refusals + failedReads === 0;
}

/** Makes one attempt. The next read of the tag shows if it succeeded. */
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
    if (next.isLate && (await hasChanged(store, tag, current))) {
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
    noteCycle(state, clock.now() - current.askedMs, next.isLate ? LATE_CYCLES : 1);
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

/** True if another writer changed the tag. Writing over unread content would lose it for good. */
async function hasChanged(store: ImageStore, tag: string, current: Current): Promise<boolean> {
  return (await store.getManifest(tag))?.digest !== current.manifest?.digest;
}

/** @throws the error when it is not temporary. */
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
    // docker-registry reports content of a manifest as missing while another writer uploads the same content.
    state.refusals += 1;
    if (error.call.status !== 400 || state.refusals >= MAX_REFUSALS) throw error;
  }
  await backOff(state, clock);
}

/** Waits briefly, because one of the competing writers has succeeded. */
async function waitBriefly(state: TagUpdateState, clock: Clock): Promise<void> {
  await pause(state, 1, clock);
}

/** Waits longer each time, because competing writers may keep undoing each other. */
async function backOff(state: TagUpdateState, clock: Clock): Promise<void> {
  await pause(state, Math.min(2 ** state.writes, MAX_BACKOFF_FACTOR), clock);
}

/** Waits for a random time, so that competing writers do not retry together. */
async function pause(state: TagUpdateState, cycles: number, clock: Clock): Promise<void> {
  const cycleMs = Math.min(state.quickestMs, MAX_SETTLE_MS);
  await clock.sleep(Math.ceil(cycleMs * cycles * clock.random()));
  state.hasBackedOff = true;
}

/** Matches the error of registries that forbid changing a tag: ECR, Harbor, Docker Hub, Quay. */
const IMMUTABLE = /\bimmutable\b/i;

function immutable({ code, message, call }: RemoteError): RemoteError {
  const fix =
    'Allow tags that begin with `sha256-` to be overwritten there, or set `legacy: false` for cosign’s `.sig` or `.att`.';
  return new RemoteError(code, message, call, { fix });
}

function writesExhausted(store: ImageStore, tag: string): RemoteError {
  const message = `${store.name}: other writers undid each of ${MAX_WRITES} changes to the tag ${tag}`;
  return new RemoteError('conflict', message, { service: store.name, method: 'PUT', url: tag });
}
