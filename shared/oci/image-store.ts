import type { FileRange } from '../tar/random-access.ts';
/** A descriptor of the OCI image specification, v1.1. Unknown fields are kept when it is written back. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  /** In bytes. */
  readonly size: number;
  readonly artifactType?: string | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  readonly platform?: Platform | undefined;
}

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string | undefined;
}

/** A manifest or index as it was served, with the digest computed here from its bytes. */
export interface Manifest {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Buffer;
  /** For conditional writes; only registries give one. */
  readonly etag?: string | undefined;
}

export interface PutManifestOptions {
  readonly tag?: string;
  /** Write only if the tag still has this ETag. */
  readonly ifMatch?: string;
  /** Write only if the tag does not exist yet. */
  readonly ifAbsent?: boolean;
  /** Never sent again on failure: a late repetition could undo what another writer did meanwhile. */
  readonly isSentOnce?: boolean;
}

export interface PutManifestResult {
  readonly descriptor: Descriptor;
  /** The registry answered with `OCI-Subject`: it keeps the referrers itself. */
  readonly isSubjectIndexed: boolean;
}

/** One repository: in a registry, an OCI layout on disk, or an archive (read only). All behave alike. */
export interface ImageStore {
  /** `ghcr.io/o/r`, or the name of the layout's folder. */
  readonly name: string;
  readonly kind: 'registry' | 'layout' | 'archive';
  /** By tag or digest; undefined when there is none. */
  getManifest(reference: string): Promise<Manifest | undefined>;
  /** The blob's bytes; the stream fails with a DataError when digest or size are not as described. */
  openBlob(descriptor: Descriptor): Promise<ReadableStream<Uint8Array>>;
  /** @throws {DataError} `limit-exceeded` above `maxBytes`, `digest-mismatch`. */
  readBlob(descriptor: Descriptor, maxBytes: number): Promise<Buffer>;
  /** Where to read the blob without going through a stream, for stores on disk. Nothing is verified. */
  locateBlob?(descriptor: Descriptor): Promise<FileRange | undefined>;
  putBlob(bytes: Uint8Array, mediaType: string): Promise<Descriptor>;
  /**
   * Asks a registry whether it would take something, and sends nothing.
   *
   * @throws {RemoteError} `unauthorized` or `forbidden`, with the cure, when it would not.
   */
  requireWritable?(): Promise<void>;
  /** @throws {RemoteError} `precondition-failed` when a condition did not hold. */
  putManifest(
    bytes: Uint8Array,
    mediaType: string,
    options?: PutManifestOptions,
  ): Promise<PutManifestResult>;
  /** Takes a manifest away; false where there is none, or the store does not let go of any. */
  deleteManifest?(digest: string): Promise<boolean>;
  /** All referrers of a digest, from the API or else from the fallback tag; bounded in number. */
  listReferrers(digest: string): Promise<readonly Descriptor[]>;
}

export const MEDIA_TYPES = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociEmpty: 'application/vnd.oci.empty.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const;
