import type { Clock } from '../net/network.ts';
import type { ImageStore } from './image-store.ts';
import type { TagUpdateState } from './tag-update-state.ts';

/**
 * Maximum time between another writer's read and write, as a multiple of the time that Assay takes. cosign uploads a
 * configuration and a layer between its read and its write. It sends eight requests while Assay sends two.
 */
const SETTLE_FACTOR = 5;

/** Minimum quiet period after a write, in milliseconds. */
const MIN_SETTLE_MS = 300;

/**
 * Minimum quiet period if there is no sign of another writer, in milliseconds. Five cycles of reading and writing take
 * 50 to 65 ms on a loopback registry.
 */
const MIN_QUIET_MS = 100;

/**
 * Maximum delay at the end of a wait, in milliseconds. A wait with a longer delay does not count. The machine probably
 * stalled, so other writers on it may not have sent their requests yet.
 */
const MAX_LATENESS_MS = 30;

/** Maximum number of waits that do not count. It limits the wait on a machine that stalls all the time. */
const MAX_LATE_WAITS = 5;

/** Maximum quiet period, in milliseconds. It limits the wait on slow networks. */
const MAX_SETTLE_MS = 6_000;

/** Maximum wait before the next attempt, as a multiple of the time for one read and write. */
const MAX_BACKOFF_FACTOR = 16;

/**
 * True if the tag is correct and no other writer can still overwrite it. Otherwise, waits and returns false, and the
 * caller checks the tag again.
 */
export async function isSettled(
  store: ImageStore,
  state: TagUpdateState,
  clock: Clock,
): Promise<boolean> {
  // A lock protects a layout folder. Without a write, there is nothing to wait for.
  if (!state.hasWritten || store.kind !== 'registry') return true;
  const scaledMs = SETTLE_FACTOR * state.slowestMs;
  const leastMs = isUndisturbed(state) ? MIN_QUIET_MS : MIN_SETTLE_MS;
  const settleMs = Math.min(Math.max(scaledMs, leastMs), MAX_SETTLE_MS);
  if (state.quietMs >= settleMs) return true;
  // An early check finds most lost entries while every writer can still restore them.
  const share = state.quietMs === 0 ? 0.25 + 0.25 * clock.random() : 1;
  const waitMs = Math.ceil(share * (settleMs - state.quietMs));
  const dueMs = clock.now() + waitMs;
  await clock.sleep(waitMs);
  if (clock.now() - dueMs > MAX_LATENESS_MS && state.lateWaits < MAX_LATE_WAITS)
    state.lateWaits += 1;
  else state.quietMs += waitMs;
  return false;
}

/**
 * True if there is no sign of another writer: one write was enough, and no precondition or request has failed. Always
 * false after a removal. In that case, another writer may still restore the removed entry, and gives no sign before
 * that.
 */
function isUndisturbed({
  writes,
  hasRemoved,
  failedPreconditions,
  outages,
  refusals,
  failedReads,
}: TagUpdateState): boolean {
  return (
    writes === 1 && !hasRemoved && failedPreconditions + outages + refusals + failedReads === 0
  );
}

/** Waits for a short time. A longer wait is not needed, because one of the competing writers has succeeded. */
export async function waitBriefly(state: TagUpdateState, clock: Clock): Promise<void> {
  await pause(state, 1, clock);
}

/** Waits longer after each write, because competing writers could keep undoing each other's changes. */
export async function backOff(state: TagUpdateState, clock: Clock): Promise<void> {
  await pause(state, Math.min(2 ** state.writes, MAX_BACKOFF_FACTOR), clock);
}

/** Waits for a random time, so that competing writers do not retry at the same time. */
async function pause(state: TagUpdateState, cycles: number, clock: Clock): Promise<void> {
  const cycleMs = Math.min(state.quickestMs, MAX_SETTLE_MS);
  await clock.sleep(Math.ceil(cycleMs * cycles * clock.random()));
  state.hasBackedOff = true;
}
