import { describe, expect, it } from '@jest/globals';
import { createMerkleLog, leafHash, sha256 } from './sigstore/merkle-log.ts';

/** The eight leaves, and the roots of trees with 1 to 8 of them, with which every RFC 6962 log is tested. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the test Merkle log', () => {
  it('has the same roots as the examples for RFC 6962', () => {
    const log = createMerkleLog();
    const roots = LEAVES.map((leaf) => {
      log.append(Buffer.from(leaf, 'hex'));
      return log.root().toString('hex');
    });
    expect(roots).toEqual(ROOTS);
  });

  it('proves that each leaf is included, in trees of every size', () => {
    for (let size = 1; size <= 17; size++) {
      const log = createMerkleLog();
      const bodies = Array.from({ length: size }, (_, index) => Buffer.from(`leaf ${index}`));
      for (const body of bodies) log.append(body);
      for (const [index, body] of bodies.entries())
        expect(rootBy(body, index, size, log.proof(index))).toEqual(log.root());
    }
  });
});

/** The algorithm of RFC 9162 §2.1.3.2 starts at the leaf, unlike the log itself. */
function rootBy(body: Buffer, index: number, size: number, proof: readonly Buffer[]): Buffer {
  let [node, last, hash] = [index, size - 1, leafHash(body)];
  for (const sibling of proof) {
    if (node % 2 === 1 || node === last) {
      hash = sha256(Buffer.from([1]), sibling, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node >> 1, last >> 1];
    } else hash = sha256(Buffer.from([1]), hash, sibling);
    [node, last] = [node >> 1, last >> 1];
  }
  expect(last).toBe(0);
  return hash;
}
