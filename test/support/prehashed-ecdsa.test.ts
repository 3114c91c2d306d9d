import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { verifyPrehashed } from './sigstore/prehashed-ecdsa.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

function signedDigest(text: string): [Buffer, Buffer] {
  const data = Buffer.from(text);
  return [createHash('sha256').update(data).digest(), sign('sha256', data, privateKey)];
}

it('agrees with node:crypto on what it signed', () => {
  for (let n = 0; n < 20; n++) {
    const [digest, signature] = signedDigest(`message ${n}`);
    expect(verifyPrehashed(digest, publicKey, signature)).toBe(true);
  }
});

it.each<[string, (digest: Buffer, signature: Buffer) => boolean]>([
  ['another digest', (_, signature) => verifyPrehashed(signedDigest('b')[0], publicKey, signature)],
  ['another signature', (digest) => verifyPrehashed(digest, publicKey, signedDigest('b')[1])],
  [
    'another key',
    (digest, signature) => {
      const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return verifyPrehashed(digest, other.publicKey, signature);
    },
  ],
  [
    'another curve',
    (digest, signature) => {
      const other = generateKeyPairSync('ec', { namedCurve: 'P-384' });
      return verifyPrehashed(digest, other.publicKey, signature);
    },
  ],
  [
    'zeroes',
    (digest) => verifyPrehashed(digest, publicKey, Buffer.from('3006020100020100', 'hex')),
  ],
  ['no DER', (digest) => verifyPrehashed(digest, publicKey, Buffer.from('nonsense'))],
])('refuses %s', (_what, verify) => {
  const [digest, signature] = signedDigest('a');
  expect(verify(digest, signature)).toBe(false);
});
