import type { ImageStore } from '../../shared/oci/image-store.ts';
import type { ImageChoice } from '../../shared/oci/layout-references.ts';
import { type ResolvedImage, resolveImages } from '../../shared/oci/resolve-image.ts';

/** Returns the first requested image. */
export async function onlyImage(
  store: ImageStore,
  reference: ImageChoice,
  platform?: string,
): Promise<ResolvedImage> {
  const platforms = platform === undefined ? undefined : [platform];
  const [image] = await resolveImages(store, reference, platforms);
  return image;
}
