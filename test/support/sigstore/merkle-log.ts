import { createHash } from 'node:crypto';

const LEAF_PREFIX = Buffer.from([0]);
const NODE_PREFIX = Buffer.from([1]);

/** An append-only Merkle tree. @see RFC 6962 §2.1 */
export interface MerkleLog {
  /** @returns The index of the new leaf. The first index is 0. */
  append(body: Buffer): number;
  size(): number;
  root(): Buffer;
  /** Returns the audit path of a leaf in the current tree, lowest sibling first. */
  proof(index: number): Buffer[];
}

/** The signed tree head of a log, which is a signed note. */
export interface CheckpointSigner {
  /** First line of the note. */
  readonly origin: string;
  /** Name on the signature line. Verifiers search for it in the base URL of the log. */
  readonly name: string;
  readonly keyId: Buffer;
  sign(note: Buffer): Buffer;
}

export function sha256(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

export function leafHash(body: Buffer): Buffer {
  return sha256(LEAF_PREFIX, body);
}

export function createMerkleLog(): MerkleLog {
  const leaves: Buffer[] = [];
  return {
    append: (body) => leaves.push(leafHash(body)) - 1,
    size: () => leaves.length,
    root: () => rootOf(leaves),
    proof: (index) => proofOf(leaves, index),
  };
}

/** @see https://github.com/C2SP/C2SP/blob/main/signed-note.md and tlog-checkpoint.md */
export function checkpointOf(log: MerkleLog, signer: CheckpointSigner): string {
  const note = `${signer.origin}\n${log.size()}\n${log.root().toString('base64')}\n`;
  const keyHint = signer.keyId.subarray(0, 4);
  const signature = Buffer.concat([keyHint, signer.sign(Buffer.from(note))]);
  return `${note}\n\u2014 ${signer.name} ${signature.toString('base64')}\n`;
}

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return sha256();
  if (leaves.length === 1) return first;
  const split = splitPoint(leaves.length);
  return sha256(NODE_PREFIX, rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

function proofOf(leaves: readonly Buffer[], index: number): Buffer[] {
  if (leaves.length <= 1) return [];
  const split = splitPoint(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);
  return index < split
    ? [...proofOf(left, index), rootOf(right)]
    : [...proofOf(right, index - split), rootOf(left)];
}

/** Returns the largest power of two smaller than `count`. */
function splitPoint(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}
