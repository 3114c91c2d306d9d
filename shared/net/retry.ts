import type { Network } from './network.ts';

/** Tries in all when the caller does not say: one, and three more over about seven seconds. */
export const DEFAULT_ATTEMPTS = 4;

/** First wait, in milliseconds; each further one is twice as long. */
const BASE_DELAY_MS = 1_000;

/** No wait is longer, in milliseconds: GitHub's secondary limits ask for up to a minute. */
const MAX_DELAY_MS = 60_000;

/** @see RFC 9110 §15.5.9, RFC 6585 §4: the request may be repeated as it is. */
const RETRIED_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);

export function isRetriedStatus(status: number): boolean {
  return RETRIED_STATUSES.has(status);
}

/** Milliseconds to wait before try number `attempt` (from 1), Retry-After first, else with jitter. */
export function retryDelayMs(
  attempt: number,
  retryAfter: string | null | undefined,
  network: Pick<Network, 'random' | 'now'>,
): number {
  const asked = retryAfterMs(retryAfter, network);
  if (asked !== undefined) return Math.min(asked, MAX_DELAY_MS);
  const ceiling = Math.min(BASE_DELAY_MS * 2 ** (attempt - 1), MAX_DELAY_MS);
  return Math.round(ceiling * (0.5 + network.random() / 2));
}

/** @see RFC 9110 §10.2.3: seconds, or an HTTP date. */
function retryAfterMs(
  header: string | null | undefined,
  network: Pick<Network, 'now'>,
): number | undefined {
  if (header === null || header === undefined || header === '') return undefined;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - network.now());
}
