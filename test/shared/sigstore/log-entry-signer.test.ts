import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { requireSameSigner } from '../../../shared/sigstore/log-entry-signer.ts';
import { allOf, leafOf, makeMessageBundle, makeStatementBundle } from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

function entriesOf(bundle: unknown) {
  return bundleFromJSON(bundle).verificationMaterial.tlogEntries;
}

describe('requireSameSigner', () => {
  it.each<[string, () => ReturnType<typeof makeStatementBundle>]>([
    ['dsse 0.0.1', () => makeStatementBundle(allOf(sigstore))],
    ['intoto 0.0.2', () => makeStatementBundle({ ...allOf(sigstore), entryType: 'intoto' })],
    ['hashedrekord 0.0.1', () => makeMessageBundle(allOf(sigstore), Buffer.from('x'))],
    ['hashedrekord 0.0.2', () => makeStatementBundle({ ...allOf(sigstore), rekorVersion: 2 })],
  ])('knows the signer of %s, and another', async (_kind, make) => {
    const [own, foreign] = [await make(), await make()];
    const entries = entriesOf(own);
    const certificate = leafOf(own);
    expect(() => requireSameSigner(entries, { certificate })).not.toThrow();
    expect(() => requireSameSigner(entries, { certificate: leafOf(foreign) })).toThrow(
      /another signer/,
    );
    // The certificate's key alone is not the certificate: it hides who signed.
    const { publicKey } = new X509Certificate(certificate);
    expect(() => requireSameSigner(entries, { publicKey })).toThrow(/another signer/);
  });

  it('knows a public key', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
    const spec = { signature: { publicKey: { content: Buffer.from(pem).toString('base64') } } };
    const entries = withBody(await makeStatementBundle(allOf(sigstore)), { spec });
    expect(() => requireSameSigner(entries, { publicKey })).not.toThrow();
  });

  it.each<[string, unknown]>([
    ['an empty body', {}],
    ['no signature', { spec: { signatures: [] } }],
    ['a list', []],
    ['an unknown kind', { spec: { somethingV003: { signature: {} } } }],
  ])('refuses an entry with %s', async (_what, body) => {
    const bundle = await makeStatementBundle(allOf(sigstore));
    const certificate = leafOf(bundle);
    expect(() => requireSameSigner(withBody(bundle, body), { certificate })).toThrow(/no signer/);
  });

  function withBody(bundle: unknown, body: unknown) {
    const canonicalizedBody = Buffer.from(JSON.stringify(body));
    return entriesOf(bundle).map((entry) => ({ ...entry, canonicalizedBody }));
  }
});
