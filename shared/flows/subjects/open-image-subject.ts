import { isDigest } from '../../digest/digest.ts';
import { UserError } from '../../errors/errors.ts';
import type { Machine } from '../../host/machine.ts';
import { parseImageSource } from '../../oci/image-source.ts';
import type { ImageStore } from '../../oci/image-store.ts';
import { requireManifest } from '../../oci/index-images.ts';
import { severalImages } from '../../oci/layout-references.ts';
import { openImageStore } from '../../oci/open-image-store.ts';
import { imageStoreDependencies, type RegistryLogin } from '../clients/registry-access.ts';
import type { ImageSubject } from './resolved-subject.ts';

export interface OpenedImage extends ImageSubject {
  /** The bytes of the manifest or the index. */
  readonly bytes: Buffer;
}

/** Called if the image name contains a digest, before the manifest has been downloaded. */
export type DigestListener = (store: ImageStore, digest: string) => void;

/**
 * Opens the image with the name `image`. A tag is resolved only once, and all later steps use the digest.
 *
 * @throws {UserError} if the image does not exist, or if evidence cannot be stored for this kind of image.
 */
export async function openImageSubject(
  image: string,
  login: RegistryLogin,
  machine: Machine,
  onDigest?: DigestListener,
): Promise<OpenedImage> {
  const source = parseImageSource(image);
  if (source.kind !== 'registry' && source.kind !== 'oci') {
    throw new UserError(
      'not-supported',
      `${image} cannot store evidence, because it is neither in a registry nor in an OCI layout.`,
      'Use `registry/name:tag` or `oci:DIR[:TAG]`.',
    );
  }
  const { store, reference } = await openImageStore(
    source,
    imageStoreDependencies(source, login, machine),
  );
  // Without an index, several images have no common digest to which the evidence could refer.
  if (typeof reference !== 'string') throw severalImages(reference, image);
  if (isDigest(reference)) onDigest?.(store, reference);
  const { mediaType, digest, bytes } = await requireManifest(store, reference);
  return { store, subject: { mediaType, digest, size: bytes.length }, bytes };
}
