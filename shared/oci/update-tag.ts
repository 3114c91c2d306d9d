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
 * Preconditions are sent, but most registries ignore them, and most clients do not send any. Another writer can
 * therefore read the tag before Assay's write, and write it afterward. This removes Assay's entry. To detect this, the
 * module keeps reading the tag until such a writer must have finished. It restores every missing entry that it has
 * seen, including entries of other writers.
 *
 * Writers in the same process take turns. A writer must not read a tag between the read and the write of another
 * writer. First writes to different tags also take turns, because parallel writes are slower. The wait for other
 * writers is a multiple of the time for one read and write, so it would also get longer.
 */

/**
 * Maximum duration of a turn, in milliseconds. A read and a write take about 10 ms with a registry on loopback. With a
 * distant registry, they take longer, but most of this time is spent waiting. Therefore, the next turn starts before
 * the end of the write, and tags are written in parallel.
 */
const TURN_MS = 20;

/**
 * Changes a list that is stored under a tag. Afterward, the added entries are present, the removed entries are absent,
 * and all other writers' entries are kept.
 *
 * @returns The manifest from the last read. Undefined if the tag does not exist and no entry was added.
 * @throws {RemoteError} `conflict` if other writers keep undoing the change. Throws the registry's error if the
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
      // This work does not start immediately after a write, because it would delay other updates in this run that are
      // still writing.
      if (state.quietMs > 0) meanwhile ??= clock.meanwhile?.();
      if (await isSettled(store, state, clock)) {
        await meanwhile;
        return manifest;
      }
    }
    if (outcome === 'undone') await backOff(state, clock);
  }
}

/** Result of one attempt. `undone` means that entries are missing after a write. The next attempt must then wait. */
interface Attempt {
  readonly outcome: 'complete' | 'written' | 'undone';
  readonly manifest: Manifest | undefined;
}

/** Reads the tag, and writes it if an entry is missing and the wait for other writers is over. */
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
  if (unwanted > 0) state.hasRemoved = true;
  if (state.seen.size === entries.size && unwanted === 0) return { outcome: 'complete', manifest };
  if (!state.hasBackedOff) return { outcome: 'undone', manifest };
  await writeTag(store, update, current, state, clock);
  return { outcome: 'written', manifest };
}
