import { hash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { checksumIn, hasChecksum, mismatch } from '../../../shared/maven/checksum.ts';

const BYTES = Buffer.from('pom');
const SHA1 = hash('sha1', BYTES, 'hex');

describe('a SHA-1 checksum file', () => {
  it.each([SHA1, `${SHA1}\n`, `${SHA1.toUpperCase()}  a-1.pom`, `SHA1 (a-1.pom) = ${SHA1}`])(
    'is accepted with the content %j',
    (text) => {
      expect(checksumIn(Buffer.from(text), 'sha1')).toEqual({ algorithm: 'sha1', hex: SHA1 });
    },
  );

  it.each(['', '<html></html>', SHA1.slice(1), `${SHA1}0`, `x${SHA1}`])(
    'is rejected with the content %j',
    (text) => {
      expect(checksumIn(Buffer.from(text), 'sha1')).toBeUndefined();
    },
  );

  it('is rejected if a SHA-256 checksum is expected', () => {
    expect(checksumIn(Buffer.from(SHA1), 'sha256')).toBeUndefined();
  });
});

it('hasChecksum returns false for bytes with a different checksum', () => {
  const checksum = { algorithm: 'sha1', hex: SHA1 } as const;
  expect(hasChecksum(BYTES, checksum)).toBe(true);
  expect(hasChecksum(Buffer.from('other'), checksum)).toBe(false);
  expect(mismatch('https://r.test/a.pom', checksum)).toMatchObject({ code: 'digest-mismatch' });
});
