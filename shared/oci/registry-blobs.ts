import { digestOf, requireDigest } from '../digest/digest.ts';
import { DataError, RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';
import type { StreamAnswer } from '../net/request.ts';
import { retryDelayMs } from '../net/retry.ts';
import type { Descriptor, StartedUpload } from './image-store.ts';
import type { RegistrySession } from './registry-session.ts';
import { verifiedChunks } from './verified-stream.ts';

/** Maximum number of times that an interrupted download is resumed. Each attempt must receive at least one byte. */
const MAX_RESUMES = 8;

/** Time without new bytes after which a download counts as interrupted, in milliseconds. */
const STALL_MS = 60_000;

/** Maximum number of attempts to upload a blob. Some registries cannot resume an interrupted upload. */
const UPLOAD_ATTEMPTS = 4;

/** Maximum size of a response to an upload, in bytes. Such a response usually has a few headers and no body. */
const MAX_ANSWER_BYTES = 64 * 1024;

const BEGIN = { method: 'POST', headers: { 'content-length': '0' } };

const ONCE = { maxBytes: MAX_ANSWER_BYTES, attempts: 1 };

/** Returns the verified bytes of a blob. An interrupted download is resumed at the byte where it stopped. */
export function downloadBlob(
  session: RegistrySession,
  network: Network,
  descriptor: Descriptor,
): AsyncGenerator<Uint8Array> {
  requireDigest(descriptor.digest, session.base);
  return verifiedChunks(resumed(session, network, descriptor), descriptor, descriptor.digest);
}

async function* resumed(
  session: RegistrySession,
  network: Network,
  descriptor: Descriptor,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  for (let resumes = 0; received < descriptor.size || resumes === 0; resumes++) {
    const before = received;
    const failure: { error?: unknown } = {};
    for await (const chunk of part(session, descriptor, received, failure)) {
      received += chunk.byteLength;
      yield chunk;
    }
    if (received >= descriptor.size) return;
    if (resumes >= MAX_RESUMES || (received === before && resumes > 0)) {
      throw cut(session, descriptor, received, failure.error);
    }
    await network.sleep(retryDelayMs(resumes + 1, undefined, network));
  }
}

/** Yields the bytes of a blob from `start` until the response ends or fails. An error is stored in `failure`. */
async function* part(
  session: RegistrySession,
  descriptor: Descriptor,
  start: number,
  failure: { error?: unknown },
): AsyncGenerator<Uint8Array> {
  const answer = await session.stream(
    `${session.base}/blobs/${descriptor.digest}`,
    {
      headers: {
        // A response with a content encoding cannot be resumed.
        'accept-encoding': 'identity',
        ...(start > 0 ? { range: `bytes=${start}-` } : {}),
      },
      maxBytes: descriptor.size,
      ...(start > 0 && { accept: [206] }),
    },
    'pull',
  );
  let skip = start - startOf(answer, start);
  // If a response starts after the requested byte, there is a gap that cannot be filled later.
  if (skip < 0) throw wrongPart(session, descriptor, start);
  const chunks = answer.body[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { done, value } = await nextOrStall(chunks);
      if (done === true) return;
      const chunk = value.subarray(Math.min(skip, value.byteLength));
      skip -= value.byteLength - chunk.byteLength;
      if (chunk.byteLength > 0) yield chunk;
    }
  } catch (error) {
    if (error instanceof DataError || error instanceof RemoteError) throw error;
    failure.error = error;
  } finally {
    // This promise is not awaited, because a stalled connection might never confirm the cancellation.
    answer.body.cancel().catch(() => undefined);
    chunks.return?.().catch(() => undefined);
  }
}

/**
 * Returns the offset in the blob where a response starts. Some servers ignore the requested range and send the whole
 * blob, and some omit the range header. If the header is missing in a partial response, the response counts as starting
 * at `asked`.
 */
function startOf({ status, headers }: StreamAnswer, asked: number): number {
  if (status !== 206) return 0;
  return Number(/^bytes (\d{1,15})-/.exec(headers.get('content-range') ?? '')?.[1] ?? asked);
}

function wrongPart(session: RegistrySession, { digest }: Descriptor, start: number): RemoteError {
  const url = `${session.base}/blobs/${digest}`;
  const call = { service: session.registry, method: 'GET', url };
  const message = `${session.registry} returned the wrong range for ${url}; expected a range that starts at byte ${start}`;
  return new RemoteError('bad-response', message, call);
}

