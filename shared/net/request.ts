import { RemoteError } from '../errors/errors.ts';
import { collectBytes } from './body.ts';
import type { AnswerBody, AnswerHeaders, FetchAnswer, Network } from './network.ts';
import { followRedirects } from './redirect.ts';
import { remoteErrorFor, unreachable } from './remote-failure.ts';
import { DEFAULT_ATTEMPTS, isRetriedStatus, retryDelayMs } from './retry.ts';

/** Time allowed for one attempt, in milliseconds, headers and body together. */
const ATTEMPT_TIMEOUT_MS = 30_000;

/** Time allowed for one streamed download, in milliseconds: a layer of 1 GiB at 1.2 MB/s. */
const STREAM_TIMEOUT_MS = 15 * 60_000;

export interface RequestOptions {
  /** The service as people call it, for messages: `Rekor`, `ghcr.io`. */
  readonly service: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Largest body accepted, in bytes; a longer one is an error, not a truncation. */
  readonly maxBytes: number;
  readonly timeoutMs?: number;
  /** Tries in all. */
  readonly attempts?: number;
  /** Statuses outside 2xx that are answers to the caller and not errors. */
  readonly accept?: readonly number[];
  /** Refuses redirects to another origin. */
  readonly sameOriginOnly?: boolean;
  /** One sentence on what else can be done where the service is out of reach. */
  readonly otherwise?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: Buffer;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

export interface StreamAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly url: string;
  readonly body: AnswerBody;
}

/**
 * Sends a request and reads the whole answer, retrying what is worth retrying.
 *
 * @throws {RemoteError} on a status that is neither 2xx nor accepted, a timeout, an oversized body.
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
 * Like request, but the body flows and the caller bounds it. Only getting an answer is retried.
 *
 * @throws {RemoteError} as request does.
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

/** What one attempt came to: an answer, or an error that may be worth another try. */
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

/** @throws whatever is not a RemoteError: a defect of ours is not worth another try. */
function failedAttempt(error: unknown): Refusal {
  if (!(error instanceof RemoteError)) throw error;
  return { error, isWorthRetrying: error.code === 'unreachable' || error.code === 'timeout' };
}

function isAnswer(status: number, options: RequestOptions): boolean {
  // 206 is a part, which nobody takes for the whole unless they asked for it.
  const isWhole = status >= 200 && status < 300 && status !== 206;
  return isWhole || (options.accept ?? []).includes(status);
}
