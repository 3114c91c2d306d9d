import type { FileRange } from '../tar/random-access.ts';
/** A descriptor of the OCI image specification, v1.1. Unknown fields are kept when it is written back. */
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

/** A manifest or index with its original bytes and the digest computed from them. */
export interface Manifest {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Buffer;
  /** ETag for conditional writes. Only registries return one. */
  readonly etag?: string | undefined;
}

export interface PutManifestOptions {
  readonly tag?: string;
  /** Writes only if the tag still has this ETag. */
  readonly ifMatch?: string;
  /** Writes only if the tag does not exist yet. */
  readonly ifAbsent?: boolean;
  /** Never retries on failure, because a late retry could undo another writer's change. */
  readonly isSentOnce?: boolean;
}

export interface PutManifestResult {
  readonly descriptor: Descriptor;
  /** True if the registry answered with `OCI-Subject` and therefore lists the referrers itself. */
  readonly isSubjectIndexed: boolean;
}

/** One repository in a registry, an OCI layout on disk, or a read-only archive. All have the same interface. */
export interface ImageStore {
  /** `ghcr.io/o/r`, or the name of the layout's folder. */
  readonly name: string;
  readonly kind: 'registry' | 'layout' | 'archive';
  /** Reads by tag or digest. Returns undefined when there is no such manifest. */
  getManifest(reference: string): Promise<Manifest | undefined>;
  /**
   * Returns the blob's bytes. The stream fails with a DataError if the digest or size does not match the descriptor.
   */
  openBlob(descriptor: Descriptor): Promise<ReadableStream<Uint8Array>>;
  /** @throws {DataError} `limit-exceeded` above `maxBytes`, `digest-mismatch`. */
  readBlob(descriptor: Descriptor, maxBytes: number): Promise<Buffer>;
  /** Returns the blob's location on disk, for reading without a stream. Nothing is verified. Registries have none. */
  locateBlob?(descriptor: Descriptor): Promise<FileRange | undefined>;
  putBlob(bytes: Uint8Array, mediaType: string): Promise<Descriptor>;
  /**
   * Checks whether a registry would accept a write, without sending content.
   *
   * @throws {RemoteError} `unauthorized` or `forbidden`, with a fix, when it would not.
   */
  requireWritable?(): Promise<void>;
  /** @throws {RemoteError} `precondition-failed` when a condition does not hold. */
  putManifest(
    bytes: Uint8Array,
    mediaType: string,
    options?: PutManifestOptions,
  ): Promise<PutManifestResult>;
  /** Removes a manifest. Returns false when there is no such manifest, or the store does not delete any. */
  deleteManifest?(digest: string): Promise<boolean>;
  /** Returns all referrers of a digest, from the API or else from the fallback tag. Their number is limited. */
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
