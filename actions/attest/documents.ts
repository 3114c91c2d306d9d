/** What is attested, before it is known of which subjects. */

export interface PredicateToAttest {
  readonly predicateType: string;
  readonly predicate: unknown;
  /** What the document says that it is about; absent when it holds for every subject. */
  readonly about?: About | undefined;
}

/** What a document says that it is about. */
export interface About {
  /** Of the image’s manifest, and of the index that it was taken from; none of what is no image. */
  readonly digests: readonly string[];
  /** Digest of the image’s configuration; only Assay’s own documents have it. */
  readonly imageId: string | undefined;
  /** Whether it is about an image, and not about files. */
  readonly isImage: boolean;
  /** Whether Assay wrote it, so that what it says is what was read. */
  readonly isOwn: boolean;
  /** As a person calls it: `sha256:…`, `the directory services/api`. */
  readonly name: string;
}

/** What is attested together: of an index, what was found in it and in each of its images. */
export type DocumentToAttest = readonly PredicateToAttest[];

export interface DocumentsToAttest {
  /** Whether an input names them; else they are what the job left, newest first. */
  readonly isGiven: boolean;
  readonly documents: readonly (() => Promise<DocumentToAttest>)[];
}

/** A document that an input names. */
export interface GivenDocument {
  readonly bytes: Buffer;
  readonly value: unknown;
  /** For messages. */
  readonly path: string;
}
