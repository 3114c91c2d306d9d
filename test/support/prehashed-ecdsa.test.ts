import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { secondKey, verifyPrehashed } from './sigstore/prehashed-ecdsa.ts';

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
])('refuses %s', (_what, verified) => {
  const [digest, signature] = signedDigest('a');
  expect(verified(digest, signature)).toBe(false);
});

it('finds the second key of a signature', () => {
  const [digest, signature] = signedDigest('a');
  const second = secondKey(digest, publicKey, signature);
  expect(second.equals(publicKey)).toBe(false);
  expect(verify('sha256', Buffer.from('a'), second, signature)).toBe(true);
});
