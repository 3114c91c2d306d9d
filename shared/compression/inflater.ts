/**
 * Inflates bytes as they arrive and passes on the result in chunks, each valid only until the call returns. All input
 * is processed when the call returns, or when the returned promise resolves.
 */
export interface Inflater {
  push(bytes: Buffer): void | Promise<void>;
  /** @throws when the compressed data is incomplete. */
  end(): void | Promise<void>;
}

/** Receives an inflated chunk, whose memory is reused after the call. */
export type TakeChunk = (chunk: Buffer) => void;
