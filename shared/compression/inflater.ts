/**
 * Inflates bytes as they come, and hands the result on in pieces, each only until the call returns. It has
 * worked off what it was given when it returns, or when what it returns resolves.
 */
export interface Inflater {
  push(bytes: Buffer): void | Promise<void>;
  /** @throws when the bytes end before their end. */
  end(): void | Promise<void>;
}

/** Takes a piece of what was inflated; the bytes are another's when it returns. */
export type TakePiece = (piece: Buffer) => void;
