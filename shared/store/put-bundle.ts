import { BUNDLE_MEDIA_TYPE, type Bundle } from '../model/attestation.ts';
import { BUNDLE_TYPE_ANNOTATION } from '../model/evidence.ts';
import { attachReferrer } from '../oci/attach-referrer.ts';
import type { Descriptor, ImageStore } from '../oci/image-store.ts';
import type { UpdateClock } from '../oci/tag-update.ts';

/** The location of a stored bundle. */
export interface Stored {
  /** Reference for reading the bundle back, such as `ghcr.io/o/r@sha256:…`. */
  readonly place: string;
  readonly descriptor: Descriptor;
}

/**
 * Attaches a bundle to an image as an OCI 1.1 referrer, in the format that cosign 3 and GitHub use.
 *
 * @param subject The manifest or index that the bundle describes.
 * @throws {RemoteError} if the bundle could not be written or is not listed.
 * @see https://github.com/sigstore/cosign/blob/main/specs/BUNDLE_SPEC.md
 */
export async function putBundle(
  store: ImageStore,
  subject: Descriptor,
  bundle: Bundle,
  predicateType: string,
  clock: UpdateClock,
): Promise<Stored> {
  const created = new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z');
  const referrer = {
    artifactType: BUNDLE_MEDIA_TYPE,
    layers: [{ mediaType: BUNDLE_MEDIA_TYPE, bytes: Buffer.from(JSON.stringify(bundle)) }],
    annotations: {
      'org.opencontainers.image.created': created,
      'dev.sigstore.bundle.content': 'dsse-envelope',
      [BUNDLE_TYPE_ANNOTATION]: predicateType,
    },
    subject,
  };
  const descriptor = await attachReferrer(store, referrer, clock);
  return { place: `${store.name}@${descriptor.digest}`, descriptor };
}
