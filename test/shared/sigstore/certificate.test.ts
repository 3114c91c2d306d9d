import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseCertificate } from '../../../shared/sigstore/certificate.ts';
import { endlessDer } from '../../support/endless-der.ts';
import { allOf, leafOf, makeStatementBundle } from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { openAuthority } from '../../support/tamper/authority.ts';

let sigstore: LocalSigstore;
let leaf: Buffer;

beforeAll(async () => {
  sigstore = await startSigstore();
  leaf = leafOf(await makeStatementBundle(allOf(sigstore)));
});
afterAll(() => sigstore.close());

describe('parseCertificate', () => {
  it('returns the same certificate from both parsers', () => {
    const { native, parsed } = parseCertificate(leaf);
    expect(native.raw).toEqual(leaf);
    expect(parsed.root.toDER()).toEqual(leaf);
    expect(parsed.validForDate(new Date(native.validFrom))).toBe(true);
    expect(parsed.notAfter).toEqual(new Date(native.validTo));
  });

  it.each<[string, () => Uint8Array]>([
    ['an empty value', () => Buffer.alloc(0)],
    ['text', () => Buffer.from('certificate')],
    ['a certificate in PEM', () => Buffer.from(new X509Certificate(leaf).toString())],
    ['a certificate with extra bytes after it', () => Buffer.concat([leaf, Buffer.of(0)])],
    [
      'a length that is not in its shortest form',
      () => Buffer.from([0x30, 0x83, 0, ...leaf.subarray(2)]),
    ],
    ['DER without an end', () => endlessDer(30)],
  ])('rejects %s', (_what, bytes) => {
    expect(() => parseCertificate(bytes())).toThrow(
      expect.objectContaining({ code: 'certificate-malformed' }),
    );
  });

  it('rejects a certificate that Node accepts but that the second parser would never finish parsing', async () => {
    const signer = openAuthority().signer({ others: [['1.2.3.4', endlessDer(22)]] });
    const der = leafOf(await makeStatementBundle({ fulcio: sigstore, signer }));
    expect(() => new X509Certificate(der)).not.toThrow();
    expect(() => parseCertificate(der)).toThrow('too long');
  });
});
