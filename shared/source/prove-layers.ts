import { DataError } from '../errors/errors.ts';
import type { ImageStore } from '../oci/image-store.ts';
import { resolveImages } from '../oci/resolve-image.ts';
import { readImage } from './read-image.ts';

/**
 * Compares each layer of an image with the diff ID that its configuration states. Two manifests may name one
 * configuration, and other layers: only where this finds nothing, the digest of the configuration tells what is in the
 * image.
 *
 * @param digest Of its manifest.
 * @returns Why the layers are not those of the configuration; undefined when they are.
 */
export async function layersProblem(
  store: ImageStore,
  digest: string,
  threads: number,
): Promise<string | undefined> {
  try {
    for (const image of await resolveImages(store, digest)) {
      const options = { threads, hasOwnDigests: false };
      const [problem] = (await readImage(store, image, {}, options)).problems;
      if (problem !== undefined) return problem.message;
    }
    return undefined;
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
}
