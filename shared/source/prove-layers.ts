import { DataError } from '../errors/errors.ts';
import type { ImageStore } from '../oci/image-store.ts';
import { resolveImages } from '../oci/resolve-image.ts';
import { readImage } from './read-image.ts';

/**
 * Compares each layer of an image with the diff ID in its configuration. Manifests with different layers can share one
 * configuration. The configuration's digest therefore identifies the content only if all layers match.
 *
 * @param digest Digest of the manifest.
 * @returns The first problem: a layer that does not match, or an image that cannot be read. Undefined if all layers
 * match.
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
