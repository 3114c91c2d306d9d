import {
  createECDH,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { verifyPrehashed } from '../../../shared/sigstore/prehashed-ecdsa.ts';
import { flipped } from '../../support/evidence.ts';

const DATA = Buffer.from('what was built');

const keysOn = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });
const digestOf = (hash: string, data = DATA) => createHash(hash).update(data).digest();

describe.each([
  ['P-256', 'sha256'],
  ['P-256', 'sha384'],
  ['P-256', 'sha512'],
  ['P-384', 'sha256'],
  ['P-384', 'sha384'],
  ['P-384', 'sha512'],
])('a signature with the curve %s and the hash %s', (curve, hash) => {
  it('is accepted if and only if node:crypto accepts it', () => {
    for (let round = 0; round < 8; round++) {
      const { privateKey, publicKey } = keysOn(curve);
      const data = Buffer.from(`message ${round}`);
      const good = sign(hash, data, privateKey);
      const bad = Buffer.from(flipped(good.toString('base64')), 'base64');
      for (const signature of [good, bad]) {
        expect(verifyPrehashed(digestOf(hash, data), publicKey, signature)).toBe(
          verify(hash, data, publicKey, signature),
        );
      }
      expect(verifyPrehashed(digestOf(hash), publicKey, good)).toBe(false);
    }
  });
});

// For the generator and its negation, the intermediate sums consist of equal and opposite points.
describe.each([
  ['P-256', 'prime256v1', 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632550'],
  [
    'P-384',
    'secp384r1',
    'ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52972',
  ],
])('a private key on %s', (crv, curve, last) => {
  it.each([
    ['one', '1'.padStart(last.length, '0')],
    ['two', '2'.padStart(last.length, '0')],
    ['of maximum size', last],
  ])('with the value %s creates signatures that verifyPrehashed accepts', (_name, secret) => {
    const privateKey = keyOf(crv, curve, Buffer.from(secret, 'hex'));
    const publicKey = createPublicKey(privateKey);
    for (let round = 0; round < 8; round++) {
      const data = Buffer.from(`message ${round}`);
      const good = sign('sha256', data, privateKey);
      expect(verifyPrehashed(digestOf('sha256', data), publicKey, good)).toBe(true);
      expect(verifyPrehashed(digestOf('sha256'), publicKey, good)).toBe(false);
    }
  });
});

function keyOf(crv: string, curve: string, secret: Buffer) {
  const ecdh = createECDH(curve);
  ecdh.setPrivateKey(secret);
  const point = ecdh.getPublicKey().subarray(1);
  const x = point.subarray(0, secret.length).toString('base64url');
  const y = point.subarray(secret.length).toString('base64url');
  const key = { kty: 'EC', crv, d: secret.toString('base64url'), x, y };
  return createPrivateKey({ format: 'jwk', key });
}

describe('verifyPrehashed rejects', () => {
  const { privateKey, publicKey } = keysOn('P-256');
  const digest = digestOf('sha256');
  const good = sign('sha256', DATA, privateKey);

  it.each<[string, Buffer]>([
    ['an empty signature', Buffer.alloc(0)],
    ['a signature of zero bytes', Buffer.from('3006020100020100', 'hex')],
    ['a signature with r of zero and s of one', Buffer.from('3006020100020101', 'hex')],
    ['a signature of 0xff bytes', Buffer.from('3006020101020101', 'hex')],
    ['a signature with a negative number', Buffer.from('3006020181020101', 'hex')],
    ['a signature with a leading zero byte', Buffer.from('300702020001020101', 'hex')],
    ['a signature with extra bytes after it', Buffer.concat([good, Buffer.of(0)])],
    ['a truncated signature', good.subarray(0, -1)],
    ['a signature of 100,000 bytes', Buffer.alloc(100_000, 0x30)],
    [
      'a signature with a length that is not in its shortest form',
      Buffer.concat([Buffer.of(0x30, 0x81), good.subarray(1)]),
    ],
    ['a signature with a number beyond its end', Buffer.from('3006020101027f01', 'hex')],
    ['a signature with r as large as the order', orderAsR()],
  ])('%s', (_, signature) => {
    expect(verifyPrehashed(digest, publicKey, signature)).toBe(false);
  });

  it.each([
    ['an Ed25519 key', () => generateKeyPairSync('ed25519').publicKey],
    ['an RSA key', () => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey],
    ['a key on a different curve', () => keysOn('P-384').publicKey],
    ['a key on an unsupported curve', () => keysOn('secp256k1').publicKey],
    ['a key on a curve without a JSON form', () => keysOn('brainpoolP256r1').publicKey],
    ['a different key', () => keysOn('P-256').publicKey],
  ])('a signature by %s', (_, key) => {
    expect(verifyPrehashed(digest, key(), good)).toBe(false);
  });

  it('a signature over an empty digest', () => {
    expect(verifyPrehashed(Buffer.alloc(0), publicKey, good)).toBe(false);
  });
});

function orderAsR(): Buffer {
  const n = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551';
  return Buffer.from(`3026022100${n}020101`, 'hex');
}
