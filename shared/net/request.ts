import { RemoteError } from '../errors/errors.ts';
import { collectBytes } from './body.ts';
import type { AnswerBody, AnswerHeaders, FetchAnswer, Network } from './network.ts';
import { followRedirects } from './redirect.ts';
import { remoteErrorFor, unreachable } from './remote-failure.ts';
import { DEFAULT_ATTEMPTS, isRetriedStatus, retryDelayMs } from './retry.ts';

/** Timeout of one attempt including headers and body, in milliseconds. */
const ATTEMPT_TIMEOUT_MS = 30_000;

/** Timeout of one streamed download, in milliseconds. It is enough for a layer of 1 GiB at 1.2 MB/s. */
const STREAM_TIMEOUT_MS = 15 * 60_000;

export interface RequestOptions {
  /** Name of the service in messages, such as `Rekor` or `ghcr.io`. */
  readonly service: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Maximum size of the body, in bytes. A longer body is an error, and is never truncated. */
  readonly maxBytes: number;
  readonly timeoutMs?: number;
  /** Total number of attempts. */
  readonly attempts?: number;
  /** Statuses other than 2xx that the caller accepts. */
  readonly accept?: readonly number[];
  /** True to reject redirects to another origin. */
  readonly sameOriginOnly?: boolean;
  /** A sentence that names an alternative to the service. The error contains it if the service cannot be reached. */
  readonly otherwise?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: Buffer;
  /** URL of the response, after redirects. */
  readonly url: string;
}

export interface StreamAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly url: string;
  readonly body: AnswerBody;
}

/**
 * Sends a request and reads the whole response. Temporary failures are retried.
 *
 * @throws {RemoteError} for a status that is neither 2xx nor accepted, a timeout, or a body that is too large.
 */
export async function request(
  network: Network,
  url: string,
  options: RequestOptions,
): Promise<Answer> {
  return await retried(network, options, async () => {
    const { response, finalUrl } = await send(network, url, options, ATTEMPT_TIMEOUT_MS);
    const answer = await wholeAnswer(response, finalUrl, options);
    return isAnswer(response.status, options) ? { answer } : refusal(answer, options);
  });
}

/**
 * Like `request`, but streams the body. The caller must limit the size of the body. The request is retried, but the
 * download is not.
 *
 * @throws {RemoteError} in the same cases as `request`.
 */
export async function requestStream(
  network: Network,
  url: string,
  options: RequestOptions,
): Promise<StreamAnswer> {
  return await retried(network, options, async () => {
    const { response, finalUrl } = await send(network, url, options, STREAM_TIMEOUT_MS);
    if (!isAnswer(response.status, options)) {
      return refusal(await wholeAnswer(response, finalUrl, options), options);
    }
    const body = response.body ?? new Blob([]).stream();
    return { answer: { status: response.status, headers: response.headers, url: finalUrl, body } };
  });
}

async function send(
  network: Network,
  url: string,
  options: RequestOptions,
  timeoutMs: number,
): Promise<{ readonly response: FetchAnswer; readonly finalUrl: string }> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? timeoutMs);
  try {
    return await followRedirects(network, url, options, signal);
  } catch (error) {
    throw error instanceof RemoteError ? error : unreachable(error, url, options);
  }
}

async function wholeAnswer(
  response: FetchAnswer,
  url: string,
  options: RequestOptions,
): Promise<Answer> {
  const body = await collectBytes(response.body, url, options);
  return { status: response.status, headers: response.headers, body, url };
}

/** The result of one attempt: a response, or an error that can be retried. */
type Attempt<T> = { readonly answer: T } | Refusal;

interface Refusal {
  readonly error: RemoteError;
  readonly isWorthRetrying: boolean;
  readonly retryAfter?: string | null;
}

function refusal(answer: Answer, options: RequestOptions): Refusal {
  return {
    error: remoteErrorFor(answer, answer.url, options),
    isWorthRetrying: isRetriedStatus(answer.status),
    retryAfter: answer.headers.get('retry-after'),
  };
}

async function retried<T>(
  network: Network,
  options: RequestOptions,
  attemptOnce: () => Promise<Attempt<T>>,
): Promise<T> {
  const attempts = options.attempts ?? DEFAULT_ATTEMPTS;
  for (let attempt = 1; ; attempt++) {
    const result = await attemptOnce().catch(failedAttempt);
    if ('answer' in result) return result.answer;
    if (attempt >= attempts || !result.isWorthRetrying) throw result.error;
    await network.sleep(retryDelayMs(attempt, result.retryAfter, network));
  }
}

/**
 * Returns the result of an attempt that failed with a RemoteError.
 *
 * @throws any other error again. Such an error is a bug, so a retry would not help.
 */
function failedAttempt(error: unknown): Refusal {
  if (!(error instanceof RemoteError)) throw error;
  return { error, isWorthRetrying: error.code === 'unreachable' || error.code === 'timeout' };
}

function isAnswer(status: number, options: RequestOptions): boolean {
  // Status 206 is a partial response. It is an error unless the caller requested a part.
  const isWhole = status >= 200 && status < 300 && status !== 206;
  return isWhole || (options.accept ?? []).includes(status);
}
