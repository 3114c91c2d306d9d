/** Documents to attest that are not yet assigned to subjects. */

export interface PredicateToAttest {
  readonly predicateType: string;
  readonly predicate: unknown;
  /** Subject that the document names. Absent if the document applies to every subject. */
  readonly about?: About | undefined;
}

/** The subject that a document names. */
export interface About {
  /** Digests of the image manifest and of its index. Empty if the subject is not an image. */
  readonly digests: readonly string[];
  /** Digest of the image configuration. Only Assay’s own documents have it. */
  readonly imageId: string | undefined;
  /** True for an image, false for files. */
  readonly isImage: boolean;
  /** True if Assay wrote the document, so that the named subject is the one that was read. */
  readonly isOwn: boolean;
  /** Text for people: `sha256:…`, `the directory services/api`. */
  readonly name: string;
}

/** Predicates that are attested together: for an index, its own findings and those of each of its images. */
export type DocumentToAttest = readonly PredicateToAttest[];

export interface DocumentsToAttest {
  /** True if an input names the documents. Otherwise they are the results of earlier steps, newest first. */
  readonly isGiven: boolean;
  readonly documents: readonly (() => Promise<DocumentToAttest>)[];
}

/** A document that an input names. */
export interface GivenDocument {
  readonly bytes: Buffer;
  readonly value: unknown;
  /** Path to show in messages. */
  readonly path: string;
}
