import type { Subject } from '../../model/attestation.ts';
import type { Descriptor, ImageStore } from '../../oci/image-store.ts';

/** An image and the store for its evidence. */
export interface ImageSubject {
  readonly store: ImageStore;
  /** The manifest or index that the user named, with the digest of its bytes. */
  readonly subject: Descriptor;
}

/** A subject of evidence, identified by digest. */
export interface ResolvedSubject {
  readonly subject: Subject;
  /** Store for the evidence of an image. Absent for files. */
  readonly place?: ImageSubject;
  /** Platform of an image in an index, such as `linux/arm64`. */
  readonly platform?: string;
  /** Prefix for the names of all files about an image. It is unique in a run. */
  readonly fileStem?: string;
  /** Returns the digests of all images in an index, or of the image itself. Absent for files. */
  readonly images?: () => Promise<readonly string[]>;
  /** Returns the digest of the image configuration, which container engines call the image ID. */
  readonly imageId?: (digest: string) => Promise<string | undefined>;
  /**
   * Returns how the layers of an image differ from those in its configuration. Returns undefined if they do not differ.
   */
  readonly layersProblem?: (digest: string) => Promise<string | undefined>;
  /** Absolute path of the file, if it exists. */
  readonly path?: string;
  /** Absolute paths at which a listed file can be. */
  readonly mayBeAt?: readonly string[];
}
