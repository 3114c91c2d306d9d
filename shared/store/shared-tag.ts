import { RemoteError } from '../errors/errors.ts';
import type { AttachWorld } from '../oci/attach-referrer.ts';
import type { ImageStore } from '../oci/image-store.ts';

/**
 * How to share a tag with other writers. Most registries ignore conditions on writes: a writer that read
 * before our write and writes after it takes away what we added, and nobody is told. So a writer comes
 * back and looks again, until any writer that had read before must be done.
 */

/** Writes of one addition: 8 writers at once were seen to need up to 9. */
const MAX_WRITES = 60;

/** How long another writer may take between its reading and its writing, in times of our own. */
const SETTLE_FACTOR = 5;

/** Bounds of that time, in milliseconds: the first for slow networks, the second for people. */
const MIN_SETTLE_MS = 300;
const MAX_SETTLE_MS = 6_000;

/** Bounds of a wait before another try, in times of one reading and writing. */
const MAX_BACKOFF_FACTOR = 16;

/** Failures of a write after which the tag is read again: some leave open whether it was written. */
const PASSING: ReadonlySet<string> = new Set([
  'precondition-failed',
  'conflict',
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]);

export interface Progress {
  writes: number;
  /** Milliseconds that one reading and writing took, at worst. */
  cycleMs: number;
  /** Milliseconds waited since the last write. */
  calmMs: number;
}

export function newProgress(): Progress {
  return { writes: 0, cycleMs: 1, calmMs: 0 };
}

/**
 * Everything is in place. Whether it will stay so; if not, waits before the next look.
 *
 * A folder has a lock, and a tag that was not written needs no patience.
 */
export async function isCalm(
  store: ImageStore,
  progress: Progress,
  world: AttachWorld,
): Promise<boolean> {
  if (progress.writes === 0 || store.kind !== 'registry') return true;
  const asked = SETTLE_FACTOR * progress.cycleMs;
  const settleMs = Math.min(Math.max(asked, MIN_SETTLE_MS), MAX_SETTLE_MS);
  if (progress.calmMs >= settleMs) return true;
  // An early look finds most losses while there is still time for everybody to mend them.
  const share = progress.calmMs === 0 ? 0.25 + 0.25 * world.random() : 1;
  const waitMs = Math.ceil(share * (settleMs - progress.calmMs));
  await world.sleep(waitMs);
  progress.calmMs += waitMs;
  return false;
}

/** @throws {RemoteError} `conflict` when other writers kept removing what was added. */
export function noteWrite(progress: Progress, store: ImageStore, tag: string): void {
  progress.calmMs = 0;
  progress.writes += 1;
  if (progress.writes <= MAX_WRITES) return;
  const message = `${store.name}: other writers kept changing the tag ${tag}; it was written ${MAX_WRITES} times and lost each time`;
  throw new RemoteError('conflict', message, { service: store.name, method: 'PUT', url: tag });
}

/** Longer each time and different for each writer, so that they get out of each other's way. */
export async function waitForOthers(
  error: RemoteError,
  progress: Progress,
  world: AttachWorld,
): Promise<void> {
  if (!PASSING.has(error.code) || progress.writes >= MAX_WRITES) throw error;
  const factor = Math.min(2 ** progress.writes, MAX_BACKOFF_FACTOR);
  await world.sleep(Math.ceil(progress.cycleMs * factor * world.random()));
}
