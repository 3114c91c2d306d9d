import { createHash, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asObject } from '../../../shared/json/guards.ts';
import { isWithin, readTrustMaterial } from '../../../shared/sigstore/trust-material.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

describe('readTrustMaterial', () => {
  it('reads authorities and logs, and finds the logs that are identified only by their key', () => {
    const material = readTrustMaterial(asObject(sigstore.trustedRoot, '$'));
    const { certificateAuthorities, timestampAuthorities, tlogs, ctlogs } = material;
    expect(certificateAuthorities.map(({ issuers }) => issuers.length)).toEqual([1]);
    expect(timestampAuthorities.map(({ paths }) => paths().length)).toEqual([1]);
    expect(tlogs.map(({ isNamedByKey }) => isNamedByKey)).toEqual([true, false]);
    expect(ctlogs).toHaveLength(1);
  });

  it.each(['spki', 'pkcs1'] as const)('reads a log with an RSA key in the format %s', (type) => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const { tlogs } = readTrustMaterial({
      tlogs: [aLog(publicKey.export({ format: 'der', type }))],
    });
    expect(tlogs[0]?.publicKey.equals(publicKey)).toBe(true);
  });

  it('treats a validity range without an end as open-ended, and a missing range as unlimited', () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const log = aLog(publicKey.export({ format: 'der', type: 'spki' }));
    const start = '2026-01-01T00:00:00Z';
    const begun = { ...log, publicKey: { ...log.publicKey, validFor: { start } } };
    const { tlogs } = readTrustMaterial({ tlogs: [log, begun] });
    const isValidAt = (time: string) =>
      tlogs.map(({ validFor }) => isWithin(new Date(time), validFor));
    expect(isValidAt('2025-12-31T23:59:59Z')).toEqual([true, false]);
    expect(isValidAt(start)).toEqual([true, true]);
    expect(isValidAt('9999-01-01T00:00:00Z')).toEqual([true, true]);
  });

  it.each<[string, object, RegExp]>([
    [
      'a range without a start',
      { tlogs: [{ publicKey: { validFor: { end: '2999-01-01T00:00:00Z' } } }] },
      /validFor\.start/,
    ],
    ['a log without a key', { tlogs: [{ logId: { keyId: 'AA==' } }] }, /lacks an ID or a key/],
    ['an invalid key', { tlogs: [aLog(Buffer.from('key'))] }, /./],
    [
      'an invalid certificate',
      { certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: 'AA==' }] } }] },
      /cannot be read/,
    ],
  ])('rejects %s', (_what, root, message) => {
    expect(() => readTrustMaterial(asObject(root, '$'))).toThrow(message);
  });
});

function aLog(der: Buffer) {
  return {
    baseUrl: 'https://log.example',
    logId: { keyId: createHash('sha256').update(der).digest('base64') },
    publicKey: { rawBytes: der.toString('base64') },
  };
}
