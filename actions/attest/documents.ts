/** A predicate to attest, not yet assigned to its subjects. */

export interface PredicateToAttest {
  readonly predicateType: string;
  readonly predicate: unknown;
  /** Subject that the document specifies. Absent if the document applies to every subject. */
  readonly about?: About | undefined;
}

/** The subject that a document specifies. */
export interface About {
  /** Digests of the image manifest and of its index. Empty if the subject is not an image. */
  readonly digests: readonly string[];
  /** Digest of the image configuration. Undefined if the document does not contain it. */
  readonly imageId: string | undefined;
  /** True if the subject is an image, false if it is a directory or a file. */
  readonly isImage: boolean;
  /** True if Assay wrote the document. In that case, the subject is the image or the directory that Assay read. */
  readonly isOwn: boolean;
  /** Text for messages, such as `sha256:…` or `the directory services/api`. */
  readonly name: string;
}

/** Predicates that are attested together, such as the findings for an index and for each of its images. */
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
  /** Path to the document, as shown in messages. */
  readonly path: string;
}
