import type { Clock } from '../net/network.ts';
import type { Manifest } from './image-store.ts';
import type { TagContent } from './tag-update-state.ts';

/** A list that is stored under a tag, and the change to make. */
export interface TagUpdate {
  readonly tag: string;
  /** Entries that must be present after the update. */
  readonly wanted: ReadonlyMap<string, unknown>;
  readonly read: (manifest: Manifest) => TagContent;
  /**
   * Builds a manifest that contains `entries` and all other content of the existing `manifest`. `manifest` is undefined
   * if the tag does not exist yet.
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
   * the tag in the meantime. Therefore, the tag is read again before the write.
   */
  readonly requests: number;
}

/** The clock for an update, and work to do while the update waits. */
export interface UpdateClock extends Clock {
  /** Called once, while the update waits to find out whether another writer undoes the write. Never rejects. */
  readonly meanwhile?: (() => Promise<void>) | undefined;
}
