import { RemoteError, type RemoteErrorCode } from '../errors/errors.ts';
import { redactText, redactUrl } from './redact.ts';

interface Called {
  readonly service: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** One sentence on what else can be done where the service is out of reach. */
  readonly otherwise?: string;
}

interface Failed {
  readonly status: number;
  readonly body: Buffer;
}

/** Characters of a service's own error text that are shown: enough for a sentence. */
const MAX_DETAIL = 300;

/** Bytes of it that are read: a credential in it that were cut off would not be found. */
const MAX_DETAIL_BYTES = 16 * 1024;

/** An answer that is an error, in words. The service's own text is shortened and put on one line. */
export function remoteErrorFor(answer: Failed, url: string, called: Called): RemoteError {
  const call = {
    service: called.service,
    method: called.method ?? 'GET',
    url: redactUrl(url),
    status: answer.status,
  };
  const detail = detailOf(answer.body, called.headers ?? {});
  const said = detail === '' ? '' : `: ${detail}`;
  const code = codeFor(answer.status);
  return new RemoteError(
    code,
    `${called.service} answered ${answer.status} to ${call.method} ${call.url}${said}`,
    call,
    { fix: LATER[code] ?? '' },
  );
}

/** Where nothing is to be mended but by time; retries are over by then. */
export const LATER: Partial<Readonly<Record<RemoteErrorCode, string>>> = {
  'rate-limited': 'It was asked too often: run this again later.',
  'server-error': 'The service is at fault: run this again later.',
};

/** The request did not get an answer. */
export function unreachable(cause: unknown, url: string, called: Called): RemoteError {
  const call = { service: called.service, method: called.method ?? 'GET', url: redactUrl(url) };
  const isTimeout = textAt(cause, 'name') === 'TimeoutError';
  const code = isTimeout ? 'timeout' : 'unreachable';
  const what = isTimeout ? 'did not answer in time' : 'could not be reached';
  const reason = reasonOf(cause);
  return new RemoteError(
    code,
    `${called.service} ${what} for ${call.method} ${call.url}${reason === '' ? '' : ` (${reason})`}`,
    call,
    { cause, fix: [cureOf(reason, isTimeout), called.otherwise ?? ''].join(' ').trim() },
  );
}

function cureOf(reason: string, isTimeout: boolean): string {
  // By their codes: OpenSSL's and Node's for a chain that ends in an authority that this machine does not know.
  if (/SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)/.test(reason)) {
    return 'Name the authority that issued its certificate by NODE_EXTRA_CA_CERTS.';
  }
  if (isTimeout) return 'Run it again; behind a firewall, name the proxy by HTTPS_PROXY.';
  return 'Check the address, and that this machine reaches it; behind a firewall, name the proxy by HTTPS_PROXY.';
}

const CODES: Readonly<Record<number, RemoteErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  412: 'precondition-failed',
  413: 'too-large',
  429: 'rate-limited',
};

function codeFor(status: number): RemoteErrorCode {
  return CODES[status] ?? (status >= 500 ? 'server-error' : 'bad-response');
}

function detailOf(body: Buffer, headers: Readonly<Record<string, string>>): string {
  const text = body.subarray(0, MAX_DETAIL_BYTES).toString('utf8');
  return redactText(text, authorizationIn(headers))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MAX_DETAIL);
}

function authorizationIn(headers: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
}

/** `fetch failed` says nothing; the cause below it does. */
function reasonOf(error: unknown): string {
  const code = textAt(propertyOf(error, 'cause'), 'code') ?? textAt(error, 'code');
  return code ?? '';
}

/** Looked up by name: errors of undici are not always instances of our own Error. */
function textAt(value: unknown, key: string): string | undefined {
  const text = propertyOf(value, key);
  return typeof text === 'string' ? text : undefined;
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
