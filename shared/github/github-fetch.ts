import { RemoteError } from '../errors/errors.ts';
import type { AnswerHeaders, Network } from '../net/network.ts';
import { type Answer, request } from '../net/request.ts';
import { isRetriedStatus, retryDelayMs } from '../net/retry.ts';
import { isRateLimit, limitWaitMs } from './rate-limit.ts';

/** Name of the service in messages. */
export const SERVICE = 'GitHub';

/** Maximum size of a response, in bytes. A page with 100 comments of maximum length is 26 MB in size. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** Total number of attempts for one request. */
const ATTEMPTS = 4;

/** Total number of attempts for a request that GitHub does not answer in time. */
const TIMEOUT_ATTEMPTS = 2;

/**
 * Timeout of one attempt with a small body, in milliseconds. GitHub itself stops after 10 seconds. An upload has the
 * default timeout.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
const SMALL_TIMEOUT_MS = 15_000;

/** Maximum size of a small body, in bytes. A comment has at most 256 KiB. */
const SMALL_BODY_BYTES = 512 * 1024;

/**
 * HTTP statuses that do not indicate success. Responses with these statuses are returned, because the caller turns them
 * into messages with a fix.
 */
const ALL_ERRORS = Array.from({ length: 300 }, (_, at) => 300 + at);

/** The options that Octokit passes to a fetch function. */
export interface GitHubRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The fields of a response that Octokit reads. */
export interface GitHubAnswer {
  readonly status: number;
  /** Empty, because the text of a status is optional. */
  readonly statusText: string;
  readonly url: string;
  readonly headers: AnswerHeaders;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Returns a fetch function for Octokit that follows GitHub's rules. It waits as long as a rate limit requires, and
 * limits the size of responses. It repeats a failed request only if this is safe.
 *
 * It does not use `Response` or `Headers`. On the first use of such a class, Node loads its HTTP client undici, which
 * takes 20 ms.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export function githubFetch(
  network: Network,
): (url: string, init?: GitHubRequest) => Promise<GitHubAnswer> {
  return async (url, init) => {
    const method = init?.method ?? 'GET';
    for (let attempt = 1; ; attempt++) {
      const answer = await attempted(network, url, method, init);
      const waitMs =
        attempt < ATTEMPTS
          ? await waitBeforeRetry(answer, method, url, attempt, network)
          : undefined;
      if (waitMs === undefined) {
        if (answer instanceof RemoteError) throw answer;
        return answer;
      }
      await network.sleep(waitMs);
    }
  };
}

async function attempted(
  network: Network,
  url: string,
  method: string,
  init: GitHubRequest | undefined,
): Promise<GitHubAnswer | RemoteError> {
  try {
    const answer = await request(network, url, {
      service: SERVICE,
      method,
      ...(init?.headers === undefined ? {} : { headers: init.headers }),
      ...bodyOf(init?.body),
      maxBytes: MAX_ANSWER_BYTES,
      attempts: 1,
      ...(isSmall(init?.body) && { timeoutMs: SMALL_TIMEOUT_MS }),
      accept: ALL_ERRORS,
      sameOriginOnly: true,
    });
    return answerFor(answer);
  } catch (error) {
    if (error instanceof RemoteError) return error;
    throw error;
  }
}

/**
 * Returns the response for Octokit. Its text is decoded as in `Response`: invalid UTF-8 is replaced, and a byte order
 * mark is removed.
 */
function answerFor({ status, headers, url, body }: Answer): GitHubAnswer {
  return {
    status,
    statusText: '',
    url,
    headers,
    text: async () => new TextDecoder().decode(body),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}

function isSmall(body: unknown): boolean {
  const isMeasured = typeof body === 'string' || body instanceof Uint8Array;
  return !isMeasured || body.length <= SMALL_BODY_BYTES;
}

function bodyOf(body: unknown): { body?: string | Uint8Array } {
  if (body === undefined || body === null) return {};
  if (typeof body === 'string' || body instanceof Uint8Array) return { body };
  throw new TypeError('the body of a request to GitHub is neither text nor bytes');
}

/**
 * Returns the time to wait before the next attempt, in milliseconds. Returns undefined if the request must not be
 * repeated.
 */
async function waitBeforeRetry(
  answer: GitHubAnswer | RemoteError,
  method: string,
  url: string,
  attempt: number,
  network: Network,
): Promise<number | undefined> {
  if (answer instanceof RemoteError) {
    const isTransient =
      answer.code === 'unreachable' || (answer.code === 'timeout' && attempt < TIMEOUT_ATTEMPTS);
    return isTransient && isRepeatable(method, url)
      ? retryDelayMs(attempt, undefined, network)
      : undefined;
  }
  // It is safe to repeat a request that exceeds a rate limit, because GitHub did not execute it.
  if (await isRateLimited(answer)) return limitWaitMs(answer.headers, network);
  const isRetried = isRetriedStatus(answer.status) && isRepeatable(method, url);
  return isRetried ? retryDelayMs(attempt, answer.headers.get('retry-after'), network) : undefined;
}

async function isRateLimited(answer: GitHubAnswer): Promise<boolean> {
  const { status, headers } = answer;
  const text = status === 403 ? await answer.text() : '';
  return isRateLimit(status, (name) => headers.get(name) ?? undefined, text);
}

/** Methods that can always be repeated. */
const REPEATABLE_METHODS = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);

/**
 * Matches other requests that can be repeated. Changing a comment twice has the same result. The GraphQL queries change
 * nothing. A SARIF upload replaces an earlier upload with the same commit and category.
 *
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const REPEATABLE =
  /^(?:PATCH .*\/issues\/comments\/\d+|POST .*\/(?:graphql|code-scanning\/sarifs))$/;

/** Returns true for requests that can be repeated safely. For example, appending annotations to a check cannot. */
function isRepeatable(method: string, url: string): boolean {
  return REPEATABLE_METHODS.has(method) || REPEATABLE.test(`${method} ${new URL(url).pathname}`);
}
