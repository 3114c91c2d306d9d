import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { DataError, UserError } from '../errors/errors.ts';
import { describeReferrer } from './describe-referrer.ts';
import { digestOf, isDigest, requireBytesMatch, requireDigest } from './digest.ts';
import { errorCode } from './error-code.ts';
import { readFallbackTag, requireBounded } from './fallback-tag.ts';
import type { Descriptor, ImageStore, Manifest, PutManifestOptions } from './image-store.ts';
import {
  type LayoutIndex,
  readLayoutIndex,
  removeFromLayoutIndex,
  updateLayoutIndex,
} from './layout-index.ts';
import { namedIn } from './layout-names.ts';
import {
  declaredMediaType,
  MANIFEST_TYPES,
  MAX_MANIFEST_BYTES,
  parseManifest,
} from './manifest.ts';
import { readWhole, verifiedChunks } from './verified-stream.ts';

/**
 * An OCI image layout on disk. Asking a folder that is none by tag is a UserError `file-not-found`.
 * @see OCI image specification v1.1, image-layout.md
 */
export function openLayout(directory: string): ImageStore {
  return layoutAt(resolve(directory));
}

/** Like openLayout, but an absent folder becomes an empty layout. */
export async function createLayout(directory: string): Promise<ImageStore> {
  const root = resolve(directory);
  await mkdir(join(root, 'blobs', 'sha256'), { recursive: true });
  await writeIfAbsent(join(root, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeIfAbsent(join(root, 'index.json'), '{"schemaVersion":2,"manifests":[]}');
  return layoutAt(root);
}

function layoutAt(root: string): ImageStore {
  const getManifest = (asked: string) => manifestIn(root, asked);
  return {
    name: basename(root),
    kind: 'layout',
    getManifest,
    openBlob: async (descriptor) => ReadableStream.from(await blobChunks(root, descriptor)),
    readBlob: (descriptor, maxBytes) =>
      readWhole(descriptor, maxBytes, () => blobChunks(root, descriptor)),
    locateBlob: async (descriptor) => {
      const path = await existingBlob(root, descriptor);
      return { path, offset: 0, length: descriptor.size };
    },
    putBlob: async (bytes, mediaType) => {
      const digest = digestOf(bytes);
      await writeBlob(root, digest, bytes);
      return { mediaType, digest, size: bytes.byteLength };
    },
    putManifest: (bytes, mediaType, options) => putManifest(root, bytes, mediaType, options),
    deleteManifest: (digest) => removeManifest(root, digest),
    listReferrers: (digest) => listReferrers(root, digest, getManifest),
  };
}

/** The parts of a checked digest: nothing in it can climb out of the folder. */
function blobPath(root: string, digest: string): string {
  const { algorithm, hex } = requireDigest(digest, root);
  return join(root, 'blobs', algorithm, hex);
}

async function manifestIn(root: string, asked: string): Promise<Manifest | undefined> {
  const digest = isDigest(asked) ? asked : await digestNamed(root, asked);
  if (digest === undefined) return undefined;
  const path = blobPath(root, digest);
  const size = (await stat(path).catch(() => undefined))?.size;
  if (size === undefined) return undefined;
  if (size > MAX_MANIFEST_BYTES) {
    const message = `the manifest ${digest} has ${size} bytes; at most ${MAX_MANIFEST_BYTES} are read`;
    throw new DataError('limit-exceeded', message, { path });
  }
  const bytes = await readFile(path);
  requireBytesMatch(bytes, digest, path);
  const mediaType = declaredMediaType(bytes, path) ?? '';
  return { mediaType, digest, bytes, etag: digest };
}

async function digestNamed(root: string, name: string): Promise<string | undefined> {
  const { manifests } = await readLayoutIndex(root);
  return namedIn(manifests, name, `oci:${root}`)?.digest;
}

async function existingBlob(root: string, descriptor: Descriptor): Promise<string> {
  const path = blobPath(root, descriptor.digest);
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return path;
  const message = `${basename(root)} has no blob ${descriptor.digest}: the layout is incomplete`;
  throw new DataError('not-found', message, { path });
}

async function blobChunks(
  root: string,
  descriptor: Descriptor,
): Promise<AsyncIterable<Uint8Array>> {
  const path = await existingBlob(root, descriptor);
  return verifiedChunks(createReadStream(path), descriptor, path);
}

/** Written beside and renamed: a reader never sees half a blob. */
async function writeBlob(root: string, digest: string, bytes: Uint8Array): Promise<void> {
  const path = blobPath(root, digest);
  if (await isIntact(path, digest)) return;
  await mkdir(join(path, '..'), { recursive: true });
  const temporary = `${path}.${process.pid}.${crypto.randomUUID()}`;
  await writeFile(temporary, bytes);
  await rename(temporary, path);
}

async function isIntact(path: string, digest: string): Promise<boolean> {
  const found = await readFile(path).catch(() => undefined);
  return found !== undefined && digestOf(found) === digest;
}

async function putManifest(
  root: string,
  bytes: Uint8Array,
  mediaType: string,
  options: PutManifestOptions = {},
): Promise<Awaited<ReturnType<ImageStore['putManifest']>>> {
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  await writeBlob(root, descriptor.digest, bytes);
  await updateLayoutIndex(root, descriptor, options);
  return { descriptor, isSubjectIndexed: false };
}

/** From the index, and then the file: nothing that is still named is ever missing. */
async function removeManifest(root: string, digest: string): Promise<boolean> {
  const path = blobPath(root, digest);
  const isThere = (await stat(path).catch(() => undefined)) !== undefined;
  await removeFromLayoutIndex(root, digest);
  await rm(path, { force: true });
  return isThere;
}

/** Manifests of the index that name the digest as their subject, and what the fallback tag lists. */
async function listReferrers(
  root: string,
  digest: string,
  getManifest: ImageStore['getManifest'],
): Promise<readonly Descriptor[]> {
  requireDigest(digest, root);
  const found = new Map<string, Descriptor>();
  for (const entry of await referrersInIndex(await readLayoutIndex(root), digest, getManifest)) {
    found.set(entry.digest, entry);
  }
  for (const entry of await readFallbackTag(getManifest, digest)) found.set(entry.digest, entry);
  requireBounded(found.size, digest);
  return [...found.values()];
}

async function referrersInIndex(
  index: LayoutIndex,
  digest: string,
  getManifest: ImageStore['getManifest'],
): Promise<readonly Descriptor[]> {
  const referrers: Descriptor[] = [];
  for (const entry of index.manifests) {
    const manifest = await getManifest(entry.digest);
    if (manifest === undefined || !MANIFEST_TYPES.includes(manifest.mediaType)) continue;
    if (parseManifest(manifest.bytes, entry.digest).subject?.digest !== digest) continue;
    referrers.push(describeReferrer(manifest));
  }
  return referrers;
}

async function writeIfAbsent(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      const fix = 'Choose a folder that can be written to.';
      throw new UserError('input-invalid', `${path} cannot be written.`, fix, { cause: error });
    }
  }
}
