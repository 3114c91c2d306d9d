/**
 * Reads BuildKit provenance to find the images that an image was built from.
 *
 * @see https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 */
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import type { ImageStore } from '../oci/image-store.ts';
import { parseManifest } from '../oci/manifest.ts';
import type { ResolvedImage } from '../oci/resolve-image.ts';

/** Maximum size of provenance, in bytes. Provenance with the full definition of a large build has a few MiB. */
const MAX_PROVENANCE_BYTES = 16 * 1024 * 1024;

/** Maximum number of stages. Hand-written Dockerfiles have fewer. */
const MAX_SOURCES = 100;

/** Annotation with the digest of the image that an attestation describes. */
const SUBJECT = 'vnd.docker.reference.digest';
const PREDICATE_TYPE = 'in-toto.io/predicate-type';

export interface BuildSource {
  /** Image name, such as `docker.io/library/debian:12`. */
  readonly name: string;
  readonly digest?: string | undefined;
  /** Digests of the image's layer blobs. Undefined if the provenance does not contain them. */
  readonly layers?: readonly string[] | undefined;
}

/** Returns the images that the build stages started from. Returns an empty list if there is no provenance. */
export async function buildSources(
  store: ImageStore,
  image: ResolvedImage,
): Promise<readonly BuildSource[]> {
  const predicate = await readProvenance(store, image);
  return predicate === undefined ? [] : sourcesOf(predicate).slice(0, MAX_SOURCES);
}

async function readProvenance(
  store: ImageStore,
  image: ResolvedImage,
): Promise<JsonObject | undefined> {
  const found = await provenanceOf(store, image);
  if (found === undefined) return undefined;
  const statement = parseJson(found.bytes, found.digest);
  return isObject(statement) ? objectAt(statement, 'predicate') : undefined;
}

/**
 * Returns the statement with an image's provenance, and the digest of its blob. Returns undefined if the image has no
 * provenance.
 */
export async function provenanceOf(
  store: ImageStore,
  { index, manifest }: ResolvedImage,
): Promise<{ readonly bytes: Buffer; readonly digest: string } | undefined> {
  if (index === undefined) return undefined;
  const parsed = parseManifest(index.bytes, index.digest);
  if (parsed.kind !== 'index') return undefined;
  const entry = parsed.manifests.find(
    ({ annotations }) => annotations?.[SUBJECT] === manifest.digest,
  );
  const attestation = entry && (await store.getManifest(entry.digest));
  if (attestation === undefined) return undefined;
  const attested = parseManifest(attestation.bytes, attestation.digest);
  if (attested.kind !== 'manifest') return undefined;
  const layer = attested.layers.find(({ annotations }) =>
    annotations?.[PREDICATE_TYPE]?.startsWith('https://slsa.dev/provenance/'),
  );
  if (layer === undefined) return undefined;
  return { bytes: await store.readBlob(layer, MAX_PROVENANCE_BYTES), digest: layer.digest };
}

/** Returns the images in the provenance. SLSA 0.2 lists them as materials, SLSA 1 as resolved dependencies. */
function sourcesOf(predicate: JsonObject): readonly BuildSource[] {
  const definition = objectAt(predicate, 'buildDefinition') ?? {};
  const materials =
    arrayAt(definition, 'resolvedDependencies') ?? arrayAt(predicate, 'materials') ?? [];
  const layers = layersByImage(predicate, definition);
  return materials.filter(isObject).flatMap((material) => {
    const name = imageOfPurl(stringAt(material, 'uri') ?? '');
    if (name === undefined) return [];
    const hex = stringAt(objectAt(material, 'digest') ?? {}, 'sha256');
    const digest = hex === undefined ? undefined : `sha256:${hex}`;
    return [{ name, digest, layers: digest === undefined ? undefined : layers.get(digest) }];
  });
}

/** Returns the image name in a package URL, such as `debian:12` for `pkg:docker/debian@12?platform=linux%2Famd64`. */
function imageOfPurl(uri: string): string | undefined {
  const match = /^pkg:docker\/([^@?#]+)(?:@([^?#]+))?/.exec(uri.slice(0, 1_000));
  if (match === null) return undefined;
  const [, name = '', version] = match;
  try {
    const tag = version === undefined ? '' : decodeURIComponent(version);
    const separator = tag.startsWith('sha256:') ? '@' : ':';
    return `${decodeURIComponent(name)}${tag === '' ? '' : `${separator}${tag}`}`;
  } catch {
    return undefined;
  }
}

/**
 * Returns the layers of each image that the build pulled. Detailed provenance lists the layers of each build step. If a
 * step pulls an image, these are the layers of the image.
 */
function layersByImage(
  predicate: JsonObject,
  definition: JsonObject,
): ReadonlyMap<string, readonly string[]> {
  const internal = objectAt(definition, 'internalParameters') ?? predicate;
  const steps = arrayAt(objectAt(internal, 'buildConfig') ?? {}, 'llbDefinition') ?? [];
  const details = objectAt(objectAt(predicate, 'runDetails') ?? predicate, 'metadata') ?? {};
  const metadata =
    objectAt(details, 'buildkit_metadata') ??
    objectAt(details, 'https://mobyproject.org/buildkit@v1#metadata') ??
    {};
  const given = objectAt(metadata, 'layers') ?? {};
  const layers = new Map<string, readonly string[]>();
  for (const step of steps.filter(isObject)) {
    const digest = imageDigestOf(step);
    const [first] = arrayAt(given, `${stringAt(step, 'id') ?? ''}:0`) ?? [];
    if (digest === undefined || !Array.isArray(first)) continue;
    layers.set(
      digest,
      first.filter(isObject).map((layer) => stringAt(layer, 'digest') ?? ''),
    );
  }
  return layers;
}

/**
 * Returns the digest of the image that a build step pulls, from a source such as
 * `docker-image://docker.io/library/debian:12@sha256:…`.
 */
function imageDigestOf(step: JsonObject): string | undefined {
  const op = objectAt(step, 'op') ?? {};
  const source = objectAt(objectAt(op, 'Op') ?? op, 'source') ?? {};
  const identifier = stringAt(source, 'identifier') ?? '';
  if (!identifier.startsWith('docker-image://')) return undefined;
  const at = identifier.lastIndexOf('@');
  return at === -1 ? undefined : identifier.slice(at + 1);
}