/** Returns the next chunk. Ends the stream early if the connection stalls. */
async function nextOrStall(chunks: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array>> {
  const stall = Promise.withResolvers<IteratorReturnResult<undefined>>();
  const watch = setTimeout(() => stall.resolve({ done: true, value: undefined }), STALL_MS);
  try {
    return await Promise.race([chunks.next(), stall.promise]);
  } finally {
    clearTimeout(watch);
  }
}

function cut(
  session: RegistrySession,
  descriptor: Descriptor,
  received: number,
  cause: unknown,
): RemoteError {
  const url = `${session.base}/blobs/${descriptor.digest}`;
  const call = { service: session.registry, method: 'GET', url };
  const message = `${session.registry} interrupted ${url} repeatedly; received ${received} of ${descriptor.size} bytes`;
  return new RemoteError('unreachable', message, call, { cause });
}

/**
 * Uploads a blob unless the repository already contains it. This function repeats only the transfer of the content. The
 * session already retries the other requests: the check for the blob, and the request for an upload URL.
 *
 * @param options `isNew` is true if the registry probably does not have the blob. In that case, the first attempt skips
 * the check. `started` is an upload for the first attempt.
 */
export async function uploadBlob(
  session: RegistrySession,
  network: Network,
  bytes: Uint8Array,
  { isNew, started }: { readonly isNew?: boolean; readonly started?: StartedUpload } = {},
): Promise<string> {
  const digest = digestOf(bytes);
  for (let attempt = 1; ; attempt++) {
    const isFirst = attempt === 1;
    if (!(isNew === true && isFirst) && (await hasBlob(session, digest))) return digest;
    const begun = isFirst ? await started?.() : undefined;
    const url = begun ?? (await beginUpload(session));
    try {
      await sendBlob(session, urlFor(url, digest), bytes);
      return digest;
    } catch (error) {
      if (!isWorthAnotherUpload(error) || attempt >= UPLOAD_ATTEMPTS) throw error;
      await network.sleep(retryDelayMs(attempt, undefined, network));
    }
  }
}

/** Time after which a registry may have forgotten a started upload, in milliseconds. */
const MAX_STARTED_MS = 30_000;

/** Starts an upload in advance. If it is never used, the registry removes it after some time. */
export function startUpload(session: RegistrySession, network: Network): StartedUpload {
  return usedOnce(
    beginUpload(session).catch(() => undefined),
    network,
  );
}

function usedOnce(begun: Promise<string | undefined>, network: Network): StartedUpload {
  const startedMs = network.now();
  let url: typeof begun | undefined = begun;
  return async () => {
    const once = url;
    url = undefined;
    return network.now() - startedMs > MAX_STARTED_MS ? undefined : await once;
  };
}

/**
 * Starts an upload to find out whether the registry would refuse it. Returns this upload, so that the next blob can use
 * it. If no blob uses it, the registry removes it after some time. All other errors are ignored, because the real
 * upload reports them.
 *
 * @throws {RemoteError} `unauthorized` or `forbidden`.
 */
export async function requireUploads(
  session: RegistrySession,
  network: Network,
): Promise<StartedUpload> {
  const begun = beginUpload(session, ONCE);
  try {
    await begun;
  } catch (error) {
    if (!(error instanceof RemoteError) || WRITE_REFUSALS.has(error.code)) throw error;
  }
  return usedOnce(
    begun.catch(() => undefined),
    network,
  );
}

const WRITE_REFUSALS: ReadonlySet<string> = new Set(['unauthorized', 'forbidden']);

/** HTTP statuses that indicate that the registry does not have the blob, or does not support checking for a blob. */
const NOT_THERE = [400, 404, 405, 501];

/**
 * True if the repository already contains the blob. If the check fails, the blob is uploaded: docker-registry responds
 * with status 500 while another client uploads the same blob, and some proxies block HEAD requests.
 */
async function hasBlob(session: RegistrySession, digest: string): Promise<boolean> {
  const url = `${session.base}/blobs/${digest}`;
  try {
    // Requests push access, so that one token is enough for the whole upload.
    const answer = await session.send(
      url,
      { method: 'HEAD', maxBytes: MAX_ANSWER_BYTES, accept: NOT_THERE },
      'push',
    );
    return answer.status === 200;
  } catch (error) {
    if (error instanceof RemoteError && error.code === 'server-error') return false;
    throw error;
  }
}

/**
 * Starts an upload and returns the URL for the content, without the digest.
 * @see OCI distribution specification v1.1, "POST then PUT".
 */
async function beginUpload(
  session: RegistrySession,
  options: Partial<typeof ONCE> = {},
): Promise<string> {
  const begun = await session.send(
    `${session.base}/blobs/uploads/`,
    { ...BEGIN, maxBytes: MAX_ANSWER_BYTES, ...options },
    'push',
  );
  const location = begun.headers.get('location') ?? '';
  if (location === '' || !URL.canParse(location, begun.url)) throw noLocation(session);
  return new URL(location, begun.url).href;
}

/**
 * Returns the upload URL with the digest. The digest is appended to the string, so that the rest of the URL reaches the
 * registry unchanged.
 */
function urlFor(upload: string, digest: string): string {
  return `${upload}${upload.includes('?') ? '&' : '?'}digest=${encodeURIComponent(digest)}`;
}

async function sendBlob(session: RegistrySession, url: string, bytes: Uint8Array): Promise<void> {
  await session.send(
    url,
    {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      maxBytes: MAX_ANSWER_BYTES,
      attempts: 1,
    },
    'push',
  );
}

const WORTH_ANOTHER_UPLOAD = new Set([
  'unreachable',
  'timeout',
  'not-found',
  'rate-limited',
  'server-error',
]);

function isWorthAnotherUpload(error: unknown): boolean {
  return error instanceof RemoteError && WORTH_ANOTHER_UPLOAD.has(error.code);
}

function noLocation(session: RegistrySession): RemoteError {
  const url = `${session.base}/blobs/uploads/`;
  const call = { service: session.registry, method: 'POST', url };
  return new RemoteError('bad-response', `${session.registry} returned no upload location`, call);
}
