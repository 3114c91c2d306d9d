import type { Manifest } from './image-store.ts';

/**
 * Times that one entry of another writer is put back. What goes again and again is taken away on purpose, by
 * one who comes back as we do.
 */
const MAX_RESTORES = 4;

/**
 * Times that a condition may fail in a row on a tag that is as it was read. It is not another writer then:
 * a proxy has changed the ETag, or the registry compares it with something else.
 */
const MAX_VAIN_CONDITIONS = 5;

/** What a tag has. */
export interface TagContent {
  /** As they stand there, by what tells them apart. */
  readonly entries: ReadonlyMap<string, unknown>;
  /** How many more there are that are to go. */
  readonly unwanted: number;
}

type Entries = TagContent['entries'];

/** What an update of a tag has met so far: its other writers, and what failed. */
export interface TagUpdateState {
  /** What is to be there: our own, and every entry seen since our own are out, as it stood there. */
  readonly seen: Map<string, unknown>;
  /** Entries of others that have been in each of our writes. */
  elders: ReadonlySet<string>;
  /** How often each was put back. */
  readonly restored: Map<string, number>;
  /** Conditions that failed in a row, and the tag’s digest at which they did. */
  vainConditions: number;
  failedAt: string | undefined;
  writes: number;
  /** Milliseconds that one reading and writing took, at worst and at best. */
  slowestMs: number;
  quickestMs: number;
  /** Milliseconds waited since the last write; enough of them, and nobody can undo it unknowingly. */
  calmMs: number;
  /** Whether one of our writes went through, or may have. */
  hasWritten: boolean;
  hasBackedOff: boolean;
  /** Failures of each kind; outages and readings in a row. */
  outages: number;
  refusals: number;
  failedReads: number;
}

export function newProgress(wanted: Entries): TagUpdateState {
  return {
    seen: new Map(wanted),
    elders: new Set(),
    restored: new Map(),
    vainConditions: 0,
    failedAt: undefined,
    writes: 0,
    slowestMs: 1,
    quickestMs: Number.POSITIVE_INFINITY,
    calmMs: 0,
    hasWritten: false,
    hasBackedOff: true,
    outages: 0,
    refusals: 0,
    failedReads: 0,
  };
}

/**
 * Entries that someone took away on purpose are not put back: two that replace evidence at once would undo
 * each other. Nothing is guarded before our own entries are out, nor by who only takes away. After that,
 * who has our entries has read one of our writes, and with it every elder: what is gone while ours are there
 * was not lost. Of entries that came later, only their going again and again tells.
 */
export function forgetRemoved(wanted: Entries, entries: Entries, progress: TagUpdateState): void {
  const { seen, elders, restored, hasWritten } = progress;
  const isGuarded = hasWritten && wanted.size > 0;
  const isOursThere = [...wanted.keys()].every((key) => entries.has(key));
  for (const key of seen.keys()) {
    if (entries.has(key) || wanted.has(key)) continue;
    const isTakenAway = isOursThere && elders.has(key);
    const isGoingAgain = (restored.get(key) ?? 0) >= MAX_RESTORES;
    if (!isGuarded || isTakenAway || isGoingAgain) seen.delete(key);
  }
}

/** A write of ours over these entries is out, or may be. */
export function noteWritten(entries: Entries, progress: TagUpdateState): void {
  const { seen, restored } = progress;
  if (!progress.hasWritten) progress.elders = new Set(seen.keys());
  progress.hasWritten = true;
  for (const key of seen.keys()) {
    if (!entries.has(key)) restored.set(key, (restored.get(key) ?? 0) + 1);
  }
}

/** Notes how long one reading and writing took, which had as many requests as `cycles` of them. */
export function noteCycle(progress: TagUpdateState, tookMs: number, cycles = 1): void {
  const ms = Math.max(tookMs, 1);
  progress.slowestMs = Math.max(progress.slowestMs, ms / cycles);
  progress.quickestMs = Math.min(progress.quickestMs, ms);
}

/** Those that are there, in their order, and after them what is missing. */
export function entriesOf(entries: Entries, { seen }: TagUpdateState): readonly unknown[] {
  const missing = [...seen].filter(([key]) => !entries.has(key));
  return [...entries.values(), ...missing.map(([, entry]) => entry)];
}

/** The condition failed; on another digest than before, another writer was quicker. */
export function noteFailedPrecondition(digest: string | undefined, progress: TagUpdateState): void {
  progress.vainConditions = digest === progress.failedAt ? progress.vainConditions + 1 : 1;
  progress.failedAt = digest;
}

/** Under which the tag is written over what was read: none, where it fails although nobody wrote. */
export function conditionFor(
  manifest: Manifest | undefined,
  { vainConditions, failedAt }: TagUpdateState,
): { ifAbsent?: true; ifMatch?: string } {
  if (vainConditions >= MAX_VAIN_CONDITIONS && failedAt === manifest?.digest) return {};
  if (manifest === undefined) return { ifAbsent: true };
  return manifest.etag === undefined ? {} : { ifMatch: manifest.etag };
}
