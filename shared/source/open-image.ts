import {
  type OpenedImageStore,
  type OpenImageWorld,
  openImageStore,
} from '../oci/open-image-store.ts';
import { formatPlatform } from '../oci/platform.ts';
import { platformImages } from '../oci/platform-images.ts';
import { type ResolvedImage, resolveImage } from '../oci/resolve-image.ts';
import { findBase } from './base-image.ts';
import { readImage } from './read-image.ts';
import type { OpenSource, SourceRequest } from './source.ts';

export type ImageRequest = Extract<SourceRequest, { kind: 'image' }>;

/** One image, of the platform that is asked for. */
export async function openImage(request: ImageRequest, world: OpenImageWorld): Promise<OpenSource> {
  const opened = await openImageStore(request.image, world);
  try {
    const image = await resolveImage(opened.store, opened.reference, request.platform);
    return { ...sourceOf(image, opened, request, world), close: opened.close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** The images of every platform, read from one store. */
export interface OpenPlatforms {
  readonly sources: readonly OpenSource[];
  /** Closes them all. */
  close(): Promise<void>;
}

export async function openPlatforms(
  request: ImageRequest,
  world: OpenImageWorld,
): Promise<OpenPlatforms> {
  const opened = await openImageStore(request.image, world);
  try {
    const images = await platformImages(opened.store, opened.reference);
    const sources = images.map((image) => ({
      ...sourceOf(image, opened, request, world),
      close: async () => undefined,
    }));
    return { sources, close: opened.close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function sourceOf(
  image: ResolvedImage,
  { store, hasOwnDigests }: OpenedImageStore,
  request: ImageRequest,
  world: OpenImageWorld,
): Omit<OpenSource, 'close'> {
  const description = {
    kind: 'image',
    name: request.name,
    ...(hasOwnDigests ? { digest: image.manifest.digest } : {}),
    imageId: image.parsed.config.digest,
    ...(image.index === undefined ? {} : { indexDigest: image.index.digest }),
    platform: formatPlatform(image.platform),
    ...vendorOf(image),
  } as const;
  return {
    description,
    image,
    read: async (wanted, options) => {
      const contents = await readImage(store, image, wanted, { ...options, hasOwnDigests });
      return { description, ...contents };
    },
    findBase: (given) =>
      findBase({
        store,
        image,
        place: request.image,
        world,
        given: given?.image,
        givenName: given?.name,
      }),
  };
}

/**
 * The distributing entity, by an annotation of the image’s own manifest. A label of that name says nothing:
 * images have those of their base, whose vendor is another.
 *
 * @see OCI image specification v1.1, annotations.md
 */
function vendorOf({ parsed }: ResolvedImage): { readonly supplier?: string } {
  const vendor = parsed.annotations['org.opencontainers.image.vendor']?.trim() ?? '';
  return vendor === '' ? {} : { supplier: vendor };
}
