/**
 * Inflates bytes as they arrive, and passes on the result in chunks. Each chunk is valid only until the receiving
 * function returns. When the call returns, or when the returned promise resolves, all input has been processed.
 */
export interface Inflater {
  push(bytes: Buffer): void | Promise<void>;
  /** @throws if the compressed data is incomplete. */
  end(): void | Promise<void>;
}

/** Receives an inflated chunk. Its memory is reused after the call. */
export type TakeChunk = (chunk: Buffer) => void;
