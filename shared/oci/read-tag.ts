import type { Clock } from '../net/network.ts';
import type { ImageStore, Manifest } from './image-store.ts';
import { isUnreadable } from './read-while-written.ts';
import type { TagUpdate } from './tag-update.ts';
import type { TagContent, TagUpdateState } from './tag-update-state.ts';
import { backOff } from './wait-for-writers.ts';

/** Maximum number of consecutive failed reads. Each of them consists of four failed attempts. */
const MAX_FAILED_READS = 4;

/** The content of a tag at the time of reading. */
export interface CurrentTag extends TagContent {
  readonly manifest: Manifest | undefined;
  /** Time when the read started, in milliseconds, according to the update's clock. */
  readonly askedMs: number;
}

const ABSENT = { entries: new Map(), unwanted: 0, manifest: undefined };

/**
 * Reads a tag, and retries failed reads. docker-registry rewrites files in place. If a client reads such a file during
 * the write, the registry responds with status 500.
 */
export async function readTag(
  store: ImageStore,
  { tag, read }: TagUpdate,
  state: TagUpdateState,
  clock: Clock,
): Promise<CurrentTag> {
  for (;;) {
    const askedMs = clock.now();
    try {
      const manifest = await store.getManifest(tag);
      state.failedReads = 0;
      return manifest === undefined
        ? { ...ABSENT, askedMs }
        : { ...read(manifest), manifest, askedMs };
    } catch (error) {
      state.failedReads += 1;
      if (!isUnreadable(error) || state.failedReads >= MAX_FAILED_READS) throw error;
      await backOff(state, clock);
    }
  }
}
