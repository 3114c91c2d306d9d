import { oncePerKey } from '../concurrency/once-per-key.ts';
import {
  digestOf,
  isDigest,
  parseDigest,
  requireBytesMatch,
  requireDigest,
} from '../digest/digest.ts';
import { DataError, RemoteError } from '../errors/errors.ts';
import type { Answer } from '../net/request.ts';
import type {
  Descriptor,
  ImageStore,
  Manifest,
  PutManifestOptions,
  PutManifestResult,
  StartedUpload,
} from './image-store.ts';
import { declaredMediaType, MANIFEST_TYPES, MAX_MANIFEST_BYTES } from './manifest.ts';
import { type ImageReference, repositoryName } from './reference.ts';
import { downloadBlob, requireUploads, startUpload, uploadBlob } from './registry-blobs.ts';
import { openReferrers } from './registry-referrers.ts';
import {
  openSession,
  type RegistryDependencies,
  type RegistrySession,
} from './registry-session.ts';
import { readWhole } from './verified-stream.ts';

/** Opens one repository in a registry. Does not send a request before the first call. */
export function openRegistry(reference: ImageReference, deps: RegistryDependencies): ImageStore {
  const session = openSession(reference, deps);
  const getManifest = (asked: string) => fetchManifest(session, asked);
  const download = (descriptor: Descriptor) => downloadBlob(session, deps.network, descriptor);
  let spare: StartedUpload | undefined;
  const useSpare: StartedUpload = async () => {
    const kept = spare;
    spare = undefined;
    return await kept?.();
  };
  const upload = sentOnce((bytes, isNew, started = useSpare) =>
    uploadBlob(session, deps.network, bytes, { isNew, started }),
  );
  return {
    name: repositoryName(reference),
    kind: 'registry',
    getManifest,
    openBlob: async (descriptor) => ReadableStream.from(download(descriptor)),
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => download(descriptor)),
    putBlob: async (bytes, mediaType, isNew = false, started = undefined) => ({
      mediaType,
      digest: await upload(bytes, isNew, started),
      size: bytes.byteLength,
    }),
    startUpload: () => startUpload(session, deps.network),
    requireWritable: async () => {
      spare = await requireUploads(session, deps.network);
    },
    putManifest: (bytes, mediaType, options) => sendManifest(session, bytes, mediaType, options),
    deleteManifest: (digest) => removeManifest(session, digest),
    ...openReferrers(session, getManifest),
  };
}

/** Uploads a blob and returns its digest. */
type Upload = (
  bytes: Uint8Array,
  isNew: boolean,
  started: StartedUpload | undefined,
) => Promise<string>;

/**
 * Returns an upload function that uploads equal content, such as an empty configuration, only once. If an upload
 * failed, the next call repeats it.
 */
function sentOnce(upload: Upload): Upload {
  const once = oncePerKey<string>();
  return (bytes, isNew, started) => once(digestOf(bytes), () => upload(bytes, isNew, started));
}

async function fetchManifest(
  session: RegistrySession,
  asked: string,
): Promise<Manifest | undefined> {
  const url = `${session.base}/manifests/${asked}`;
  const accept = MANIFEST_TYPES.join(', ');
  const answer = await session.send(
    url,
    { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: [404] },
    'pull',
  );
  return answer.status === 404 ? undefined : manifestOf(answer, asked, url);
}

/**
 * Returns the manifest in a response. Computes its digest from the content, because the digest header in the response
 * does not prove anything.
 */
function manifestOf(answer: Answer, asked: string, url: string): Manifest {
  const { body } = answer;
  if (isDigest(asked)) requireBytesMatch(body, asked, url);
  const digest = isDigest(asked) ? asked : digestOf(body);
  const served = answer.headers.get('content-type')?.split(';', 1)[0]?.trim() ?? '';
  const mediaType = declaredMediaType(body, url) ?? served;
  const etag = answer.headers.get('etag') ?? undefined;
  return { mediaType, digest, bytes: body, ...(etag === undefined ? {} : { etag }) };
}

async function sendManifest(
  session: RegistrySession,
  bytes: Uint8Array,
  mediaType: string,
  options: PutManifestOptions = {},
): Promise<PutManifestResult> {
  if (bytes.byteLength > MAX_MANIFEST_BYTES) {
    const message = `the manifest is ${bytes.byteLength} bytes, which is more than registries accept`;
    throw new DataError('limit-exceeded', message, { path: session.base });
  }
  const digest = digestOf(bytes);
  const answer = await session.send(
    `${session.base}/manifests/${options.tag ?? digest}`,
    {
      method: 'PUT',
      headers: {
        'content-type': mediaType,
        ...(options.ifMatch === undefined ? {} : { 'if-match': options.ifMatch }),
        ...(options.ifAbsent === true ? { 'if-none-match': '*' } : {}),
      },
      body: bytes,
      maxBytes: MAX_MANIFEST_BYTES,
      ...(options.isSentOnce === true ? { attempts: 1 } : {}),
    },
    'push',
  );
  const descriptor = { mediaType, digest, size: bytes.byteLength };
  const indexed = parseDigest(answer.headers.get('oci-subject') ?? '');
  return { descriptor, isSubjectIndexed: indexed !== undefined };
}

/** HTTP statuses in two cases: the registry does not delete manifests, or the manifest no longer exists. */
const NOT_DELETED = [400, 403, 404, 405, 409, 501];

async function removeManifest(session: RegistrySession, digest: string): Promise<boolean> {
  const { algorithm, hex } = requireDigest(digest, session.base);
  const url = `${session.base}/manifests/${algorithm}:${hex}`;
  const options = { method: 'DELETE', maxBytes: MAX_MANIFEST_BYTES, accept: NOT_DELETED };
  try {
    const { status } = await session.send(url, options, 'push');
    return !NOT_DELETED.includes(status);
  } catch (error) {
    // Write access does not always include permission to delete.
    if (error instanceof RemoteError && error.code === 'unauthorized') return false;
    throw error;
  }
}
