import { RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';
import { retryDelayMs } from '../net/retry.ts';

/** Maximum number of attempts. The delays between the attempts are about one, two and four seconds. */
const ATTEMPTS = 4;

/** Codes of failures after which it is unknown whether the write succeeded. */
const OPEN: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'server-error']);

/**
 * Writes to a store in which a second write would create a duplicate. After a failure, it can be unknown whether the
 * write succeeded. In that case, the store is searched for the content before the next attempt.
 *
 * @returns The result of `put`. Undefined if the content was found after a failure.
 */
export async function retryWrite<T>(
  put: () => Promise<T>,
  isThere: () => Promise<boolean>,
  network: Pick<Network, 'sleep' | 'random' | 'now'>,
): Promise<T | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await put();
    } catch (error) {
      const isOpen = error instanceof RemoteError && OPEN.has(error.code);
      if (!isOpen || attempt >= ATTEMPTS) throw error;
      await network.sleep(retryDelayMs(attempt, undefined, network));
      if (await isThere()) return undefined;
    }
  }
}
