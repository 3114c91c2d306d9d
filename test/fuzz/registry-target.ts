import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { digestOf } from '../../shared/digest/digest.ts';
import { httpFetch } from '../../shared/net/http-fetch.ts';
import type { Network } from '../../shared/net/network.ts';
import { isLoopback } from '../../shared/net/redirect.ts';
import { attachReferrer } from '../../shared/oci/attach-referrer.ts';
import { explicitCredentials } from '../../shared/oci/credentials.ts';
import { type Descriptor, MEDIA_TYPES } from '../../shared/oci/image-store.ts';
import { parseImageReference } from '../../shared/oci/reference.ts';
import { openRegistry } from '../../shared/oci/registry.ts';
import { legacyTag } from '../../shared/store/legacy-tag.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import { buildImage } from '../support/images.ts';
import { impatientNetwork } from '../support/network.ts';
import { onlyImage } from '../support/only-image.ts';
import type { Seed } from './seeds.ts';
import { type Target, textSeed } from './target.ts';

/**
 * A target for the registry client, on a loopback server with raw responses. One response is mutated in its status
 * line, headers and body. Two headers control the server: `x-hold` keeps the connection open, and `x-flood` sends the
 * given number of MiB more.
 */
export async function registryTargets(): Promise<readonly Target[]> {
  const registry = await startRawRegistry();
  return [
    {
      name: 'registry pull',
      seeds: [...CONVERSATION, ...HOSTILE],
      run: (bytes, { path }) => registry.during(path, bytes, pull),
    },
    {
      name: 'registry push',
      seeds: PUSHING,
      run: (bytes, { path }) => registry.during(path, bytes, push),
    },
  ];
}

/** Timeout of one request, in milliseconds. Missing data never arrives later, because the server is local. */
const REQUEST_MS = 250;

const IMAGE = buildImage({ layers: [{ files: [{ path: 'a', content: 'b' }] }] });
const LAYER = IMAGE.layers[0] ?? IMAGE.config;

const INDEX = json({
  schemaVersion: 2,
  mediaType: MEDIA_TYPES.ociIndex,
  manifests: [{ ...IMAGE.manifest, platform: IMAGE.platform }],
});

