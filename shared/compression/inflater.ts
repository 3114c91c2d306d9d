/**
 * Inflates bytes as they arrive, and passes on the inflated data in chunks. Each chunk is valid only until the
 * receiving function returns. When a call returns, all input has been processed. If the call returns a promise, this
 * applies when the promise resolves.
 */
export interface Inflater {
  push(bytes: Buffer): void | Promise<void>;
  /** @throws if the compressed data is incomplete. */
  end(): void | Promise<void>;
}

/** An inflater that never returns a promise. */
export interface DirectInflater extends Inflater {
  push(bytes: Buffer): void;
  end(): void;
}

/** Receives an inflated chunk. Its memory is reused after the call. */
export type TakeChunk = (chunk: Buffer) => void;
