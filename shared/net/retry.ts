import type { Network } from './network.ts';

/** Default number of attempts: the first attempt, and three retries within about seven seconds. */
export const DEFAULT_ATTEMPTS = 4;

/** First delay, in milliseconds. Each further delay is twice as long as the previous one. */
const BASE_DELAY_MS = 1_000;

/** Maximum delay, in milliseconds. GitHub's secondary rate limits require up to a minute. */
const MAX_DELAY_MS = 60_000;

/**
 * Statuses after which the same request can be repeated.
 *
 * @see RFC 9110 §15.5.9, RFC 6585 §4
 */
const RETRIED_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);

export function isRetriedStatus(status: number): boolean {
  return RETRIED_STATUSES.has(status);
}

/**
 * Returns the delay before attempt number `attempt` (starting at 1), in milliseconds. The delay comes from the
 * Retry-After header. Without this header, it doubles with each attempt and is partly random.
 */
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

/**
 * Returns the delay in a Retry-After header. Its value is a number of seconds or an HTTP date.
 *
 * @see RFC 9110 §10.2.3
 */
function retryAfterMs(
  header: string | null | undefined,
  network: Pick<Network, 'now'>,
): number | undefined {
  if (header === null || header === undefined || header === '') return undefined;
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - network.now());
}