const BUNDLE = json({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' });
const EVIDENCE = json({
  schemaVersion: 2,
  mediaType: MEDIA_TYPES.ociManifest,
  artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  config: { mediaType: MEDIA_TYPES.ociEmpty, digest: digestOf(Buffer.from('{}')), size: 2 },
  layers: [
    {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      digest: digestOf(BUNDLE),
      size: BUNDLE.length,
    },
  ],
});
const REFERRERS = json({
  schemaVersion: 2,
  mediaType: MEDIA_TYPES.ociIndex,
  manifests: [
    { mediaType: MEDIA_TYPES.ociManifest, digest: digestOf(EVIDENCE), size: EVIDENCE.length },
  ],
});

const V2 = '/v2/o/r';
const SUBJECT = IMAGE.manifest.digest;

/** Responses of a correct registry, by request. `PORT` is replaced when a response is sent. */
const CONVERSATION: readonly Seed[] = [
  answer('401', 401, {
    'www-authenticate':
      'Bearer realm="http://127.0.0.1:PORT/token",service="s",scope="repository:o/r:pull"',
  }),
  answer('GET /token', 200, JSON_TYPE(), '{"token":"t","expires_in":300}'),
  answer('GET /v2/o/r/manifests/latest', 200, type(MEDIA_TYPES.ociIndex), INDEX),
  answer(
    `GET ${V2}/manifests/${SUBJECT}`,
    200,
    type(MEDIA_TYPES.ociManifest),
    blob(IMAGE.manifest.digest),
  ),
  answer(`GET ${V2}/blobs/${IMAGE.config.digest}`, 200, {}, blob(IMAGE.config.digest)),
  answer(`GET ${V2}/blobs/${LAYER.digest}`, 307, { location: '/cdn?a=b' }),
  answer('GET /cdn', 200, {}, blob(LAYER.digest)),
  answer(
    `GET ${V2}/referrers/${SUBJECT}`,
    200,
    {
      ...type(MEDIA_TYPES.ociIndex),
      link: `<${V2}/referrers/next?n=1>; rel="next"`,
    },
    REFERRERS,
  ),
  answer(`GET ${V2}/referrers/next`, 200, type(MEDIA_TYPES.ociIndex), REFERRERS),
  answer(`GET ${V2}/manifests/${digestOf(EVIDENCE)}`, 200, type(MEDIA_TYPES.ociManifest), EVIDENCE),
  answer(`GET ${V2}/blobs/${digestOf(BUNDLE)}`, 200, {}, BUNDLE),
  answer(`GET ${V2}/manifests/${legacyTag(SUBJECT, 'sig')}`, 404, JSON_TYPE(), '{"errors":[]}'),
];

/** Responses to the same requests that no correct registry sends. */
const HOSTILE: readonly Seed[] = [
  answer(
    `GET ${V2}/referrers/next`,
    200,
    {
      ...type(MEDIA_TYPES.ociIndex),
      link: `<${V2}/referrers/next?n=2>; rel="next"`,
    },
    REFERRERS,
  ),
  ...['//[', 'https://a:99999/', 'file:///etc/passwd', 'https://evil.example/'].flatMap((url) => [
    answer('401', 401, { 'www-authenticate': `Bearer realm="${url}"` }),
    answer('GET /v2/o/r/manifests/latest', 302, { location: url }),
    answer(
      `GET ${V2}/referrers/${SUBJECT}`,
      200,
      { ...type(MEDIA_TYPES.ociIndex), link: `<${url}>; rel="next"` },
      REFERRERS,
    ),
  ]),
  answer('GET /v2/o/r/manifests/latest', 302, { location: '/v2/o/r/manifests/latest' }),
  answer('GET /v2/o/r/manifests/latest', 200, { 'x-flood': '16' }, '{'),
  answer('GET /v2/o/r/manifests/latest', 200, { 'x-hold': '1', 'content-length': '9' }, '{'),
  answer(
    'GET /v2/o/r/manifests/latest',
    429,
    { 'retry-after': '999999' },
    '{"errors":[{"code":"X"}]}',
  ),
  answer(
    'GET /v2/o/r/manifests/latest',
    200,
    { 'content-encoding': 'gzip' },
    gzipSync(Buffer.alloc(16 * 1024 * 1024)),
  ),
  answer('GET /cdn', 200, { 'x-flood': '4' }, 'x'),
  answer('GET /cdn', 206, { 'content-range': 'bytes 0-1/2', 'x-hold': '1' }, 'x'),
  answer('GET /token', 200, { 'x-flood': '4' }, '{"token":"'),
];

const PUSHING: readonly Seed[] = [
  ...CONVERSATION.slice(0, 2),
  answer(`POST ${V2}/blobs/uploads/`, 202, { location: `${V2}/blobs/uploads/1?_state=a%2Bb` }),
  answer(`POST ${V2}/blobs/uploads/`, 202, { location: '//[' }),
  answer(`PUT ${V2}/blobs/uploads/1`, 201, { location: `${V2}/blobs/x` }),
  answer(`HEAD ${V2}/blobs/`, 404, {}),
  answer(`PUT ${V2}/manifests/`, 201, { 'oci-subject': SUBJECT }),
  answer(`PUT ${V2}/manifests/`, 201, {}),
  answer(`GET ${V2}/referrers/${SUBJECT}`, 404, {}),
  answer(`GET ${V2}/manifests/`, 200, { ...type(MEDIA_TYPES.ociIndex), etag: '"a"' }, REFERRERS),
];

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function blob(digest: string): Buffer {
  return IMAGE.blobs.get(digest) ?? Buffer.alloc(0);
}

function type(mediaType: string): Readonly<Record<string, string>> {
  return { 'content-type': mediaType };
}

function JSON_TYPE(): Readonly<Record<string, string>> {
  return type('application/json');
}

function answer(
  request: string,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer | string = '',
): Seed {
  const bytes = Buffer.from(body);
  const all = { 'content-length': String(bytes.length), connection: 'close', ...headers };
  if ('x-flood' in headers) delete (all as Record<string, string>)['content-length'];
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = textSeed(`HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n`);
  return { path: request, bytes: Buffer.concat([head.bytes, bytes]) };
}

interface RawRegistry {
  /** Serves one response in place of the normal response while `client` runs. */
  during(
    request: string,
    bytes: Buffer,
    client: (host: string, network: Network) => Promise<void>,
  ): Promise<void>;
}

async function startRawRegistry(): Promise<RawRegistry> {
  let changed: Seed = { path: '', bytes: Buffer.alloc(0) };
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    let head = '';
    socket.on('data', (chunk) => {
      const isNew = !head.includes('\r\n\r\n');
      head += chunk.toString('latin1');
      if (isNew && head.includes('\r\n\r\n')) void send(socket, answerTo(head, changed), port);
    });
  });
  server.unref().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { network } = impatientNetwork(async (url, init) => {
    if (!isLoopback(new URL(url).hostname)) throw new Error('nothing else is on this network');
    const signal = AbortSignal.any([init.signal, AbortSignal.timeout(REQUEST_MS)]);
    return await httpFetch(url, { ...init, signal });
  });
  return {
    during: async (request, bytes, client) => {
      changed = { path: request, bytes };
      await client(`127.0.0.1:${port}`, network);
    },
  };
}

