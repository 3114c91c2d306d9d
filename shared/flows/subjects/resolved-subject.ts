import type { Subject } from '../../model/attestation.ts';
import type { Descriptor, ImageStore } from '../../oci/image-store.ts';

/** An image with the store of its evidence. */
export interface ImageSubject {
  readonly store: ImageStore;
  /** The named manifest or index, with the digest of its bytes. */
  readonly subject: Descriptor;
}

/** A subject of evidence, identified by digest. */
export interface ResolvedSubject {
  readonly subject: Subject;
  /** Store of an image’s evidence. Absent for files. */
  readonly place?: ImageSubject;
  /** Platform of an image in an index: `linux/arm64`. */
  readonly platform?: string;
  /** Prefix of the files about an image, unique in this run. */
  readonly fileStem?: string;
  /** Returns the digests of all images in an index, or of the image itself. Absent for files. */
  readonly images?: () => Promise<readonly string[]>;
  /** Returns the configuration digest of an image, which engines call the image ID. */
  readonly imageId?: (digest: string) => Promise<string | undefined>;
  /** Returns why the layers of an image differ from its configuration. Undefined if they match. */
  readonly layersProblem?: (digest: string) => Promise<string | undefined>;
  /** Absolute path of an existing file. */
  readonly path?: string;
  /** Absolute paths where a listed file may be. */
  readonly mayBeAt?: readonly string[];
}
