import type { Manifest } from './image-store.ts';

/**
 * Maximum number of times that one entry of another writer is restored. An entry that keeps disappearing was removed
 * on purpose, by a writer that retries as this one does.
 */
const MAX_RESTORES = 4;

/**
 * Maximum number of failed preconditions in a row while the tag is unchanged. The cause is then not another writer: a
 * proxy changes the ETag, or the registry compares it with something else.
 */
const MAX_FAILED_PRECONDITIONS = 5;

/** The content of a tag. */
export interface TagContent {
  /** Entries of the tag by their unique keys. */
  readonly entries: ReadonlyMap<string, unknown>;
  /** Number of other entries that must be removed. */
  readonly unwanted: number;
}

type Entries = TagContent['entries'];

/** The state of one tag update: entries of other writers, and failures so far. */
export interface TagUpdateState {
  /** Entries that must be present: our own, and every entry seen since our first write, with its original content. */
  readonly seen: Map<string, unknown>;
  /** Entries of other writers that every one of our writes contained. */
  presentFromStart: ReadonlySet<string>;
  /** Number of times that each entry was restored. */
  readonly restoreCounts: Map<string, number>;
  /** Number of preconditions that failed in a row, and the digest of the tag at that time. */
  failedPreconditions: number;
  failedAt: string | undefined;
  writes: number;
  /** The longest and shortest time of one read and write, in milliseconds. */
  slowestMs: number;
  quickestMs: number;
  /**
   * Time since the last write, in milliseconds. After a long enough quiet period, no writer can still overwrite it by
   * accident.
   */
  quietMs: number;
  /** True if one of our writes succeeded, or may have. */
  hasWritten: boolean;
  hasBackedOff: boolean;
  /** Failures of each kind. Outages and failed reads count only in a row. */
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
    hasWritten: false,
    hasBackedOff: true,
    outages: 0,
    refusals: 0,
    failedReads: 0,
  };
}

/**
 * Forgets entries that another writer removed on purpose, because two updates that replace evidence would otherwise
 * undo each other. Nothing is protected before our own entries are written, or if the update only removes entries.
 * After that, a writer that keeps our entries has read one of our writes, and with it every entry in
 * `presentFromStart`. If such an entry is missing while ours are present, it was removed on purpose. A later entry
 * counts as removed only after it was restored several times.
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

/** Records that a write over these entries succeeded, or may have. */
export function noteWritten(entries: Entries, state: TagUpdateState): void {
  const { seen, restoreCounts } = state;
  if (!state.hasWritten) state.presentFromStart = new Set(seen.keys());
  state.hasWritten = true;
  for (const key of seen.keys()) {
    if (!entries.has(key)) restoreCounts.set(key, (restoreCounts.get(key) ?? 0) + 1);
  }
}

/** Records the duration of one read and write. It is divided by `cycles` if it took more requests than usual. */
export function noteCycle(state: TagUpdateState, tookMs: number, cycles = 1): void {
  const ms = Math.max(tookMs, 1);
  state.slowestMs = Math.max(state.slowestMs, ms / cycles);
  state.quickestMs = Math.min(state.quickestMs, ms);
}

/** Returns the present entries in their order, followed by the missing ones. */
export function entriesOf(entries: Entries, { seen }: TagUpdateState): readonly unknown[] {
  const missing = [...seen].filter(([key]) => !entries.has(key));
  return [...entries.values(), ...missing.map(([, entry]) => entry)];
}

/** Records a failed precondition. If the digest has changed, another writer was faster. */
export function noteFailedPrecondition(digest: string | undefined, state: TagUpdateState): void {
  state.failedPreconditions = digest === state.failedAt ? state.failedPreconditions + 1 : 1;
  state.failedAt = digest;
}

/**
 * Returns the precondition for the write. It is empty if it keeps failing although no other writer changed the tag.
 */
export function conditionFor(
  manifest: Manifest | undefined,
  { failedPreconditions, failedAt }: TagUpdateState,
): { ifAbsent?: true; ifMatch?: string } {
  if (failedPreconditions >= MAX_FAILED_PRECONDITIONS && failedAt === manifest?.digest) return {};
  if (manifest === undefined) return { ifAbsent: true };
  return manifest.etag === undefined ? {} : { ifMatch: manifest.etag };
}
