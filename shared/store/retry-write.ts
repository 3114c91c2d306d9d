import { RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';
import { retryDelayMs } from '../net/retry.ts';

/** Maximum number of attempts, with delays of about one, two and four seconds. */
const ATTEMPTS = 4;

/** Failures after which the write may or may not have happened. */
const OPEN: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'server-error']);

/**
 * Writes to a store in which a second write would create a duplicate. If a failure leaves the result open, it checks
 * for the content before it tries again.
 *
 * @returns The result of `put`; undefined when the content was found after a failure.
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
