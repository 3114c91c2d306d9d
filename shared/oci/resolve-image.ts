import { DataError, UserError } from '../errors/errors.ts';
import {
  createdByOf,
  type ImageConfig,
  MAX_CONFIG_BYTES,
  parseImageConfig,
} from './image-config.ts';
import type { Descriptor, ImageStore, Manifest, Platform } from './image-store.ts';
import { imagesUnder, requireManifest } from './index-images.ts';
import type { ImageChoice } from './layout-names.ts';
import { hasImageConfig, type ImageManifest, parseManifest } from './manifest.ts';
import { formatPlatform, isPlatform, machinePlatform, parsePlatformName } from './platform.ts';

/** Layers of one image; Docker's own limit is 127. */
const MAX_LAYERS = 1_000;

/** One image of one platform, with all that is needed to read it. */
export interface ResolvedImage {
  /** As it was served; its digest is what evidence is about. */
  readonly manifest: Manifest;
  readonly parsed: ImageManifest;
  /** The outermost index that led here. */
  readonly index?: Manifest | undefined;
  readonly platform: Platform;
  readonly config: ImageConfig;
  /** Base first. */
  readonly layers: readonly ResolvedLayer[];
}

export interface ResolvedLayer {
  readonly descriptor: Descriptor;
  /** Digest of the uncompressed layer, as the configuration states it. */
  readonly diffId: string;
  readonly createdBy?: string | undefined;
}

/**
 * The one image that a tag or digest means: an index, and those in it, are followed to the platform asked
 * for, else to this machine's, else to linux/amd64, else to the only one there is. So are several images.
 *
 * @throws {UserError} `input-invalid` naming the platforms that exist; DataError on a bad image.
 */
export async function resolveImage(
  store: ImageStore,
  reference: ImageChoice,
  platform?: string,
): Promise<ResolvedImage> {
  const wanted = platform === undefined ? undefined : parsePlatformName(platform);
  if (typeof reference !== 'string') return await readChosen(store, reference, { wanted });
  const first = await requireManifest(store, reference);
  const parsed = parseManifest(first.bytes, first.digest);
  if (parsed.kind === 'manifest') {
    return await readImage(store, { manifest: first, parsed, index: undefined }, wanted);
  }
  const images = await imagesUnder(store, parsed, first.digest);
  return await readChosen(store, images, { wanted, index: first });
}

async function readChosen(
  store: ImageStore,
  images: readonly Descriptor[],
  { wanted, index }: { readonly wanted: Platform | undefined; readonly index?: Manifest },
): Promise<ResolvedImage> {
  const chosen = await requireManifest(store, chooseImage(images, wanted, store.name).digest);
  const image = parseManifest(chosen.bytes, chosen.digest);
  if (image.kind === 'index') throw calledImage(store, chosen.digest);
  return await readImage(store, { manifest: chosen, parsed: image, index }, wanted);
}

function chooseImage(
  images: readonly Descriptor[],
  wanted: Platform | undefined,
  storeName: string,
): Descriptor {
  const find = (platform: Platform) =>
    images.find((entry) => entry.platform !== undefined && isPlatform(platform, entry.platform));
  const fallback = images.length === 1 ? images[0] : undefined;
  const unnamed = images.find((entry) => entry.platform === undefined);
  const chosen =
    wanted === undefined
      ? (find(machinePlatform()) ?? find({ os: 'linux', architecture: 'amd64' }) ?? fallback)
      : find(wanted);
  const found = chosen ?? unnamed;
  if (found !== undefined) return found;
  const asked = wanted === undefined ? 'this machine' : formatPlatform(wanted);
  throw noPlatform(images, asked, storeName);
}

function noPlatform(images: readonly Descriptor[], asked: string, storeName: string): UserError {
  const names = images.map((entry) => (entry.platform ? formatPlatform(entry.platform) : '?'));
  const message = `${storeName} has no image for ${asked}.`;
  const there = [...new Set(names)].sort().join(', ') || 'none';
  return new UserError('input-invalid', message, `Choose one of its platforms: ${there}`);
}

async function readImage(
  store: ImageStore,
  found: Pick<ResolvedImage, 'manifest' | 'parsed' | 'index'>,
  wanted: Platform | undefined,
): Promise<ResolvedImage> {
  const { parsed, manifest } = found;
  requireImage(parsed, manifest.digest);
  const bytes = await store.readBlob(parsed.config, MAX_CONFIG_BYTES);
  const config = parseImageConfig(bytes, parsed.config.digest);
  const { platform } = config;
  if (wanted !== undefined && platform.os !== '' && !isPlatform(wanted, platform)) {
    const message = `${store.name} is an image for ${formatPlatform(platform)} alone, not ${formatPlatform(wanted)}.`;
    throw new UserError('input-invalid', message, 'Leave out the platform, or choose that one.');
  }
  return { ...found, platform, config, layers: layersOf(manifest.digest, parsed, config) };
}

/** What registries keep beside images, such as charts and modules, has layers of its own kinds. */
function requireImage(parsed: ImageManifest, digest: string): void {
  if (hasImageConfig(parsed)) return;
  const { config, artifactType } = parsed;
  const what = (artifactType ?? config.mediaType).slice(0, 100);
  const message = `${digest} is no container image, but an artifact of the type ${what}`;
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
    const message = `${digest} has ${parsed.layers.length} layers, but its configuration names ${diffIds.length}: it is no container image, or damaged`;
    throw new DataError('malformed', message, { path: digest });
  }
  const createdBy = createdByOf(config);
  return parsed.layers.map((descriptor, index) => ({
    descriptor,
    diffId: diffIds[index] ?? '',
    createdBy: createdBy[index],
  }));
}

function calledImage(store: ImageStore, digest: string): DataError {
  const message = `${store.name}: ${digest} is an index, where the index that names it says an image`;
  return new DataError('malformed', message, { path: digest });
}
