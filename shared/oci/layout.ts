import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { digestOf, isDigest, requireBytesMatch, requireDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import type { GuardedFolders } from '../files/walk-path.ts';
import { removeFile, writeFile } from '../files/write-file.ts';
import { describeReferrer } from './describe-referrer.ts';
import { readFallbackTag, requireBounded } from './fallback-tag.ts';
import type { Descriptor, ImageStore, Manifest, PutManifestOptions } from './image-store.ts';
import {
  type LayoutIndex,
  readLayoutIndex,
  removeFromLayoutIndex,
  updateLayoutIndex,
  type WritableLayout,
} from './layout-index.ts';
import { namedIn } from './layout-references.ts';
import {
  declaredMediaType,
  MANIFEST_TYPES,
  MAX_MANIFEST_BYTES,
  parseManifest,
} from './manifest.ts';
import { readWhole, verifiedChunks } from './verified-stream.ts';

/**
 * Opens an OCI image layout on disk. Reading a tag throws a UserError `file-not-found` if the folder is not a layout. A
 * write never follows a symbolic link inside the layout.
 *
 * @param guarded Parent folders where a write does not follow symbolic links either.
 * @param now Returns milliseconds since 1970, for the removal of a lock that a dead process left behind.
 * @see OCI image specification v1.1, image-layout.md
 */
export function openLayout(
  directory: string,
  guarded: GuardedFolders = [],
  now?: () => number,
): ImageStore {
  const root = resolve(directory);
  return layoutAt({ root, guarded: [root, ...guarded], now });
}

function layoutAt(layout: WritableLayout): ImageStore {
  const { root } = layout;
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
      await writeBlob(layout, digest, bytes);
      return { mediaType, digest, size: bytes.byteLength };
    },
    putManifest: (bytes, mediaType, options) => putManifest(layout, bytes, mediaType, options),
    deleteManifest: (digest) => removeManifest(layout, digest),
    listReferrers: (digest) => listReferrers(root, digest, getManifest),
  };
}

/** Returns the path of a blob. Rejects an invalid digest, so that the path cannot lead out of the folder. */
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
    const message = `the manifest ${digest} is ${size} bytes; the limit is ${MAX_MANIFEST_BYTES}`;
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
  const message = `the image layout ${basename(root)} lacks the blob ${descriptor.digest}`;
  throw new DataError('not-found', message, { path });
}

async function blobChunks(
  root: string,
  descriptor: Descriptor,
): Promise<AsyncIterable<Uint8Array>> {
  const path = await existingBlob(root, descriptor);
  return verifiedChunks(createReadStream(path), descriptor, path);
}

async function writeBlob(
  { root, guarded }: WritableLayout,
  digest: string,
  bytes: Uint8Array,
): Promise<void> {
  const path = blobPath(root, digest);
  if (!(await isIntact(path, digest))) writeFile(path, bytes, guarded);
}

async function isIntact(path: string, digest: string): Promise<boolean> {
  const found = await readFile(path).catch(() => undefined);
  return found !== undefined && digestOf(found) === digest;
}

async function putManifest(
  layout: WritableLayout,
  bytes: Uint8Array,
  mediaType: string,
  options: PutManifestOptions = {},
): Promise<Awaited<ReturnType<ImageStore['putManifest']>>> {
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  await writeBlob(layout, descriptor.digest, bytes);
  await updateLayoutIndex(layout, descriptor, options);
  return { descriptor, isSubjectIndexed: false };
}

/**
 * Removes a manifest: first its entry in the index, and then its file, so that no entry ever refers to a missing file.
 */
async function removeManifest(layout: WritableLayout, digest: string): Promise<boolean> {
  await removeFromLayoutIndex(layout, digest);
  return removeFile(blobPath(layout.root, digest), layout.guarded);
}

/**
 * Returns the manifests in the index that have this digest as their subject, and the entries under the fallback tag.
 */
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
