import type { ClientRequest, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import type { AnswerBody, AnswerHeaders, Fetch, FetchAnswer, FetchInit } from './network.ts';
import { nodeHttp, nodeHttps } from './node-http.ts';

/** Headers that are sent unless the caller overrides them. GitHub rejects requests without a user agent. */
const DEFAULT_HEADERS = { accept: '*/*', 'accept-encoding': 'br, gzip', 'user-agent': 'assay' };

/**
 * Maximum size of the response headers, in bytes. Node's default is 16 KiB, but Google's registry puts a longer token
 * into the upload URL.
 *
 * @see https://github.com/actions/attest-build-provenance/issues/606
 */
const MAX_HEAD_BYTES = 128 * 1024;

/**
 * Returns the zlib module. Loading takes a millisecond, and registries do not compress responses. Therefore, the module
 * is loaded only when the first compressed response arrives.
 */
const zlib = () => process.getBuiltinModule('node:zlib');

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  br: () => zlib().createBrotliDecompress(),
  deflate: () => zlib().createInflate(),
  gzip: () => zlib().createGunzip(),
  'x-gzip': () => zlib().createGunzip(),
};

/**
 * Sends a request with Node's HTTP client. `globalThis.fetch` would return the same response. However, it takes 50 ms
 * to start, and three times as long for each request. In a short run, this would be most of the time.
 */
export const httpFetch: Fetch = (url, init) =>
  new Promise((resolve, reject) => {
    const target = new URL(url);
    // Node would send the credentials as an `Authorization` header.
    if (target.username !== '' || target.password !== '') {
      throw new TypeError('the URL contains credentials');
    }
    const { method, signal } = init;
    const { request } = target.protocol === 'https:' ? nodeHttps() : nodeHttp();
    const headers = headersOf(init);
    const outgoing = request(target, { method, headers, maxHeaderSize: MAX_HEAD_BYTES });
    endWith(signal, outgoing);
    outgoing.on('response', (incoming) => resolve(answerOf(incoming, init)));
    // After the response has started, errors are reported through its body.
    outgoing.on('error', (error) => reject(signal.aborted ? signal.reason : error));
    outgoing.end(init.body);
  });

/**
 * Aborts the request when the signal aborts. Node's `signal` option does the same. However, it also watches the request
 * as a stream, and therefore takes five times as long.
 */
function endWith(signal: AbortSignal, outgoing: ClientRequest): void {
  const end = () => outgoing.destroy(signal.reason);
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  outgoing.once('close', () => signal.removeEventListener('abort', end));
}

function headersOf({ headers }: FetchInit): Record<string, string> {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...DEFAULT_HEADERS, ...Object.fromEntries(given) };
}

function answerOf(incoming: IncomingMessage, { method, signal }: FetchInit): FetchAnswer {
  const status = incoming.statusCode ?? 0;
  const headers = answerHeaders(incoming);
  // A response without content does not have to be read as a stream.
  const isEmpty =
    method === 'HEAD' || status === 204 || status === 304 || headers.get('content-length') === '0';
  // Without a listener, an error in an unread body would end the process.
  incoming.on('error', () => undefined);
  if (isEmpty) incoming.resume();
  return { status, headers, body: isEmpty ? null : bodyOf(incoming, headers, signal) };
}

function answerHeaders({ headers }: IncomingMessage): AnswerHeaders {
  const get = (name: string) => {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return value === undefined ? null : [value].flat().join(', ');
  };
  return {
    get: (name) => get(name.toLowerCase()),
    *[Symbol.iterator]() {
      for (const name of Object.keys(headers)) yield [name, get(name) ?? ''];
    },
  };
}

function bodyOf(
  incoming: IncomingMessage,
  headers: AnswerHeaders,
  signal: AbortSignal,
): AnswerBody {
  return {
    [Symbol.asyncIterator]: () => chunksOf(decoded(incoming, headers), signal),
    cancel: () =>
      new Promise((resolve) => {
        if (incoming.closed) resolve();
        incoming.once('close', resolve);
        // A body that has already arrived, for example with a redirect, is read to its end. The connection can then be
        // reused.
        if (incoming.complete) incoming.resume();
        else incoming.destroy();
      }),
  };
}

/**
 * Yields the chunks of a body.
 *
 * @throws the signal's `reason` if the signal ended the stream. For example, a timeout is then reported as a timeout.
 */
async function* chunksOf(body: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}

/** Returns the body, decoded as the `content-encoding` header specifies. */
function decoded(incoming: IncomingMessage, headers: AnswerHeaders): Readable {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding]?.() : undefined;
  if (decoder === undefined) return incoming;
  // If one of the streams fails, `pipeline` destroys both, so that the reader receives the error.
  return pipeline(incoming, decoder, () => undefined) as unknown as Readable;
}
