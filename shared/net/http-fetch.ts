import type { ClientRequest, IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import type { AnswerBody, AnswerHeaders, Fetch, FetchAnswer, FetchInit } from './network.ts';
import { nodeHttp, nodeHttps } from './node-http.ts';

/** What a server is told unless the caller says something else. GitHub refuses clients without a name. */
const DEFAULT_HEADERS = { accept: '*/*', 'accept-encoding': 'br, gzip', 'user-agent': 'assay' };

/**
 * Largest head of an answer, in bytes. Node's own limit is 16 KiB, and Google's registry puts a token that is
 * longer into the address that an upload goes to.
 *
 * @see https://github.com/actions/attest-build-provenance/issues/606
 */
const MAX_HEAD_BYTES = 128 * 1024;

/** Loaded for the first answer that is compressed: it takes a millisecond, and registries compress none. */
const zlib = () => process.getBuiltinModule('node:zlib');

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  br: () => zlib().createBrotliDecompress(),
  deflate: () => zlib().createInflate(),
  gzip: () => zlib().createGunzip(),
  'x-gzip': () => zlib().createGunzip(),
};

/**
 * Sends a request by Node's own client. `globalThis.fetch` does the same, but takes 50 ms to begin and
 * three times as long for each request, which is most of what a short run does.
 */
export const httpFetch: Fetch = (url, init) =>
  new Promise((resolve, reject) => {
    const target = new URL(url);
    // Node would send them as credentials of our own.
    if (target.username !== '' || target.password !== '') {
      throw new TypeError('the address has credentials in it');
    }
    const { method, signal } = init;
    const { request } = target.protocol === 'https:' ? nodeHttps() : nodeHttp();
    const headers = headersOf(init);
    const outgoing = request(target, { method, headers, maxHeaderSize: MAX_HEAD_BYTES });
    endWith(signal, outgoing);
    outgoing.on('response', (incoming) => resolve(answerOf(incoming, init)));
    // After the answer has begun, the body tells.
    outgoing.on('error', (error) => reject(signal.aborted ? signal.reason : error));
    outgoing.end(init.body);
  });

/** As the option `signal` would, which also watches the request as a stream and takes five times as long. */
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
  const isEmpty = method === 'HEAD' || status === 204 || status === 304;
  // Without a listener, an error of a body that nobody reads would end the process.
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
        // What is here already, as the line of a redirect is, need not cost its connection.
        if (incoming.complete) incoming.resume();
        else incoming.destroy();
      }),
  };
}

/** @throws the signal’s reason where that is what ended it: a time-out is to be called one. */
async function* chunksOf(body: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}

/** The body as it was before it was compressed for the way. */
function decoded(incoming: IncomingMessage, headers: AnswerHeaders): Readable {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding]?.() : undefined;
  if (decoder === undefined || headers.get('content-length') === '0') return incoming;
  // Where one breaks the other does too, and whoever reads is told.
  return pipeline(incoming, decoder, () => undefined) as unknown as Readable;
}
