import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { DataError } from '../errors/errors.ts';
import type { Descriptor, ImageStore } from './image-store.ts';
import { hasImageConfig, type ImageIndex, type ImageManifest, parseManifest } from './manifest.ts';

/** Entries of one index that are read to see whether they are images: one for each image is usual. */
const MAX_DOUBTFUL = 200;

/** Manifests asked for at once: registries limit clients. */
const CONCURRENCY = 6;

/** What BuildKit attests is a statement as JSON, plain or signed. */
const STATEMENT_LAYER = /^application\/vnd\.in-toto(?:\.[\w.-]+)?\+(?:json|dsse)$/;

/** Layers that engines unpack; some clients state no type. */
const FILE_SYSTEM_LAYER =
  /^(?:$|application\/octet-stream$|application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\.)/i;

/**
 * The entries of an index that are images or indexes: all but BuildKit's attestations and other artifacts.
 * What an entry says of itself is only a claim, so the manifest behind it must be one. The platform
 * `unknown/unknown` says nothing of an image, so it is left out.
 *
 * @throws {DataError} `limit-exceeded`, or on a manifest that is bad.
 */
export async function imageEntries(
  store: ImageStore,
  { manifests }: ImageIndex,
  path: string,
): Promise<readonly Descriptor[]> {
  const runnable = new Set(
    manifests.filter((entry) => !isUnknown(entry)).map(({ digest }) => digest),
  );
  const doubtful = manifests.filter(
    (entry) => entry.artifactType !== undefined || isAttestation(entry, runnable),
  );
  if (doubtful.length > MAX_DOUBTFUL) {
    const message = `${path} lists ${doubtful.length} artifacts; at most ${MAX_DOUBTFUL} are taken`;
    throw new DataError('limit-exceeded', message, { path });
  }
  const answers = await mapConcurrently(doubtful, CONCURRENCY, (entry) =>
    isNoImage(store, entry, runnable),
  );
  const others = new Set(doubtful.filter((_, at) => answers[at]));
  return manifests.filter((entry) => !others.has(entry)).map(withoutUnknown);
}

async function isNoImage(
  store: ImageStore,
  entry: Descriptor,
  runnable: ReadonlySet<string>,
): Promise<boolean> {
  const manifest = await store.getManifest(entry.digest);
  // Nobody can add to an archive: what is not in it is not run from it. To a registry it may be pushed later.
  if (manifest === undefined) return store.kind === 'archive' && isAttestation(entry, runnable);
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  if (parsed.kind === 'index') return false;
  return (isAttestation(entry, runnable) && holdsStatements(parsed)) || isArtifact(parsed);
}

/** As BuildKit lists what it attests: `unknown/unknown`, and for an image that is listed beside it. */
function isAttestation(entry: Descriptor, runnable: ReadonlySet<string>): boolean {
  const { annotations } = entry;
  return (
    isUnknown(entry) &&
    annotations?.['vnd.docker.reference.type'] === 'attestation-manifest' &&
    runnable.has(annotations['vnd.docker.reference.digest'] ?? '')
  );
}

function holdsStatements({ layers }: ImageManifest): boolean {
  return layers.length > 0 && layers.every(({ mediaType }) => STATEMENT_LAYER.test(mediaType));
}

/** Engines refuse a configuration that is not of an image. */
function isArtifact(parsed: ImageManifest): boolean {
  const { artifactType, layers } = parsed;
  if (artifactType === undefined || hasImageConfig(parsed)) return false;
  return !layers.some(({ mediaType }) => FILE_SYSTEM_LAYER.test(mediaType));
}

function isUnknown({ platform }: Descriptor): boolean {
  return platform?.os === 'unknown' && platform.architecture === 'unknown';
}

function withoutUnknown(entry: Descriptor): Descriptor {
  return isUnknown(entry) ? { ...entry, platform: undefined } : entry;
}
