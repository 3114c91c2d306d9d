import { RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';
import { retryDelayMs } from '../net/retry.ts';

/** Tries in all, with waits of about a second, two and four. */
const ATTEMPTS = 4;

/** Failures that leave open whether the work was done. */
const OPEN: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'server-error']);

/**
 * Puts something where doing it twice would leave two: after a failure that leaves open whether it was
 * done, it is looked for before the next try.
 *
 * @returns What `put` returns; undefined when it was there though no answer said so.
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
