import { withKeyedLock } from '../concurrency/keyed-lock.ts';
import { inShortTurn } from '../concurrency/short-turns.ts';
import type { Clock } from '../net/network.ts';
import type { ImageStore, Manifest } from './image-store.ts';
import { readTag } from './read-tag.ts';
import type { TagUpdate, UpdateClock } from './tag-update.ts';
import { forgetRemoved, newTagUpdateState, type TagUpdateState } from './tag-update-state.ts';
import { backOff, isSettled } from './wait-for-writers.ts';
import { writeTag } from './write-tag.ts';

/**
 * Updates a tag that other writers can change at the same time. The tag is read, changed and written back.
 *
 * Preconditions are sent, but most registries ignore them, and most clients do not send any. If a writer reads the tag
 * before our write and writes it after our write, this writer removes our entry without noticing. For this reason, this
 * module reads the tag again until such a writer must have finished. It restores every missing entry that it has seen,
 * including the entries of other writers.
 *
 * Writers in the same process take turns, so that no writer reads the tag between the read and the write of another
 * writer. First writes of different tags also take turns. Otherwise, they would slow each other down, and each of them
 * would wait longer for other writers, because this wait is a multiple of the time for one read and write.
 */

/**
 * Maximum duration of a turn, in milliseconds. In a registry on loopback, a read and a write take about 10 ms. In a
 * distant registry, they mostly wait for the network, so tags are written in parallel.
 */
const TURN_MS = 20;

/**
 * Changes a list that is stored under a tag. When the function returns, the added entries are present, the removed
 * entries are absent, and all entries of other writers are kept.
 *
 * @returns The manifest from the last read. Undefined when the tag does not exist and no entry was added.
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
    const attempt = () => withKeyedLock(key, () => tryOnce(store, update, state, clock));
    const { outcome, manifest } = await (state.hasWritten
      ? attempt()
      : inShortTurn(store.name, TURN_MS, attempt));
    if (outcome === 'complete') {
      // This work does not begin immediately after a write. At that time, other updates in this run are still
      // writing, and would be delayed.
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
