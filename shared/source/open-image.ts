import {
  type ImageStoreDependencies,
  type OpenedImageStore,
  openImageStore,
} from '../oci/open-image-store.ts';
import { formatPlatform } from '../oci/platform.ts';
import { type ResolvedImage, resolveImages } from '../oci/resolve-image.ts';
import { findBase } from './base-image.ts';
import { provenanceOf } from './build-provenance.ts';
import { type StartedThreads, startThreads } from './layer-thread.ts';
import { readImage } from './read-image.ts';
import { threadsFor } from './read-layers.ts';
import type { OpenSource, OpenSources, SourceRequest } from './source.ts';

type ImageRequest = Extract<SourceRequest, { kind: 'image' }>;

/**
 * Opens the requested images in one store.
 *
 * @param threads Maximum number of threads to start in advance for the layers of the first image.
 */
export async function openImages(
  request: ImageRequest,
  deps: ImageStoreDependencies,
  threads = 0,
): Promise<OpenSources> {
  const opened = await openImageStore(request.image, deps);
  try {
    const images = await resolveImages(opened.store, opened.reference, request.platforms);
    const sizes = images[0]?.layers.map(({ descriptor }) => descriptor.size) ?? [];
    const started = startThreads(Math.min(threads, threadsFor(sizes)));
    const store = { ...opened, started };
    const sources = images.map((image) => sourceOf(image, store, request, deps));
    const close = async () => {
      started.stop();
      await opened.close();
    };
    return { sources, close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

function sourceOf(
  image: ResolvedImage,
  { store, hasOwnDigests, started }: OpenedImageStore & { readonly started: StartedThreads },
  request: ImageRequest,
  deps: ImageStoreDependencies,
): OpenSource {
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
      const how = { ...options, hasOwnDigests, started };
      const contents = await readImage(store, image, wanted, how);
      return { description, ...contents, problems: [...image.problems, ...contents.problems] };
    },
    provenance: async () => (await provenanceOf(store, image))?.bytes,
    findBase: (given) =>
      findBase({
        store,
        image,
        source: request.image,
        deps,
        given: given?.image,
        givenName: given?.name,
      }),
  };
}

/**
 * Returns the vendor of the image as its supplier. The vendor comes from an annotation in the image's own manifest. The
 * label with the same name is ignored, because an image inherits labels from other vendors' base images.
 *
 * @see OCI image specification v1.1, annotations.md
 */
function vendorOf({ parsed }: ResolvedImage): { readonly supplier?: string } {
  const vendor = parsed.annotations['org.opencontainers.image.vendor']?.trim() ?? '';
  return vendor === '' ? {} : { supplier: vendor };
}
