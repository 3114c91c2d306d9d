import { DataError, UserError } from '../errors/errors.ts';
import { type Descriptor, type ImageStore, type Manifest, MEDIA_TYPES } from './image-store.ts';
import { type ImageIndex, parseManifest } from './manifest.ts';
import { isBuildkitAttestation } from './platform.ts';

/** Indexes in indexes in indexes: one in one is in use, deeper nesting is nobody's practice. */
const MAX_INDEX_DEPTH = 4;

/** Indexes in one index, at whatever depth: one for each platform or version, each a request. */
const MAX_INDEXES = 64;

const INDEX_TYPES: ReadonlySet<string> = new Set([MEDIA_TYPES.ociIndex, MEDIA_TYPES.dockerList]);
const IMAGE_TYPES: ReadonlySet<string> = new Set([
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.dockerManifest,
]);

/** The images of an index, one for each platform; BuildKit's attestations are left out. */
export function imagesOf(index: ImageIndex): readonly Descriptor[] {
  return index.manifests.filter((entry) => !isBuildkitAttestation(entry));
}

/**
 * The images of an index and of the indexes in it, in their order. Images are not read, only named.
 *
 * @param path Digest of the index.
 * @throws {UserError} `input-invalid` when an index is missing; DataError on one that is bad, or too many.
 */
export async function imagesUnder(
  store: ImageStore,
  index: ImageIndex,
  path: string,
): Promise<readonly Descriptor[]> {
  const looked = new Set<string>();
  const walk = async (entries: readonly Descriptor[], depth: number): Promise<Descriptor[]> => {
    const images: Descriptor[] = [];
    for (const entry of entries) {
      const { digest } = entry;
      if (looked.has(digest)) continue;
      const nested = mayBeIndex(entry) ? await indexAt(digest) : undefined;
      if (nested === undefined) images.push(entry);
      else if (depth < MAX_INDEX_DEPTH) images.push(...(await walk(imagesOf(nested), depth + 1)));
      else throw tooMany(store, path, `more than ${MAX_INDEX_DEPTH} deep`);
    }
    return images;
  };
  const indexAt = async (digest: string): Promise<ImageIndex | undefined> => {
    looked.add(digest);
    if (looked.size > MAX_INDEXES) throw tooMany(store, path, `more than ${MAX_INDEXES} of them`);
    const { bytes } = await requireManifest(store, digest);
    const parsed = parseManifest(bytes, digest);
    return parsed.kind === 'index' ? parsed : undefined;
  };
  return await walk(imagesOf(index), 1);
}

/** Whether an entry is an index by its own word, or says nothing of what it is. */
function mayBeIndex({ mediaType, platform }: Descriptor): boolean {
  return INDEX_TYPES.has(mediaType) || (platform === undefined && !IMAGE_TYPES.has(mediaType));
}

/** @throws {UserError} `input-invalid` when there is none. */
export async function requireManifest(store: ImageStore, reference: string): Promise<Manifest> {
  const manifest = await store.getManifest(reference);
  if (manifest !== undefined) return manifest;
  const fix = 'Check the name and the tag, and that you may read it.';
  throw new UserError('input-invalid', `${store.name} has no image ${reference}.`, fix);
}

function tooMany(store: ImageStore, path: string, what: string): DataError {
  const message = `${store.name}: ${path} nests indexes, ${what}`;
  return new DataError('limit-exceeded', message, { path });
}
