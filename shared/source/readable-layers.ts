import { DataError, RemoteError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Descriptor, ImageStore } from '../oci/image-store.ts';

/**
 * Layers that were never to be distributed, as Windows had them. Where they are, their `urls` say; who asked
 * for an image did not ask for those hosts, so that only the image's own store is asked.
 * @see OCI image specification v1.1, layer.md, "Non-Distributable Layers"
 */
const FOREIGN = /\.foreign\.|\.nondistributable\./;

/** @see https://github.com/containers/ocicrypt: the key is not for whoever only looks. */
const ENCRYPTED = /\+encrypted$/;

/** Archives, compressed by anything: what they are compressed by is told by their first bytes. */
const ARCHIVE = /[./-]tar(?:[.+]|$)/;

/** Why nothing of a layer can be read; undefined when it can. An inventory without it is partial, and says so. */
export async function layerProblem(
  store: ImageStore,
  layer: Descriptor,
): Promise<Problem | undefined> {
  const { mediaType } = layer;
  if (ENCRYPTED.test(mediaType)) return problem(layer, 'is encrypted');
  if (mediaType !== '' && !ARCHIVE.test(mediaType)) {
    return problem(layer, `is of the media type ${mediaType.slice(0, 100)}, which is no archive`);
  }
  if (!FOREIGN.test(mediaType) || (await isThere(store, layer))) return undefined;
  return problem(layer, `is foreign and not in ${store.name}; its URLs are not followed`);
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
  const message = `the layer ${digest} ${what}: nothing in it was read`;
  return { code: 'unreadable', message, path: digest };
}
