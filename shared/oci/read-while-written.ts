import { RemoteError } from '../errors/errors.ts';
import type { Clock } from '../net/network.ts';
import { retryDelayMs } from '../net/retry.ts';

/** Maximum number of failed reads. Each failed read consists of four failed attempts. */
const MAX_FAILED_READS = 4;

/**
 * Reads content that is stored under a tag, and retries a failed read. Other writers can change the tag at the same
 * time, and docker-registry rewrites files in place. If a client reads such a file during the write, the registry
 * responds with status 500.
 *
 * @throws {RemoteError} if the registry does not recover.
 */
export async function readWhileWritten<T>(read: () => Promise<T>, clock: Clock): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await read();
    } catch (error) {
      if (!isUnreadable(error) || attempt >= MAX_FAILED_READS) throw error;
      await clock.sleep(retryDelayMs(attempt, undefined, clock));
    }
  }
}

/** Returns true if a tag is unreadable, for example because another writer is changing it. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof RemoteError && error.code === 'server-error';
}
