import type { FileRange } from '../tar/random-access.ts';
/**
 * A descriptor as defined by the OCI image specification, v1.1. Unknown fields are kept if the descriptor is written
 * again.
 */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  /** Size in bytes. */
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

/** A manifest or an index: its original bytes, and the digest that was computed from them. */
export interface Manifest {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Buffer;
  /** ETag for conditional writes. Only registries return an ETag. */
  readonly etag?: string | undefined;
}

export interface PutManifestOptions {
  readonly tag?: string;
  /** Writes only if the tag still has this ETag. */
  readonly ifMatch?: string;
  /** Writes only if the tag does not exist yet. */
  readonly ifAbsent?: boolean;
  /** True to never retry a failed write, because a late retry could undo another writer's change. */
  readonly isSentOnce?: boolean;
}

export interface PutManifestResult {
  readonly descriptor: Descriptor;
  /**
   * True if the registry responded with an `OCI-Subject` header. This means that the registry itself lists the
   * referrers.
   */
  readonly isSubjectIndexed: boolean;
}

/**
 * Returns the URL of an upload that a registry has started. Returns undefined if the URL was already used, is too old
 * or could not be obtained.
 */
export type StartedUpload = () => Promise<string | undefined>;

/** One repository in a registry, one OCI layout on disk, or one read-only archive. All three have this interface. */
export interface ImageStore {
  /** Name of the repository, such as `ghcr.io/o/r`, or of the layout folder. */
  readonly name: string;
  readonly kind: 'registry' | 'layout' | 'archive';
  /** Reads a manifest by its tag or digest. Returns undefined if it does not exist. */
  getManifest(reference: string): Promise<Manifest | undefined>;
  /**
   * Returns the bytes of a blob. The stream fails with a DataError if the digest or size does not match the descriptor.
   */
  openBlob(descriptor: Descriptor): Promise<ReadableStream<Uint8Array>>;
  /** @throws {DataError} `limit-exceeded` if the blob is larger than `maxBytes`, or `digest-mismatch`. */
  readBlob(descriptor: Descriptor, maxBytes: number): Promise<Buffer>;
  /**
   * Returns the location of the blob on disk, for reading it without a stream. The content is not verified. Registry
   * stores do not have this function.
   */
  locateBlob?(descriptor: Descriptor): Promise<FileRange | undefined>;
  /**
   * @param isNew True if the store probably does not contain the blob. In that case, the store uploads the blob without
   * checking.
   * @param started An upload that was started in advance. It is used only for a new blob.
   */
  putBlob(
    bytes: Uint8Array,
    mediaType: string,
    isNew?: boolean,
    started?: StartedUpload,
  ): Promise<Descriptor>;
  /** Starts an upload before its content is known, which saves `putBlob` one round trip. */
  startUpload?(): StartedUpload;
  /**
   * Checks that a registry would accept a write, without sending content. The next blob uses the upload that this check
   * started.
   *
   * @throws {RemoteError} `unauthorized` or `forbidden`, with a fix, if the registry would refuse the write.
   */
  requireWritable?(): Promise<void>;
  /** @throws {RemoteError} `precondition-failed` if a condition is not met. */
  putManifest(
    bytes: Uint8Array,
    mediaType: string,
    options?: PutManifestOptions,
  ): Promise<PutManifestResult>;
  /** Removes a manifest. Returns false if it does not exist, or if the store does not delete manifests. */
  deleteManifest?(digest: string): Promise<boolean>;
  /**
   * Returns the referrers of a digest from the referrers API. If the API is missing or does not list any, returns the
   * referrers under the fallback tag. The number of referrers is limited.
   */
  listReferrers(digest: string): Promise<readonly Descriptor[]>;
  /**
   * Returns true if the registry itself lists referrers, and false if it does not. Returns undefined before the first
   * request for referrers.
   */
  hasReferrersApi?(): boolean | undefined;
}

export const MEDIA_TYPES = {
  ociManifest: 'application/vnd.oci.image.manifest.v1+json',
  ociIndex: 'application/vnd.oci.image.index.v1+json',
  ociConfig: 'application/vnd.oci.image.config.v1+json',
  ociEmpty: 'application/vnd.oci.empty.v1+json',
  dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
  dockerList: 'application/vnd.docker.distribution.manifest.list.v2+json',
} as const;
