import { RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';

/** What one run asks of an advisory service at the most, so that no answer can exhaust time or memory. */
export interface ApiLimits {
  /** Different advisories: an image of 2,000 packages has some 5,000. */
  readonly ids: number;
  /** Bytes of all records: one has some 5 kB, the largest 20 MB. */
  readonly recordBytes: number;
  /** Milliseconds for the whole run. */
  readonly totalMs: number;
}

export const API_LIMITS: ApiLimits = {
  ids: 20_000,
  recordBytes: 512 * 1024 * 1024,
  totalMs: 120_000,
};

/** What is left of the limits. Each function throws once its limit is passed. */
export interface ApiBudget {
  /** @throws {RemoteError} `too-large` when there are more. */
  countId(id: string): void;
  /** @throws {RemoteError} `too-large` when there are more. */
  countBytes(bytes: number): void;
  /** @throws {RemoteError} `timeout` when the run has taken too long. */
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
      if (ids.size > limits.ids) throw tooLarge(`more than ${limits.ids} advisories for one run`);
    },
    countBytes: (more) => {
      bytes += more;
      if (bytes > limits.recordBytes) {
        throw tooLarge(`more than ${limits.recordBytes} bytes of records for one run`);
      }
    },
    requireTime: () => {
      if (network.now() - started <= limits.totalMs) return;
      const message = `OSV took more than ${limits.totalMs / 1000} seconds for one run`;
      throw new RemoteError('timeout', message, call);
    },
  };
}
