import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { verifyInclusionProof } from '../../../shared/sigstore/inclusion-proof.ts';
import { checkpointOf, createMerkleLog, sha256 } from '../../support/sigstore/merkle-log.ts';
import { spkiDer } from '../../support/sigstore/pem.ts';
import { codeOf } from '../../support/trust-code.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const id = sha256(spkiDer(publicKey));
const LOG = {
  id,
  url: 'https://log.example',
  publicKey,
  validFor: { start: new Date(0), end: new Date(1) },
  isNamedByKey: true,
};
const SIGNER = {
  origin: 'log.example',
  name: 'log.example',
  keyId: id,
  sign: (note: Buffer) => sign(undefined, note, privateKey),
};
const LARGEST = 20;

const bodyOf = (index: number) => Buffer.from(`entry ${index}`);

/** Extends the log to `size` entries, and returns the inclusion proof of each entry. */
function proofsIn(size: number) {
  const tree = createMerkleLog();
  for (let index = 0; index < size; index++) tree.append(bodyOf(index));
  const checkpoint = { envelope: checkpointOf(tree, SIGNER) };
  const common = { rootHash: tree.root(), treeSize: `${size}`, checkpoint };
  return Array.from({ length: size }, (_, index) => {
    return { ...common, logIndex: `${index}`, hashes: tree.proof(index) };
  });
}

describe('an inclusion proof', () => {
  it('is valid only for the entry that it proves, in a tree of any size', () => {
    for (let size = 1; size <= LARGEST; size++) {
      for (const [index, proof] of proofsIn(size).entries()) {
        expect(() => verifyInclusionProof(proof, bodyOf(index), [LOG])).not.toThrow();
        const other = bodyOf((index + 1) % LARGEST);
        expect(codeOf(() => verifyInclusionProof(proof, other, [LOG]))).toBe('log-proof-invalid');
      }
    }
  });

  it('is invalid for a different index or path', () => {
    for (let size = 2; size <= LARGEST; size++) {
      for (const [index, proof] of proofsIn(size).entries()) {
        const { hashes } = proof;
        const changed = [
          ...[-1, index + 1, index - 1, size, 2 * size].map((at) => ({
            ...proof,
            logIndex: `${at}`,
          })),
          { ...proof, hashes: hashes.slice(1) },
          { ...proof, hashes: hashes.slice(0, -1) },
          { ...proof, hashes: [...hashes, Buffer.alloc(32)] },
          { ...proof, hashes: [...hashes, ...hashes] },
        ];
        for (const each of changed) {
          const judged = codeOf(() => verifyInclusionProof(each, bodyOf(index), [LOG]));
          expect(judged).toBe('log-proof-invalid');
        }
      }
    }
  });

  it('is invalid without a checkpoint that the log signed', () => {
    const [proof] = proofsIn(1);
    if (proof === undefined) throw new Error('it is missing');
    const bare = { ...proof, checkpoint: undefined };
    const codes = [
      codeOf(() => verifyInclusionProof(bare, bodyOf(0), [LOG])),
      codeOf(() => verifyInclusionProof(proof, bodyOf(0), [])),
    ];
    expect(codes).toEqual(['log-checkpoint-invalid', 'log-checkpoint-invalid']);
  });
});
