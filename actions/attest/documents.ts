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
  /** Digest of the image configuration. Only documents that Assay wrote contain it. */
  readonly imageId: string | undefined;
  /** True if the subject is an image, and false if the subjects are files. */
  readonly isImage: boolean;
  /** True if Assay wrote the document. The subject is then the image or the directory that Assay read. */
  readonly isOwn: boolean;
  /** Text for messages, such as `sha256:…` or `the directory services/api`. */
  readonly name: string;
}

/**
 * Predicates that are attested together. For an index, these are the findings of the index and the findings of each
 * image.
 */
export type DocumentToAttest = readonly PredicateToAttest[];

export interface DocumentsToAttest {
  /**
   * True if the user named the documents in an input. If false, the documents are the results of earlier steps,
   * newest first.
   */
  readonly isGiven: boolean;
  readonly documents: readonly (() => Promise<DocumentToAttest>)[];
}

/** A document that the user named in an input. */
export interface GivenDocument {
  readonly bytes: Buffer;
  readonly value: unknown;
  /** Path of the document, as messages show it. */
  readonly path: string;
}
