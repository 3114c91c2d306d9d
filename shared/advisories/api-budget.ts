import { RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';

/**
 * Limits on the responses of an advisory service in one run. They prevent the service from exhausting time or memory.
 */
export interface ApiLimits {
  /** Maximum number of distinct advisories. An image with 2,000 packages has about 5,000. */
  readonly ids: number;
  /** Maximum size of all records, in bytes. A typical record is 5 kB in size, and the largest is 20 MB. */
  readonly recordBytes: number;
  /** Maximum time for the whole run, in milliseconds. */
  readonly totalMs: number;
}

export const API_LIMITS: ApiLimits = {
  ids: 20_000,
  recordBytes: 512 * 1024 * 1024,
  totalMs: 120_000,
};

/** The remaining budget. Each function throws if its limit is exceeded. */
export interface ApiBudget {
  /**
   * Counts an advisory ID, unless it was already counted.
   *
   * @throws {RemoteError} `too-large` if there are too many advisories.
   */
  countId(id: string): void;
  /**
   * Counts the bytes of a record.
   *
   * @throws {RemoteError} `too-large` if the records are too large in total.
   */
  countBytes(bytes: number): void;
  /**
   * Checks that the run still has time.
   *
   * @throws {RemoteError} `timeout` if the run takes too long.
   */
  requireTime(): void;
}

export function openBudget(base: string, network: Network, limits: ApiLimits): ApiBudget {
  const started = network.now();
  const ids = new Set<string>();
  let bytes = 0;
  const call = { service: 'OSV', method: 'GET', url: base };
  const tooLarge = (what: string) => new RemoteError('too-large', `OSV sent ${what}`, call);
  return {
    countId: (id) => {
      ids.add(id);
      if (ids.size > limits.ids) throw tooLarge(`more than ${limits.ids} advisories in one run`);
    },
    countBytes: (more) => {
      bytes += more;
      if (bytes > limits.recordBytes) {
        throw tooLarge(`more than ${limits.recordBytes} bytes of records in one run`);
      }
    },
    requireTime: () => {
      if (network.now() - started <= limits.totalMs) return;
      const message = `OSV took more than ${limits.totalMs / 1000} seconds in one run`;
      throw new RemoteError('timeout', message, call);
    },
  };
}
