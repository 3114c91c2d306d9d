import { basename } from 'node:path';
import { isDigest, requireBytesMatch, requireDigest } from '../digest/digest.ts';
import { DataError, UserError } from '../errors/errors.ts';
import type { FileRange } from '../tar/random-access.ts';
import { indexTar, streamOf, type TarIndex } from '../tar/random-access.ts';
import { layoutImages, requireListed, savedImages } from './archive-lists.ts';
import { dockerImages, type SyntheticImage, synthesize } from './docker-archive.ts';
import type { Descriptor, ImageStore, Manifest } from './image-store.ts';
import { parseLayoutIndex } from './layout-index.ts';
import { namedIn } from './layout-references.ts';
import { declaredMediaType, MAX_MANIFEST_BYTES } from './manifest.ts';
import { readWhole, verifiedChunks } from './verified-stream.ts';

interface ArchiveDependencies {
  readonly temporaryFolder: string;
}

/** An open archive that contains an OCI layout. */
export interface OciArchive {
  readonly store: ImageStore;
  /** Entries in the index, each with an image digest. */
  readonly entries: readonly Descriptor[];
  close(): Promise<void>;
}

/** Opens a tar archive (plain or gzipped) that contains an OCI layout, without unpacking it. */
export async function openOciArchive(path: string, deps: ArchiveDependencies): Promise<OciArchive> {
  const tar = await indexTar(path, deps.temporaryFolder);
  try {
    requireKind(tar, 'oci-archive', path);
    const layout = await layoutIn(tar, path);
    if (tar.locate(INDEX_OF['docker-archive']) !== undefined) {
      const images = await layoutImages(layout);
      requireListed(await savedImages(tar, path), images, 'oci-archive', path);
    }
    return { ...layout, close: tar.close };
  } catch (error) {
    await tar.close();
    throw error;
  }
}

async function layoutIn(tar: TarIndex, path: string): Promise<Omit<OciArchive, 'close'>> {
  const bytes = await tar.read(INDEX_OF['oci-archive'], MAX_MANIFEST_BYTES);
  const { manifests: entries } = parseLayoutIndex(bytes, `${path}: index.json`);
  const locate = (digest: string) => locateBlob(tar, digest, path);
  const getManifest = async (asked: string): Promise<Manifest | undefined> => {
    const digest = isDigest(asked) ? asked : namedIn(entries, asked, `oci-archive:${path}`)?.digest;
    if (digest === undefined || locate(digest) === undefined) return undefined;
    const content = await tar.read(blobName(digest, path), MAX_MANIFEST_BYTES);
    requireBytesMatch(content, digest, path);
    return { mediaType: declaredMediaType(content, path) ?? '', digest, bytes: content };
  };
  return { store: archiveStore(path, getManifest, locate), entries };
}

export interface DockerArchiveOptions {
  /** Name of the image to open, such as `alpine:3.19`, if the archive contains several images. */
  readonly name?: string | undefined;
  /** True if the local daemon wrote the archive for this run. The archive can contain more platforms than requested. */
  readonly isFromDaemon?: boolean | undefined;
}

/**
 * Opens an archive that `docker save`, `podman save` or skopeo wrote. Such an archive does not contain a manifest, so
 * one is built from the configuration. The digest of this manifest has no meaning outside the archive.
 */
export async function openDockerArchive(
  path: string,
  { name, isFromDaemon = false }: DockerArchiveOptions,
  deps: ArchiveDependencies,
): Promise<{ readonly store: ImageStore; readonly reference: string; close(): Promise<void> }> {
  const tar = await indexTar(path, deps.temporaryFolder);
  try {
    requireKind(tar, 'docker-archive', path);
    if (!isFromDaemon && tar.locate(INDEX_OF['oci-archive']) !== undefined) {
      const images = await layoutImages(await layoutIn(tar, path));
      requireListed(images, await savedImages(tar, path), 'docker-archive', path);
    }
    const image = await synthesize(tar, await chooseImage(tar, name, path), path);
    const getManifest = async (asked: string) =>
      asked === image.manifest.digest ? image.manifest : undefined;
    const locate = (digest: string) => image.blobs.get(digest);
    const store = archiveStore(path, getManifest, locate);
    return { store, reference: image.manifest.digest, close: tar.close };
  } catch (error) {
    await tar.close();
    throw error;
  }
}

/**
 * The file that identifies each kind of archive. Newer engines write both files to one archive, and can load an image
 * from either of them.
 */
const INDEX_OF = { 'oci-archive': 'index.json', 'docker-archive': 'manifest.json' } as const;

/** @throws {UserError} if the archive does not have the format `kind`. */
function requireKind(tar: TarIndex, kind: keyof typeof INDEX_OF, path: string): void {
  const other = kind === 'oci-archive' ? 'docker-archive' : 'oci-archive';
  if (tar.locate(INDEX_OF[kind]) !== undefined) return;
  const message = `${path} is not in ${kind} format: it has no ${INDEX_OF[kind]}.`;
  const isOther = tar.locate(INDEX_OF[other]) !== undefined;
  const written = 'Use an archive written by skopeo, buildx or `docker save`.';
  throw new UserError('input-invalid', message, isOther ? `Use ${other}:${path}` : written);
}

async function chooseImage(
  tar: TarIndex,
  name: string | undefined,
  path: string,
): Promise<SyntheticImage> {
  const images = await dockerImages(tar, path);
  const matches = images.filter(
    (image) => name === undefined || image.names.some((known) => isSameName(known, name)),
  );
  const [first] = matches;
  if (first !== undefined && matches.length === 1) return first;
  const names = images.flatMap((image) => image.names);
  const fix = `Add a colon and one of these names: ${names.slice(0, 20).join(', ') || 'none found'}`;
  throw new UserError(
    'input-invalid',
    `${path} contains ${images.length} images; expected one.`,
    fix,
  );
}

/**
 * Returns true if an image in an archive has the requested name. Podman includes the registry in the name:
 * `docker.io/library/alpine:3.19`.
 */
function isSameName(known: string, asked: string): boolean {
  return known === asked || known.endsWith(`/${asked}`);
}

function blobName(digest: string, path: string): string {
  const { algorithm, hex } = requireDigest(digest, path);
  return `blobs/${algorithm}/${hex}`;
}

function locateBlob(tar: TarIndex, digest: string, path: string): FileRange | undefined {
  return tar.locate(blobName(digest, path));
}

function archiveStore(
  path: string,
  getManifest: ImageStore['getManifest'],
  locate: (digest: string) => FileRange | undefined,
): ImageStore {
  const require = (descriptor: Descriptor): FileRange => {
    const location = locate(descriptor.digest);
    if (location !== undefined) return location;
    const message = `${path} has no blob ${descriptor.digest}: the archive is incomplete`;
    throw new DataError('not-found', message, { path });
  };
  const chunksOf = (descriptor: Descriptor) =>
    verifiedChunks(streamOf(require(descriptor)), descriptor, path);
  const refuse = async (): Promise<never> => {
    const fix = 'Write to a registry or an OCI layout instead.';
    throw new UserError('not-supported', `${path} is an archive, and archives are read-only.`, fix);
  };
  return {
    name: basename(path),
    kind: 'archive',
    getManifest,
    openBlob: async (descriptor) => ReadableStream.from(chunksOf(descriptor)),
    readBlob: (descriptor, maxBytes) => readWhole(descriptor, maxBytes, () => chunksOf(descriptor)),
    locateBlob: async (descriptor) => require(descriptor),
    putBlob: refuse,
    putManifest: refuse,
    listReferrers: async () => [],
  };
}
