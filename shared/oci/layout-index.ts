import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError, RemoteError, UserError } from '../errors/errors.ts';
import { writeFile } from '../files/write-file.ts';
import { requireExactKeys } from '../json/exact-keys.ts';
import { asArray, asObject, type JsonObject } from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import { type LockOptions, withFileLock } from './file-lock.ts';
import type { Descriptor, PutManifestOptions } from './image-store.ts';
import { hasName, namedIn, REF_NAME } from './layout-references.ts';
import { parseDescriptor } from './manifest.ts';

/** Maximum size of index.json, in bytes. A file of this size has room for thousands of entries. */
const MAX_INDEX_BYTES = 16 * 1024 * 1024;

export interface LayoutIndex {
  /** The whole document. Unknown fields are written back unchanged. */
  readonly document: JsonObject;
  readonly manifests: readonly Descriptor[];
}

/**
 * @throws {UserError} `file-not-found` if index.json does not exist.
 * @throws {DataError} if index.json is not valid.
 */
export async function readLayoutIndex(root: string): Promise<LayoutIndex> {
  const path = join(root, 'index.json');
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) {
    const fix =
      'Use a folder that contains an index.json file, as written by skopeo, umoci or buildx.';
    throw new UserError('file-not-found', `${root} is not an OCI layout.`, fix);
  }
  if (found.size > MAX_INDEX_BYTES) {
    throw new DataError('limit-exceeded', `${path} is larger than ${MAX_INDEX_BYTES} bytes`, {
      path,
    });
  }
  return parseLayoutIndex(await readFile(path), path);
}

export function parseLayoutIndex(bytes: Buffer, path: string): LayoutIndex {
  const document = asObject(parseExactJson(bytes, path), '$');
  requireExactKeys(document, ['schemaVersion', 'mediaType', 'manifests'], '$', path);
  const manifests = asArray(document['manifests'], '$.manifests').map((value, index) =>
    parseDescriptor(value, `$.manifests[${index}]`, path),
  );
  return { document, manifests };
}

/** A writable layout, with the folders and the clock for its lock. */
export interface WritableLayout extends LockOptions {
  readonly root: string;
}

/**
 * Adds a manifest to the index, with or without a tag. If another manifest has the tag, moves the tag to the new
 * manifest.
 */
export async function updateLayoutIndex(
  layout: WritableLayout,
  descriptor: Descriptor,
  options: PutManifestOptions,
): Promise<void> {
  const { root, guarded } = layout;
  const path = join(root, 'index.json');
  await withFileLock(`${path}.lock`, layout, async () => {
    const index = await readLayoutIndex(root);
    requireCondition(index, options, root);
    const manifests = withEntry(index, descriptor, options.tag);
    writeFile(path, indexText(index, manifests), guarded);
  });
}

/** Removes all entries for a manifest, regardless of their tags. */
export async function removeFromLayoutIndex(layout: WritableLayout, digest: string): Promise<void> {
  const { root, guarded } = layout;
  const path = join(root, 'index.json');
  await withFileLock(`${path}.lock`, layout, async () => {
    const index = await readLayoutIndex(root);
    const kept = index.manifests.filter((entry) => entry.digest !== digest);
    if (kept.length === index.manifests.length) return;
    writeFile(path, indexText(index, kept), guarded);
  });
}

function indexText(index: LayoutIndex, manifests: readonly Descriptor[]): string {
  return JSON.stringify({ ...index.document, manifests });
}

function requireCondition(index: LayoutIndex, options: PutManifestOptions, root: string): void {
  const { tag } = options;
  const current =
    tag === undefined ? undefined : namedIn(index.manifests, tag, `oci:${root}`)?.digest;
  const isMet =
    (options.ifMatch === undefined || options.ifMatch === current) &&
    (options.ifAbsent !== true || current === undefined);
  if (isMet) return;
  const call = { service: 'OCI layout', method: 'PUT', url: join(root, 'index.json') };
  throw new RemoteError('precondition-failed', `another process changed the tag ${tag}`, call);
}

function withEntry(
  index: LayoutIndex,
  descriptor: Descriptor,
  tag: string | undefined,
): readonly Descriptor[] {
  if (tag === undefined) {
    const isKnown = index.manifests.some((entry) => entry.digest === descriptor.digest);
    return isKnown ? index.manifests : [...index.manifests, descriptor];
  }
  const kept = index.manifests.filter(
    (entry) => !hasName(entry, tag) && !isBare(entry, descriptor.digest),
  );
  return [...kept, { ...descriptor, annotations: { [REF_NAME]: tag } }];
}

/** True if the entry refers to the manifest with this digest, and does not have a tag or any other annotation. */
function isBare(entry: Descriptor, digest: string): boolean {
  return entry.digest === digest && entry.annotations === undefined;
}
