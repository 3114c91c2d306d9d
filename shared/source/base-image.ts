import { DataError, RemoteError, UserError } from '../errors/errors.ts';
import type { BaseEvidence, BaseImage } from '../model/inventory.ts';
import type { ImageSource } from '../oci/image-source.ts';
import type { ImageStore } from '../oci/image-store.ts';
import { parseManifest } from '../oci/manifest.ts';
import { type ImageStoreDependencies, openImageStore } from '../oci/open-image-store.ts';
import { formatPlatform } from '../oci/platform.ts';
import { type ImageReference, parseImageReference } from '../oci/reference.ts';
import { type ResolvedImage, resolveImages } from '../oci/resolve-image.ts';
import { type BuildSource, buildSources } from './build-provenance.ts';

/** @see https://github.com/opencontainers/image-spec/blob/v1.1.0/annotations.md */
const BASE_NAME = 'org.opencontainers.image.base.name';
const BASE_DIGEST = 'org.opencontainers.image.base.digest';

/**
 * Maximum number of base images to request for a multi-stage build. Additional stages are usually based on the same
 * images.
 */
const MAX_ASKED = 8;

/**
 * Registries that Assay contacts if the metadata of an image names a base image in them. An image can name any host,
 * including one on this machine's private network, so Assay contacts no other host.
 */
const PUBLIC_REGISTRIES: ReadonlySet<string> = new Set([
  'index.docker.io',
  'cgr.dev',
  'dhi.io',
  'docker.elastic.co',
  'gcr.io',
  'ghcr.io',
  'mcr.microsoft.com',
  'public.ecr.aws',
  'quay.io',
  'registry.access.redhat.com',
  'registry.k8s.io',
  'registry.opensuse.org',
  'registry.suse.com',
]);

interface Claim extends BuildSource {
  readonly evidence: BaseEvidence;
}

export interface BaseRequest {
  readonly store: ImageStore;
  readonly image: ResolvedImage;
  /** Source of the scanned image. If it is a registry, Assay also contacts this registry for the base image. */
  readonly source: ImageSource;
  readonly deps: ImageStoreDependencies;
  /** Base image that the user specified. If present, Assay does not look for its name in the image. */
  readonly given?: ImageSource | undefined;
  readonly givenName?: string | undefined;
}

/**
 * Returns the base image that the user specified. By default, returns the base image that is named in annotations,
 * labels or build provenance. Checks that its layers are the lowest layers of the scanned image. If the base image
 * cannot be read, the result has no number of layers.
 *
 * @throws {UserError} `input-invalid` if the user's image is not the base.
 */
export async function findBase(request: BaseRequest): Promise<BaseImage | undefined> {
  if (request.given !== undefined) return await givenBase(request, request.given);
  const named: BaseImage[] = [];
  for (const claim of await claimsOf(request)) {
    const layers = await sharedLayers(claim, request);
    if (layers === 0) continue;
    const { name, digest, evidence } = claim;
    const base = { name, ...(digest !== undefined && { digest }), evidence };
    if (layers !== undefined) return { ...base, layers };
    named.push(base);
  }
  const [only] = named;
  // If provenance lists several images, it is unknown on which of them the last stage is based.
  return named.length === 1 || only?.evidence !== 'provenance' ? only : undefined;
}

async function givenBase(request: BaseRequest, given: ImageSource): Promise<BaseImage> {
  const { image, deps, givenName: name } = request;
  const { resolved, digest } = await resolveAt(given, image, deps);
  const layers = countShared(resolved, image);
  if (layers === 0) {
    const message = `${name ?? 'The specified base image'} is not the base of ${request.store.name}: their lowest layers differ`;
    throw new UserError(
      'input-invalid',
      message,
      'Use the digest that the base image had at build time.',
    );
  }
  return { name, ...(digest !== undefined && { digest }), layers, evidence: 'input' };
}

async function claimsOf({ store, image }: BaseRequest): Promise<readonly Claim[]> {
  const stated = [
    claimFrom(image.parsed.annotations, 'annotation'),
    claimFrom(indexAnnotations(image), 'annotation'),
    claimFrom(image.config.labels, 'label'),
  ].filter((claim) => claim !== undefined);
  if (stated.length > 0) return stated;
  try {
    const sources = (await buildSources(store, image)).slice(0, MAX_ASKED);
    return sources.map((source) => ({ ...source, evidence: 'provenance' }));
  } catch (error) {
    // Damaged or missing provenance is ignored.
    if (isUnreadable(error)) return [];
    throw error;
  }
}

function claimFrom(
  words: Readonly<Record<string, string>>,
  evidence: BaseEvidence,
): Claim | undefined {
  const name = words[BASE_NAME];
  return name === undefined ? undefined : { name, digest: words[BASE_DIGEST], evidence };
}

function indexAnnotations({ index }: ResolvedImage): Readonly<Record<string, string>> {
  return index === undefined ? {} : parseManifest(index.bytes, index.digest).annotations;
}

/**
 * Returns the number of layers in the declared base image if they are the lowest layers of the scanned image. Returns 0
 * if the declared image is not the base. Returns undefined if this is unknown.
 */
async function sharedLayers(claim: Claim, request: BaseRequest): Promise<number | undefined> {
  const { image, deps } = request;
  const { layers } = claim;
  if (layers !== undefined && layers.length > 0) {
    const own = image.layers.map(({ descriptor }) => descriptor.digest);
    return isStart(layers, own) ? layers.length : 0;
  }
  const reference = askable(claim, request);
  if (reference === undefined) return undefined;
  try {
    const { resolved } = await resolveAt({ kind: 'registry', reference }, image, deps);
    const shared = countShared(resolved, image);
    // A tag can move after the build, so only a digest proves that the images differ.
    return shared === 0 && reference.digest === undefined ? undefined : shared;
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

function askable({ name, digest }: Claim, { source }: BaseRequest): ImageReference | undefined {
  try {
    const pinned = digest === undefined || name.includes('@') ? name : `${name}@${digest}`;
    const reference = parseImageReference(pinned);
    const isOwn = source.kind === 'registry' && source.reference.registry === reference.registry;
    return isOwn || PUBLIC_REGISTRIES.has(reference.registry) ? reference : undefined;
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

async function resolveAt(
  source: ImageSource,
  image: ResolvedImage,
  deps: ImageStoreDependencies,
): Promise<{ resolved: ResolvedImage; digest: string | undefined }> {
  const opened = await openImageStore(source, deps);
  try {
    const platforms = image.platform.os === '' ? undefined : [formatPlatform(image.platform)];
    const found = await resolveImages(opened.store, opened.reference, platforms);
    const resolved = found.find((each) => countShared(each, image) > 0) ?? found[0];
    return { resolved, digest: opened.hasOwnDigests ? resolved.manifest.digest : undefined };
  } finally {
    await opened.close();
  }
}

function countShared(base: ResolvedImage, image: ResolvedImage): number {
  const lowest = base.layers.map(({ diffId }) => diffId);
  return isStart(
    lowest,
    image.layers.map(({ diffId }) => diffId),
  )
    ? lowest.length
    : 0;
}

function isStart(start: readonly string[], whole: readonly string[]): boolean {
  return start.length <= whole.length && start.every((item, index) => item === whole[index]);
}

function isUnreadable(error: unknown): boolean {
  return error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
}
