import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { cosignSignStatement } from '../../../shared/attest/predicates/cosign-sign.ts';
import { LEGACY_ANNOTATIONS } from '../../../shared/model/evidence.ts';
import { preAuthEncoding } from '../../../shared/sign/dsse.ts';
import { openKeySigner } from '../../../shared/sign/key-signer.ts';
import { signPayload } from '../../../shared/sign/sign-payload.ts';
import { signStatement } from '../../../shared/sign/sign-statement.ts';
import { materialOf } from '../../support/bundles.ts';
import { localTrust, network } from '../../support/signing.ts';
import { startSigstore } from '../../support/sigstore.ts';

const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const NONE = { fulcioUrl: '', logs: [], timestampUrls: [] };

describe('openKeySigner', () => {
  it('signs without network access and names the key by its digest', async () => {
    const signer = await openKeySigner(PEM, '', NONE, network);
    const bundle = await signStatement(signer, cosignSignStatement(`sha256:${'a'.repeat(64)}`));
    const der = keys.publicKey.export({ format: 'der', type: 'spki' });
    const hint = createHash('sha256').update(der).digest('base64');
    expect(materialOf(bundle)).toEqual({ publicKey: { hint }, tlogEntries: [] });
    const { payload = '', payloadType = '', signatures = [] } = bundle.dsseEnvelope ?? {};
    const signed = preAuthEncoding(payloadType, Buffer.from(payload, 'base64'));
    const signature = Buffer.from(signatures[0]?.sig ?? '', 'base64');
    expect(verify('sha256', signed, createPublicKey(signer.verifierPem), signature)).toBe(true);
    // cosign searches its keys for a key ID, and has no key ID to compare.
    expect(signatures[0]).not.toHaveProperty('keyid');
  });

  it.each([1, 2] as const)(
    'adds an entry to a Rekor v%d log if one is configured',
    async (version) => {
      const sigstore = await startSigstore();
      const services = await (await localTrust(sigstore, version)).services();
      const signer = await openKeySigner(PEM, '', services, network);
      const bundle = await signStatement(signer, cosignSignStatement(`sha256:${'a'.repeat(64)}`));
      await sigstore.close();
      expect(materialOf(bundle)['tlogEntries']).toHaveLength(1);
      expect(sigstore.requests.some(({ path }) => path.includes('signingCert'))).toBe(false);
    },
  );

  it('omits certificates from legacy signatures', async () => {
    const signer = await openKeySigner(PEM, '', NONE, network);
    const { annotations } = await signPayload(signer, Buffer.from('{}'));
    expect(Object.keys(annotations)).toEqual([LEGACY_ANNOTATIONS.signature]);
  });
});
