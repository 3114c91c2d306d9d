import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleFromJSON, type TransparencyLogEntry } from '@sigstore/bundle';
import { readLogEntry } from '../../../shared/sigstore/log-entry.ts';
import { requireSameSigner } from '../../../shared/sigstore/log-entry-signer.ts';
import { allOf, leafOf, makeMessageBundle, makeStatementBundle } from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

function recordsOf(bundle: unknown) {
  const entries: readonly TransparencyLogEntry[] =
    bundleFromJSON(bundle).verificationMaterial.tlogEntries;
  return entries.map((entry) => readLogEntry(entry));
}

describe('requireSameSigner', () => {
  it.each<[string, () => ReturnType<typeof makeStatementBundle>]>([
    ['dsse 0.0.1', () => makeStatementBundle(allOf(sigstore))],
    ['intoto 0.0.2', () => makeStatementBundle({ ...allOf(sigstore), entryType: 'intoto' })],
    ['hashedrekord 0.0.1', () => makeMessageBundle(allOf(sigstore), Buffer.from('x'))],
    ['hashedrekord 0.0.2', () => makeStatementBundle({ ...allOf(sigstore), rekorVersion: 2 })],
  ])('accepts the signer of %s and rejects a different signer', async (_kind, make) => {
    const [own, foreign] = [await make(), await make()];
    const entries = recordsOf(own);
    const certificate = leafOf(own);
    expect(() => requireSameSigner(entries, { certificate })).not.toThrow();
    expect(() => requireSameSigner(entries, { certificate: leafOf(foreign) })).toThrow(
      /a different signer/,
    );
    // The key of the certificate does not identify the certificate, and would hide the signer.
    const { publicKey } = new X509Certificate(certificate);
    expect(() => requireSameSigner(entries, { publicKey })).toThrow(/a different signer/);
  });

  it('accepts a public key', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
    const der = publicKey.export({ format: 'der', type: 'spki' });
    for (const verifier of [{ pem }, { der }]) {
      expect(() => requireSameSigner([{ verifier }], { publicKey })).not.toThrow();
    }
  });

  it('rejects an entry that does not name a signer', () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => requireSameSigner([{ verifier: undefined }], { publicKey })).toThrow(
      /does not name a signer/,
    );
  });
});
