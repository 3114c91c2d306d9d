import type { AnswerHeaders, Network } from '../net/network.ts';

/**
 * Maximum time to wait for a rate limit, in milliseconds. With an hourly limit, the job might have to wait for most of
 * an hour, which would be billed. A request that would have to wait longer fails.
 */
const MAX_LIMIT_WAIT_MS = 120_000;

/**
 * Default time to wait for a rate limit, in milliseconds. GitHub recommends a minute if its response does not specify a
 * time.
 */
const DEFAULT_LIMIT_WAIT_MS = 60_000;

/**
 * Returns true if GitHub rejected the request because of a rate limit. A response with status 403 indicates this in a
 * header or, for a secondary rate limit, in its message. Otherwise, status 403 means that a permission is missing.
 */
export function isRateLimit(
  status: number,
  header: (name: string) => string | undefined,
  text: string,
): boolean {
  if (status !== 403) return status === 429;
  const isAsked = header('retry-after') !== undefined || header('x-ratelimit-remaining') === '0';
  return isAsked || /\brate limit\b|\babuse detection\b/i.test(text);
}

/**
 * Returns the time to wait until the rate limit ends, in milliseconds. Returns undefined if it is too long.
 */
export function limitWaitMs(
  headers: AnswerHeaders,
  network: Pick<Network, 'now'>,
): number | undefined {
  const after = headers.get('retry-after');
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  const asked =
    after !== null && /^\d{1,6}$/.test(after)
      ? Number(after) * 1_000
      : headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset)
        ? Math.max(0, reset * 1_000 - network.now())
        : DEFAULT_LIMIT_WAIT_MS;
  return asked <= MAX_LIMIT_WAIT_MS ? asked : undefined;
}
