import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { X509Certificate } from '@sigstore/core';
import { parseCertificate } from '../../../shared/sigstore/certificate.ts';
import { allOf, leafOf, makeStatementBundle } from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let leaf: Buffer;
let issuer: Buffer;

beforeAll(async () => {
  sigstore = await startSigstore();
  leaf = leafOf(await makeStatementBundle(allOf(sigstore)));
  const pem = sigstore.files['fulcio_v1.crt.pem'] ?? '';
  issuer = Buffer.from(X509Certificate.parse(pem).root.toDER());
});
afterAll(() => sigstore.close());

describe('a certificate that remembers', () => {
  it('encodes itself and its signed part as the library does', () => {
    for (const der of [leaf, issuer]) {
      const ours = parseCertificate(der);
      const theirs = X509Certificate.parse(Buffer.from(der));
      expect(ours.root.toDER()).toEqual(theirs.root.toDER());
      expect(ours.tbsCertificate.toDER()).toEqual(theirs.tbsCertificate.toDER());
      expect(ours.root.toDER()).toEqual(der);
    }
  });

  it('was issued by its issuer, and by nobody else, however often it is asked', () => {
    const [ours, authority] = [parseCertificate(leaf), parseCertificate(issuer)];
    expect([ours.verify(authority), ours.verify(authority)]).toEqual([true, true]);
    expect([ours.verify(), ours.verify(ours)]).toEqual([false, false]);
    expect(authority.verify()).toBe(true);
  });

  it('is refused by its issuer when a bit of it was turned', () => {
    const turned = Buffer.from(leaf);
    const last = turned.length - 1;
    turned[last] = (turned[last] ?? 0) ^ 1;
    expect(parseCertificate(turned).verify(parseCertificate(issuer))).toBe(false);
  });

  it('gives copies that can be changed without it', () => {
    const ours = parseCertificate(leaf);
    const [copy, theirs] = [ours.clone(), X509Certificate.parse(Buffer.from(leaf)).clone()];
    for (const each of [copy, theirs]) each.extensions.splice(2, 1);
    expect(copy.tbsCertificate.toDER()).toEqual(theirs.tbsCertificate.toDER());
    expect(copy.tbsCertificate.toDER()).not.toEqual(ours.tbsCertificate.toDER());
    expect(ours.root.toDER()).toEqual(leaf);
  });

  it('is not read when its lengths could be shorter', () => {
    // The outermost length, of two bytes, as three.
    const longer = Buffer.concat([Buffer.from([0x30, 0x83, 0x00]), leaf.subarray(2)]);
    expect(() => parseCertificate(longer)).toThrow('non-minimal');
  });
});
