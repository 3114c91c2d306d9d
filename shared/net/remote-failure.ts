import { RemoteError, type RemoteErrorCode } from '../errors/errors.ts';
import { redactText, redactUrl } from './redact.ts';
import { isLoopback } from './redirect.ts';

interface Called {
  readonly service: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A sentence that names an alternative to the service. The error contains it if the service cannot be reached. */
  readonly otherwise?: string;
}

interface Failed {
  readonly status: number;
  readonly body: Buffer;
}

/** Maximum length of a service's error text in one of Assay's messages, in characters. It is enough for a sentence. */
const MAX_DETAIL = 300;

/**
 * Number of bytes of the error text to read. Only part of this text is displayed. More is read, so that credentials are
 * complete: a truncated credential would not be recognized and removed.
 */
const MAX_DETAIL_BYTES = 16 * 1024;

/** Returns an error for a failed response. The service's own text is shortened and put on one line. */
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
    `${called.service} returned ${answer.status} for ${call.method} ${call.url}${said}`,
    call,
    { fix: LATER[code] ?? '' },
  );
}

/** Fixes for errors that go away with time. Such an error is reported only after all retries have failed. */
export const LATER: Partial<Readonly<Record<RemoteErrorCode, string>>> = {
  'rate-limited': 'Run Assay again later, because the service’s rate limit was reached.',
  'server-error': 'Run Assay again later, because the service failed.',
};

/** Returns an error for a request without a response. */
export function unreachable(cause: unknown, url: string, called: Called): RemoteError {
  const call = { service: called.service, method: called.method ?? 'GET', url: redactUrl(url) };
  const isTimeout = textAt(cause, 'name') === 'TimeoutError';
  const code = isTimeout ? 'timeout' : 'unreachable';
  const what = isTimeout ? 'did not respond in time' : 'could not be reached';
  const reason = reasonOf(cause);
  return new RemoteError(
    code,
    `${called.service} ${what} for ${call.method} ${call.url}${reason === '' ? '' : ` (${reason})`}`,
    call,
    { cause, fix: [cureOf(url, reason, isTimeout), called.otherwise ?? ''].join(' ').trim() },
  );
}

function cureOf(url: string, reason: string, isTimeout: boolean): string {
  // OpenSSL and Node error codes for a certificate chain that ends with an unknown authority.
  if (/SELF_SIGNED|UNABLE_TO_(?:GET_ISSUER|VERIFY)/.test(reason)) {
    return 'Set NODE_EXTRA_CA_CERTS to the certificate of the authority that issued it.';
  }
  const { host = '', hostname = '' } = URL.canParse(url) ? new URL(url) : {};
  if (isLoopback(hostname)) {
    return `Start the service at ${host}, or correct the address, because ${hostname} is the machine that runs Assay.`;
  }
  const step = isTimeout ? 'Run Assay again.' : 'Check the address and the network connection.';
  return `${step} Behind a firewall, set HTTPS_PROXY.`;
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

/** Returns the error code of the cause, because the message `fetch failed` contains no information. */
function reasonOf(error: unknown): string {
  const code = textAt(propertyOf(error, 'cause'), 'code') ?? textAt(error, 'code');
  return code ?? '';
}

/**
 * Returns a property if it is a string. Properties are read by name, because errors from undici are not always
 * instances of this realm's `Error`.
 */
function textAt(value: unknown, key: string): string | undefined {
  const text = propertyOf(value, key);
  return typeof text === 'string' ? text : undefined;
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
