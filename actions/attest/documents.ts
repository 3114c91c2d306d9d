/** Documents to attest. They are not assigned to subjects yet. */

export interface PredicateToAttest {
  readonly predicateType: string;
  readonly predicate: unknown;
  /** Subject that the document states. Absent if the document applies to every subject. */
  readonly about?: About | undefined;
}

/** The subject that a document states. */
export interface About {
  /** Digests of the image manifest and of its index. Empty if the subject is not an image. */
  readonly digests: readonly string[];
  /** Digest of the image configuration. Present only in documents that Assay wrote. */
  readonly imageId: string | undefined;
  /** True if the subject is an image, false if the subjects are files. */
  readonly isImage: boolean;
  /** True if Assay wrote the document. The subject is then the image or the directory that Assay read. */
  readonly isOwn: boolean;
  /** Text for messages, such as `sha256:…` or `the directory services/api`. */
  readonly name: string;
}

/** Predicates that are attested together. For an index, these are the findings of the index and of each image. */
export type DocumentToAttest = readonly PredicateToAttest[];

export interface DocumentsToAttest {
  /** True if the documents come from an input. Otherwise, they come from earlier steps, newest first. */
  readonly isGiven: boolean;
  readonly documents: readonly (() => Promise<DocumentToAttest>)[];
}

/** A document from an input. */
export interface GivenDocument {
  readonly bytes: Buffer;
  readonly value: unknown;
  /** Path of the document, as shown in messages. */
  readonly path: string;
}
