import { DataError, RemoteError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Descriptor, ImageStore } from '../oci/image-store.ts';

/**
 * Matches media types of layers that must not be distributed, such as those of Windows images. Their `urls` can contain
 * hosts that the user did not choose, so they are read only from the image's own store.
 *
 * @see OCI image specification v1.1, layer.md, "Non-Distributable Layers"
 */
const FOREIGN = /\.foreign\.|\.nondistributable\./;

/**
 * Matches the media type suffix of encrypted layers, which cannot be read without a key.
 *
 * @see https://github.com/containers/ocicrypt
 */
const ENCRYPTED = /\+encrypted$/;

/** Matches media types of archives with any compression. The first bytes identify the compression. */
const ARCHIVE = /[./-]tar(?:[.+]|$)/;

/**
 * Returns the reason why a layer cannot be read. Returns undefined if it can be read. An inventory without a layer is
 * marked as incomplete.
 */
export async function layerProblem(
  store: ImageStore,
  layer: Descriptor,
): Promise<Problem | undefined> {
  const { mediaType } = layer;
  if (ENCRYPTED.test(mediaType)) return problem(layer, 'is encrypted');
  if (mediaType !== '' && !ARCHIVE.test(mediaType)) {
    return problem(layer, `has the media type ${mediaType.slice(0, 100)}, which is not an archive`);
  }
  if (!FOREIGN.test(mediaType) || (await isThere(store, layer))) return undefined;
  return problem(
    layer,
    `is non-distributable and missing from ${store.name}; Assay does not follow its URLs`,
  );
}

async function isThere(store: ImageStore, layer: Descriptor): Promise<boolean> {
  try {
    if ((await store.locateBlob?.(layer)) !== undefined) return true;
    const reader = (await store.openBlob(layer)).getReader();
    await reader.read();
    await reader.cancel();
    return true;
  } catch (error) {
    if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
    if (error.code !== 'not-found') throw error;
    return false;
  }
}

function problem({ digest }: Descriptor, what: string): Problem {
  const message = `the layer ${digest} ${what}, so its content was not read`;
  return { code: 'unreadable', message, path: digest };
}
