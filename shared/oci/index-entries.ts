import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { DataError } from '../errors/errors.ts';
import type { Descriptor, ImageStore } from './image-store.ts';
import { hasImageConfig, type ImageIndex, type ImageManifest, parseManifest } from './manifest.ts';

/**
 * Maximum number of index entries that look like attestations or other artifacts. Assay reads their manifests, to find
 * images among them. Usually, there is one such entry per image.
 */
const MAX_UNCERTAIN = 200;

/** Maximum number of concurrent requests for manifests. Registries limit the request rate per client. */
const CONCURRENCY = 6;

/** Matches the media types of BuildKit attestations: unsigned and signed JSON statements. */
const STATEMENT_LAYER = /^application\/vnd\.in-toto(?:\.[\w.-]+)?\+(?:json|dsse)$/;

/**
 * Matches the media types of layers that engines unpack. The pattern also matches an empty media type, because some
 * clients do not set one.
 */
const FILE_SYSTEM_LAYER =
  /^(?:$|application\/octet-stream$|application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\.)/i;

/**
 * Returns the entries in an index that are images or indexes, without BuildKit attestations and other artifacts. The
 * description in an entry can be wrong. If an entry looks like an attestation or artifact, this function therefore
 * reads its manifest. The platform `unknown/unknown` is treated as missing.
 *
 * @throws {DataError} `limit-exceeded`, or if a manifest is not valid.
 */
export async function imageEntries(
  store: ImageStore,
  { manifests }: ImageIndex,
  path: string,
): Promise<readonly Descriptor[]> {
  const runnable = new Set(
    manifests.filter((entry) => !isUnknown(entry)).map(({ digest }) => digest),
  );
  const uncertain = manifests.filter(
    (entry) => entry.artifactType !== undefined || isAttestation(entry, runnable),
  );
  if (uncertain.length > MAX_UNCERTAIN) {
    const message = `${path} lists ${uncertain.length} artifacts; the limit is ${MAX_UNCERTAIN}`;
    throw new DataError('limit-exceeded', message, { path });
  }
  const answers = await mapConcurrently(uncertain, CONCURRENCY, (entry) =>
    isNotImage(store, entry, runnable),
  );
  const others = new Set(uncertain.filter((_, at) => answers[at]));
  return manifests.filter((entry) => !others.has(entry)).map(withoutUnknown);
}

async function isNotImage(
  store: ImageStore,
  entry: Descriptor,
  runnable: ReadonlySet<string>,
): Promise<boolean> {
  const manifest = await store.getManifest(entry.digest);
  // An archive is complete, so an entry without its manifest cannot be run as an image. If the entry looks like an
  // attestation, it can be ignored. In a registry, the manifest can still be pushed later.
  if (manifest === undefined) return store.kind === 'archive' && isAttestation(entry, runnable);
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  if (parsed.kind === 'index') return false;
  return (isAttestation(entry, runnable) && holdsStatements(parsed)) || isArtifact(parsed);
}

/**
 * True if the entry looks like a BuildKit attestation: its platform is `unknown/unknown`, and it refers to an image in
 * the same index.
 */
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

/**
 * Returns true for an artifact that engines reject. The configuration of such an artifact is not for an image, and none
 * of its layers contains a file system.
 */
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
