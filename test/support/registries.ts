import type { Network } from '../../shared/net/network.ts';
import { anonymous, type CredentialSource } from '../../shared/oci/credentials.ts';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { parseImageReference } from '../../shared/oci/reference.ts';
import { openRegistry } from '../../shared/oci/registry.ts';
import type { BuiltImage } from './images.ts';
import { impatientNetwork } from './network.ts';

/** Returns the repository `team/app` in a registry on loopback, with retries without delay. */
export function storeAt(
  host: string,
  credentials: CredentialSource = anonymous,
  network: Network = impatientNetwork().network,
): ImageStore {
  const reference = parseImageReference(`${host}/team/app`);
  return openRegistry(reference, { network, credentials });
}

/**
 * Returns the store as another process would see it. Writers in one process write to a tag in turn, but this store does
 * not wait for them.
 */
export function inAnotherProcess(store: ImageStore, process: string): ImageStore {
  return { ...store, name: `${store.name} in ${process}` };
}

/** Pushes an image to a store under a tag. */
export async function pushImage(
  store: ImageStore,
  image: BuiltImage,
  tag = 'latest',
): Promise<void> {
  for (const descriptor of [image.config, ...image.layers]) {
    await store.putBlob(image.blobs.get(descriptor.digest)!, descriptor.mediaType);
  }
  const { digest, mediaType } = image.manifest;
  await store.putManifest(image.blobs.get(digest)!, mediaType, { tag });
}
