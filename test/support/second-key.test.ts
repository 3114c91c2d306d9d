import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { secondKey } from './sigstore/second-key.ts';

it('secondKey returns a different key under which the same signature is also valid', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const data = Buffer.from('what was built');
  for (let round = 0; round < 8; round++) {
    const signature = sign('sha256', data, privateKey);
    const second = secondKey(createHash('sha256').update(data).digest(), publicKey, signature);
    expect(second.equals(publicKey)).toBe(false);
    expect(verify('sha256', data, second, signature)).toBe(true);
  }
});
