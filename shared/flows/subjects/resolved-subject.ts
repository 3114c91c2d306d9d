import type { Subject } from '../../model/attestation.ts';
import type { Descriptor, ImageStore } from '../../oci/image-store.ts';

/** An image and the store for its evidence. */
export interface ImageSubject {
  readonly store: ImageStore;
  /** The manifest or the index that the user named, with its digest. */
  readonly subject: Descriptor;
}

/** A subject of evidence, identified by digest. */
export interface ResolvedSubject {
  readonly subject: Subject;
  /** The image and the store for its evidence. Absent for files. */
  readonly place?: ImageSubject;
  /** Platform of an image that is part of a multi-platform image, such as `linux/arm64`. */
  readonly platform?: string;
  /** Prefix for the names of all files about an image. Each image in a run has a different prefix. */
  readonly fileStem?: string;
  /** Returns the digests of all images in a multi-platform image, or the digest of a single image. Absent for files. */
  readonly images?: () => Promise<readonly string[]>;
  /** Returns the digest of the image configuration, which container engines call the image ID. */
  readonly imageId?: (digest: string) => Promise<string | undefined>;
  /**
   * Returns a description of the difference between the layers of an image and those in its configuration. Returns
   * undefined if they are equal.
   */
  readonly layersProblem?: (digest: string) => Promise<string | undefined>;
  /** Absolute path to the file, if it exists. */
  readonly path?: string;
  /** Absolute paths where a file from a list could be. The file can also be on another machine. */
  readonly mayBeAt?: readonly string[];
}
