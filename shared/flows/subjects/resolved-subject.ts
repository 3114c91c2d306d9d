import type { Subject } from '../../model/attestation.ts';
import type { Descriptor, ImageStore } from '../../oci/image-store.ts';

/** An image that evidence is about, and where its evidence lives. */
export interface ImageSubject {
  readonly store: ImageStore;
  /** The manifest or index that the input named, by the digest of its bytes. */
  readonly subject: Descriptor;
}

/** One thing that evidence is about, by digest alone. */
export interface ResolvedSubject {
  readonly subject: Subject;
  /** Where an image’s evidence lives; absent for files. */
  readonly place?: ImageSubject;
  /** Of an index’s part: `linux/arm64`. */
  readonly platform?: string;
  /** What files about an image begin with: unlike that of any other image here. */
  readonly fileStem?: string;
  /** Digests of all images in an index, or of the image itself; absent for files. */
  readonly images?: () => Promise<readonly string[]>;
  /** Digest of the configuration of one of them, which engines call the image ID. */
  readonly imageId?: (digest: string) => Promise<string | undefined>;
  /** Why the layers of one of them are not those that its configuration names; undefined when they are. */
  readonly layersProblem?: (digest: string) => Promise<string | undefined>;
  /** Of a file that is here. Absolute. */
  readonly path?: string;
  /** Where a file may be of which a list names the digest. Absolute. */
  readonly mayBeAt?: readonly string[];
}
