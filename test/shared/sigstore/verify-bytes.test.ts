import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { verifyBytes } from '../../../shared/sigstore/verify-bytes.ts';

const DATA = Buffer.from('what was built');
const ec = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const ed25519 = generateKeyPairSync('ed25519');

it.each([
  ['an elliptic curve key with SHA-256', ec, 'sha256', undefined],
  ['an elliptic curve key with a different hash', ec, 'sha384', 'sha384'],
  ['a key that hashes internally', ed25519, undefined, undefined],
])('a signature by %s is valid only for its bytes', (_key, { privateKey, publicKey }, by, hash) => {
  const signature = sign(by, DATA, privateKey);
  expect(verifyBytes(DATA, publicKey, signature, hash)).toBe(true);
  expect(verifyBytes(Buffer.from('other'), publicKey, signature, hash)).toBe(false);
});

it.each([
  ['random bytes', Buffer.from('nonsense'), 'sha256'],
  ['an empty value', Buffer.alloc(0), 'sha256'],
  ['a signature with an unknown hash', sign('sha256', DATA, ec.privateKey), 'md4096'],
])('verifyBytes rejects %s', (_what, signature, hash) => {
  expect(verifyBytes(DATA, ec.publicKey, signature, hash)).toBe(false);
});
