import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { DataError, UserError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import {
  createdByOf,
  type ImageConfig,
  MAX_CONFIG_BYTES,
  parseImageConfig,
} from './image-config.ts';
import type { Descriptor, ImageStore, Manifest, Platform } from './image-store.ts';
import { type ListedImage, noImages, referencedImages, requireManifest } from './index-images.ts';
import type { ImageChoice } from './layout-references.ts';
import { hasImageConfig, type ImageManifest, parseManifest } from './manifest.ts';
import { contradicts, formatPlatform, parsePlatformName, platformRank } from './platform.ts';

/** Maximum number of layers in one image. Docker allows 127 layers. */
const MAX_LAYERS = 1_000;

/** Maximum number of images to read at the same time. Registries limit the request rate per client. */
const CONCURRENCY = 6;

/** An image for one platform, with everything that is needed to read it. */
export interface ResolvedImage {
  /** The manifest with its original bytes. The digest of the manifest is the subject of evidence for the image. */
  readonly manifest: Manifest;
  readonly parsed: ImageManifest;
  /** The outermost index that lists the image. */
  readonly index?: Manifest | undefined;
  /**
   * The platform that the index specifies, because engines use it to select images. If the index does not specify a
   * platform, this is the platform from the configuration.
   */
  readonly platform: Platform;
  /** Contradictions between the index and the configuration. */
  readonly problems: readonly Problem[];
  readonly config: ImageConfig;
  /** The configuration as it is stored. */
  readonly configBytes: Buffer;
  /** Layers, base layer first. */
  readonly layers: readonly ResolvedLayer[];
}

export interface ResolvedLayer {
  readonly descriptor: Descriptor;
  /** Digest of the uncompressed layer, from the configuration. */
  readonly diffId: string;
  readonly createdBy?: string | undefined;
}

/**
 * Reads the images that a tag or digest refers to. For an index, reads all images or, if platforms are requested, the
 * images that match them best.
 *
 * @param platforms Platforms such as `linux/arm64`. If omitted, all images are read.
 * @throws {UserError} `input-invalid` with the available platforms.
 * @throws {DataError} if an image is not valid.
 */
export async function resolveImages(
  store: ImageStore,
  reference: ImageChoice,
  platforms?: readonly string[],
): Promise<readonly [ResolvedImage, ...ResolvedImage[]]> {
  const wanted = platforms?.map(parsePlatformName);
  const { index, images } = await referencedImages(store, reference);
  const read = readingOnce((image) => readImage(store, image, index));
  const chosen = new Set<ListedImage>(wanted === undefined ? images : []);
  for (const platform of wanted ?? []) {
    for (const image of await imagesFor(platform, images, read, store)) chosen.add(image);
  }
  const [first, ...others] = await mapConcurrently([...chosen], CONCURRENCY, read);
  if (first === undefined) throw noImages(store.name);
  return [first, ...others];
}

type ReadListed = (image: ListedImage) => Promise<ResolvedImage>;

function readingOnce(read: ReadListed): ReadListed {
  const known = new Map<ListedImage, Promise<ResolvedImage>>();
  return (image) => {
    const reading = known.get(image) ?? read(image);
    known.set(image, reading);
    return reading;
  };
}

/**
 * Selects images by their platform in the index. If the index does not specify the platform of an image, uses the
 * platform in the configuration, as engines do.
 */
async function imagesFor(
  wanted: Platform,
  images: readonly ListedImage[],
  read: ReadListed,
  store: ImageStore,
): Promise<readonly ListedImage[]> {
  const listed = bestOf(wanted, images, ({ platforms }) => platforms);
  if (listed.length > 0) return listed;
  const unlisted = images.filter(({ platforms }) => platforms.length === 0);
  const unnamed = await mapConcurrently(unlisted, CONCURRENCY, async (image) => {
    return [image, (await read(image)).platform] as const;
  });
  const fitting = bestOf(wanted, unnamed, ([, platform]) => [platform]).map(([image]) => image);
  if (fitting.length > 0) return fitting;
  const there = images.flatMap(({ platforms }) => platforms);
  throw noPlatform(wanted, [...there, ...unnamed.map(([, platform]) => platform)], store);
}

/** Returns all images with the best rank for the platform. */
function bestOf<T>(
  wanted: Platform,
  images: readonly T[],
  platformsOf: (image: T) => readonly Platform[],
): readonly T[] {
  const ranks = images.map((image) => {
    const all = platformsOf(image).map((platform) => rankOf(wanted, platform));
    return Math.min(Number.POSITIVE_INFINITY, ...all);
  });
  const best = Math.min(Number.POSITIVE_INFINITY, ...ranks);
  return Number.isFinite(best) ? images.filter((_, index) => ranks[index] === best) : [];
}

/**
 * Returns the rank of an image for a platform. An image without a platform has the best rank, 0, because it could run
 * on any platform.
 */
function rankOf(wanted: Platform, platform: Platform): number {
  const isUnknown = platform.os === '' && platform.architecture === '';
  return isUnknown ? 0 : (platformRank(wanted, platform) ?? Number.POSITIVE_INFINITY);
}

function noPlatform(wanted: Platform, there: readonly Platform[], store: ImageStore): UserError {
  const message = `${store.name} has no image for ${formatPlatform(wanted)}.`;
  const names = [...new Set(there.map(formatPlatform))].sort().join(', ') || 'none';
  return new UserError('input-invalid', message, `Choose one of its platforms: ${names}`);
}

async function readImage(
  store: ImageStore,
  { descriptor, platforms }: ListedImage,
  index: Manifest | undefined,
): Promise<ResolvedImage> {
  const manifest = await requireManifest(store, descriptor.digest);
  const parsed = parseManifest(manifest.bytes, manifest.digest);
  if (parsed.kind === 'index') throw indexListedAsImage(store, manifest.digest);
  requireImage(parsed, manifest.digest);
  const bytes = await store.readBlob(parsed.config, MAX_CONFIG_BYTES);
  const config = parseImageConfig(bytes, parsed.config.digest);
  return {
    manifest,
    parsed,
    index,
    platform: platforms[0] ?? config.platform,
    problems: platforms.flatMap((platform) => contradiction(manifest.digest, platform, config)),
    config,
    configBytes: bytes,
    layers: layersOf(manifest.digest, parsed, config),
  };
}

/**
 * Returns a problem if the platform in an index entry differs from the platform in the configuration. Engines select
 * images by the index, and would run an image that was built for another machine.
 */
function contradiction(
  digest: string,
  listed: Platform,
  { platform }: ImageConfig,
): readonly Problem[] {
  if (!contradicts(listed, platform)) return [];
  const message = `the index lists ${digest} for ${formatPlatform(listed)}, but its configuration declares ${formatPlatform(platform)}. Fix: push the index again with an image built for ${formatPlatform(listed)}`;
  return [{ code: 'contradiction', message, path: digest }];
}

/** Rejects artifacts that are not images, such as charts and modules, because their layers have other formats. */
function requireImage(parsed: ImageManifest, digest: string): void {
  if (hasImageConfig(parsed)) return;
  const { config, artifactType } = parsed;
  const what = (artifactType ?? config.mediaType).slice(0, 100);
  const message = `${digest} is an artifact of type ${what}, not a container image`;
  throw new DataError('malformed', message, { path: digest });
}

function layersOf(
  digest: string,
  parsed: ImageManifest,
  config: ImageConfig,
): readonly ResolvedLayer[] {
  const { diffIds } = config;
  if (parsed.layers.length > MAX_LAYERS) {
    const message = `${digest} has more than ${MAX_LAYERS} layers`;
    throw new DataError('limit-exceeded', message, { path: digest });
  }
  if (diffIds.length !== parsed.layers.length) {
    const message = `${digest} has ${parsed.layers.length} layers, but its configuration lists ${diffIds.length}`;
    throw new DataError('malformed', message, { path: digest });
  }
  const createdBy = createdByOf(config);
  return parsed.layers.map((descriptor, index) => ({
    descriptor,
    diffId: diffIds[index] ?? '',
    createdBy: createdBy[index],
  }));
}

function indexListedAsImage(store: ImageStore, digest: string): DataError {
  const message = `${store.name}: ${digest} is an index, but its parent index lists it as an image`;
  return new DataError('malformed', message, { path: digest });
}