const NOT_FOUND = answer('', 404, {}).bytes;

/**
 * Returns the changed response if it belongs to the request. Otherwise returns the response of the conversation that
 * matches the start of the request.
 */
function answerTo(head: string, changed: Seed): Buffer {
  const isKnown = /\r\nauthorization: /i.test(head) || !/^\w+ \/v2\//.test(head);
  const line = isKnown ? head : '401';
  const fits = ({ path }: Seed) => line.startsWith(path);
  if (changed.path !== '' && fits(changed)) return changed.bytes;
  return [...CONVERSATION, ...PUSHING].find(fits)?.bytes ?? NOT_FOUND;
}

async function send(socket: Socket, bytes: Buffer, port: number): Promise<void> {
  const text = bytes.toString('latin1').replaceAll('PORT', String(port));
  socket.write(Buffer.from(text, 'latin1'));
  const head = text.slice(0, text.indexOf('\r\n\r\n'));
  await flood(socket, Number(/\r\nx-flood: (\d{1,2})\r?$/im.exec(head)?.[1] ?? 0));
  if (!/\r\nx-hold:/i.test(head)) socket.end();
}

const PIECE = Buffer.alloc(64 * 1024, 'x');

async function flood(socket: Socket, mebibytes: number): Promise<void> {
  for (let piece = 0; piece < mebibytes * 16 && !socket.destroyed; piece++) {
    if (socket.write(PIECE)) continue;
    await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
  }
}

function storeAt(host: string, network: Network) {
  const credentials = { kind: 'basic', username: 'u', password: 'p' } as const;
  return openRegistry(parseImageReference(`${host}/o/r:latest`), {
    network,
    credentials: explicitCredentials(host, credentials),
  });
}

async function pull(host: string, network: Network): Promise<void> {
  const store = storeAt(host, network);
  await listEvidence(store, SUBJECT);
  const image = await onlyImage(store, 'latest', 'linux/amd64');
  for (const { descriptor } of image.layers) {
    for await (const _ of await store.openBlob(descriptor));
  }
}

async function push(host: string, network: Network): Promise<void> {
  const subject: Descriptor = IMAGE.manifest;
  const layers = [{ mediaType: 'application/json', bytes: BUNDLE }];
  const referrer = { artifactType: 'application/json', layers, annotations: {}, subject };
  await attachReferrer(storeAt(host, network), referrer, network);
}
