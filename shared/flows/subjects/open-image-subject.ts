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
  /** Digest of the manifest or index. */
  readonly bytes: Buffer;
}

/** Called for an image named by digest, before its manifest arrives. */
export type DigestListener = (store: ImageStore, digest: string) => void;

/**
 * Opens the image that `image` names. A tag is resolved here, once; all later steps use the digest.
 *
 * @throws {UserError} when the image does not exist, or its kind cannot store evidence.
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
      `${image} cannot store evidence; only registries and OCI layouts can.`,
      'Use `registry/name:tag` or `oci:DIR[:TAG]`.',
    );
  }
  const { store, reference } = await openImageStore(
    source,
    imageStoreDependencies(source, login, machine),
  );
  // Several images without an index have no common digest for the evidence.
  if (typeof reference !== 'string') throw severalImages(reference, image);
  if (isDigest(reference)) onDigest?.(store, reference);
  const { mediaType, digest, bytes } = await requireManifest(store, reference);
  return { store, subject: { mediaType, digest, size: bytes.length }, bytes };
}
