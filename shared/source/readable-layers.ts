import { DataError, RemoteError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Descriptor, ImageStore } from '../oci/image-store.ts';

/**
 * Layers that must not be distributed, as in Windows images. Their `urls` name other hosts, which the user did not
 * ask for, so only the image's own store is used.
 * @see OCI image specification v1.1, layer.md, "Non-Distributable Layers"
 */
const FOREIGN = /\.foreign\.|\.nondistributable\./;

/** @see https://github.com/containers/ocicrypt: an encrypted layer cannot be read without a key. */
const ENCRYPTED = /\+encrypted$/;

/** Archives with any compression, which their first bytes identify. */
const ARCHIVE = /[./-]tar(?:[.+]|$)/;

/**
 * Returns the reason why a layer cannot be read, or undefined if it can. Without the layer, the inventory is marked
 * as partial.
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
    `is non-distributable and missing in ${store.name}; its URLs are not followed`,
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
  const message = `the layer ${digest} ${what}: its content was not read`;
  return { code: 'unreadable', message, path: digest };
}
