import { isDigest } from '../../digest/digest.ts';
import { UserError } from '../../errors/errors.ts';
import type { Host } from '../../host/host.ts';
import type { InputsOf } from '../../host/spec.ts';
import { parseImageSource } from '../../oci/image-source.ts';
import type { ImageStore } from '../../oci/image-store.ts';
import { requireManifest } from '../../oci/index-images.ts';
import { severalImages } from '../../oci/layout-references.ts';
import { openImageStore } from '../../oci/open-image-store.ts';
import type { registryInputs } from '../clients/inputs.ts';
import { imageStoreDependencies } from '../clients/registry-access.ts';
import type { ImageSubject } from './resolved-subject.ts';

export interface OpenedImage extends ImageSubject {
  /** Of its manifest or index. */
  readonly bytes: Buffer;
}

/** Told of an image that is named by its digest, before its manifest has come. */
export type DigestListener = (store: ImageStore, digest: string) => void;

/**
 * The image that `image` names. A tag is resolved here, once: from now on there is only the digest.
 *
 * @throws {UserError} when there is no such image, or its kind can hold no evidence.
 */
export async function openImageSubject(
  image: string,
  inputs: InputsOf<typeof registryInputs>,
  host: Host,
  onDigest?: DigestListener,
): Promise<OpenedImage> {
  const source = parseImageSource(image);
  if (source.kind !== 'registry' && source.kind !== 'oci') {
    throw new UserError(
      'not-supported',
      `${image} can hold no evidence: only a registry and an OCI layout can.`,
      'Give `registry/name:tag` or `oci:DIR[:TAG]`.',
    );
  }
  const { store, reference } = await openImageStore(
    source,
    imageStoreDependencies(inputs, source, host),
  );
  // No digest stands for all of them, which evidence could be about.
  if (typeof reference !== 'string') throw severalImages(reference, image);
  if (isDigest(reference)) onDigest?.(store, reference);
  const { mediaType, digest, bytes } = await requireManifest(store, reference);
  return { store, subject: { mediaType, digest, size: bytes.length }, bytes };
}
