import type { Manifest } from './image-store.ts';

/**
 * Maximum number of times that another writer's entry is restored. If the entry disappears even more often, another
 * writer removes it on purpose and retries its change.
 */
const MAX_RESTORES = 4;

/**
 * Maximum number of consecutive writes with a failed precondition if the tag does not change. After more failures, the
 * cause is not another writer. For example, a proxy changes the ETag, or the registry compares it with another value.
 */
const MAX_FAILED_PRECONDITIONS = 5;

/** The entries that are stored under a tag. */
export interface TagContent {
  /** Entries by their unique keys. */
  readonly entries: ReadonlyMap<string, unknown>;
  /** Number of other entries under the tag that the update must remove. */
  readonly unwanted: number;
}

type Entries = TagContent['entries'];

/** The state of a tag update: the entries of other writers, and the failures so far. */
export interface TagUpdateState {
  /**
   * Entries that must be present, with their original content: those of this update, and all entries that were seen
   * since the first write.
   */
  readonly seen: Map<string, unknown>;
  /** Other writers' entries that were part of every write in this update. */
  presentFromStart: ReadonlySet<string>;
  /** Number of times that each entry was restored. */
  readonly restoreCounts: Map<string, number>;
  /** Number of consecutive failed preconditions, and the digest that the tag had when they failed. */
  failedPreconditions: number;
  failedAt: string | undefined;
  writes: number;
  /** Longest and shortest duration of one cycle of reading and writing the tag, in milliseconds. */
  slowestMs: number;
  quickestMs: number;
  /**
   * Time since the last write, in milliseconds. After a long enough quiet period, no other writer can still overwrite
   * that write by accident.
   */
  quietMs: number;
  /** Number of waits that did not count, because they ended much later than planned. */
  lateWaits: number;
  /** True if a write of this update succeeded or may have succeeded. */
  hasWritten: boolean;
  /** True if this update removed an entry. A writer that saw the entry before can restore it. */
  hasRemoved: boolean;
  hasBackedOff: boolean;
  /** Number of failures of each kind. A success resets the numbers of outages and failed reads to 0. */
  outages: number;
  refusals: number;
  failedReads: number;
}

export function newTagUpdateState(wanted: Entries): TagUpdateState {
  return {
    seen: new Map(wanted),
    presentFromStart: new Set(),
    restoreCounts: new Map(),
    failedPreconditions: 0,
    failedAt: undefined,
    writes: 0,
    slowestMs: 1,
    quickestMs: Number.POSITIVE_INFINITY,
    quietMs: 0,
    lateWaits: 0,
    hasWritten: false,
    hasRemoved: false,
    hasBackedOff: true,
    outages: 0,
    refusals: 0,
    failedReads: 0,
  };
}

/**
 * Forgets entries that another writer removed on purpose. Otherwise, two updates that replace evidence would undo each
 * other's changes forever.
 *
 * Before this update has written its own entries, every missing entry counts as removed on purpose. The same applies if
 * this update only removes entries.
 *
 * After the first write, the tag may contain the entries of this update. The last writer of the tag has then read a
 * write of this update, and with it every entry in `presentFromStart`. If the tag lacks one of these entries, the
 * writer removed it on purpose. An entry that was first seen later counts as removed only after it was restored several
 * times.
 */
export function forgetRemoved(wanted: Entries, entries: Entries, state: TagUpdateState): void {
  const { seen, presentFromStart, restoreCounts, hasWritten } = state;
  const isProtected = hasWritten && wanted.size > 0;
  const hasOurs = [...wanted.keys()].every((key) => entries.has(key));
  for (const key of seen.keys()) {
    if (entries.has(key) || wanted.has(key)) continue;
    const isRemovedOnPurpose = hasOurs && presentFromStart.has(key);
    const isRemovedRepeatedly = (restoreCounts.get(key) ?? 0) >= MAX_RESTORES;
    if (!isProtected || isRemovedOnPurpose || isRemovedRepeatedly) seen.delete(key);
  }
}

/** Records that a write with these entries succeeded or may have succeeded. */
export function noteWritten(entries: Entries, state: TagUpdateState): void {
  const { seen, restoreCounts } = state;
  if (!state.hasWritten) state.presentFromStart = new Set(seen.keys());
  state.hasWritten = true;
  for (const key of seen.keys()) {
    if (!entries.has(key)) restoreCounts.set(key, (restoreCounts.get(key) ?? 0) + 1);
  }
}

/**
 * Records how long one cycle of reading and writing took.
 *
 * @param cycles Number of ordinary cycles that send as many requests as this cycle. The time is divided by this number.
 */
export function noteCycle(state: TagUpdateState, tookMs: number, cycles = 1): void {
  const ms = Math.max(tookMs, 1);
  state.slowestMs = Math.max(state.slowestMs, ms / cycles);
  state.quickestMs = Math.min(state.quickestMs, ms);
}

/** Returns the entries in the tag, in their order, followed by the entries that are missing from the tag. */
export function entriesOf(entries: Entries, { seen }: TagUpdateState): readonly unknown[] {
  const missing = [...seen].filter(([key]) => !entries.has(key));
  return [...entries.values(), ...missing.map(([, entry]) => entry)];
}

/**
 * Records a failed precondition. If the tag's digest has changed since the last failure, another writer was faster, and
 * the count starts again.
 */
export function noteFailedPrecondition(digest: string | undefined, state: TagUpdateState): void {
  state.failedPreconditions = digest === state.failedAt ? state.failedPreconditions + 1 : 1;
  state.failedAt = digest;
}

/**
 * Returns the precondition for the next write. Returns an empty object if earlier preconditions kept failing although
 * no other writer changed the tag.
 */
export function conditionFor(
  manifest: Manifest | undefined,
  { failedPreconditions, failedAt }: TagUpdateState,
): { ifAbsent?: true; ifMatch?: string } {
  if (failedPreconditions >= MAX_FAILED_PRECONDITIONS && failedAt === manifest?.digest) return {};
  if (manifest === undefined) return { ifAbsent: true };
  return manifest.etag === undefined ? {} : { ifMatch: manifest.etag };
}
