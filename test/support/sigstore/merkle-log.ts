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
  const levels: Levels = [[]];
  const size = () => levels[0]?.length ?? 0;
  return {
    append: (body) => {
      addNode(levels, 0, leafHash(body));
      return size() - 1;
    },
    size,
    root: () => rootOf(levels, 0, size()),
    proof: (index) => proofOf(levels, index, [0, size()]),
  };
}

/** @see https://github.com/C2SP/C2SP/blob/main/signed-note.md and tlog-checkpoint.md */
export function checkpointOf(log: MerkleLog, signer: CheckpointSigner): string {
  const note = `${signer.origin}\n${log.size()}\n${log.root().toString('base64')}\n`;
  const keyHint = signer.keyId.subarray(0, 4);
  const signature = Buffer.concat([keyHint, signer.sign(Buffer.from(note))]);
  return `${note}\n\u2014 ${signer.name} ${signature.toString('base64')}\n`;
}

/** The hashes of all complete subtrees: the subtrees of `levels[n]` have 2 ** n leaves. */
type Levels = Buffer[][];

function addNode(levels: Levels, level: number, hash: Buffer): void {
  levels[level] ??= [];
  const nodes = levels[level];
  nodes.push(hash);
  const [left, right] = nodes.slice(-2);
  if (nodes.length % 2 === 1 || left === undefined || right === undefined) return;
  addNode(levels, level + 1, sha256(NODE_PREFIX, left, right));
}

/** Returns the hash of the leaves from `start` to before `end`. Subtrees begin at a multiple of their size. */
function rootOf(levels: Levels, start: number, end: number): Buffer {
  const count = end - start;
  if (count === 0) return sha256();
  const complete = levels[Math.log2(count)]?.[start / count];
  if (complete !== undefined) return complete;
  const middle = start + splitPoint(count);
  return sha256(NODE_PREFIX, rootOf(levels, start, middle), rootOf(levels, middle, end));
}

function proofOf(levels: Levels, index: number, [start, end]: readonly [number, number]): Buffer[] {
  if (end - start <= 1) return [];
  const middle = start + splitPoint(end - start);
  return index < middle
    ? [...proofOf(levels, index, [start, middle]), rootOf(levels, middle, end)]
    : [...proofOf(levels, index, [middle, end]), rootOf(levels, start, middle)];
}

/** Returns the largest power of two smaller than `count`. */
function splitPoint(count: number): number {
  return 2 ** Math.floor(Math.log2(count - 1));
}
