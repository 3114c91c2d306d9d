/**
 * Inflates bytes as they arrive, and passes on the inflated data in chunks. Each chunk is valid only until the
 * receiving function returns. All input has been processed when a call returns or, if it returns a promise, when the
 * promise resolves.
 */
export interface Inflater {
  push(bytes: Buffer): void | Promise<void>;
  /** @throws if the compressed data is incomplete. */
  end(): void | Promise<void>;
}

/** Receives an inflated chunk. Its memory is reused after the call. */
export type TakeChunk = (chunk: Buffer) => void;
