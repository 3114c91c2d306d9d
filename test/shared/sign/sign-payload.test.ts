import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RFC3161Timestamp } from '@sigstore/core';
import { cosignSignStatement } from '../../../shared/attest/predicates/cosign-sign.ts';
import { LEGACY_ANNOTATIONS } from '../../../shared/model/evidence.ts';
import { legacyAttestation, signPayload } from '../../../shared/sign/sign-payload.ts';
import { signStatement } from '../../../shared/sign/sign-statement.ts';
import { localSigner, localTrust, sha256Of, unloggedTrust } from '../../support/signing.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

const PAYLOAD = Buffer.from('{"critical":{}}');
const STATEMENT = cosignSignStatement(`sha256:${'a'.repeat(64)}`);

describe('legacy signatures', () => {
  let sigstore: LocalSigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());

  it('cover the unchanged payload', async () => {
    const { payload, annotations } = await signPayload(await localSigner(sigstore), PAYLOAD);
    expect(payload).toEqual(PAYLOAD);
    const certificate = annotations[LEGACY_ANNOTATIONS.certificate] ?? '';
    const signature = Buffer.from(annotations[LEGACY_ANNOTATIONS.signature] ?? '', 'base64');
    expect(verify('sha256', PAYLOAD, createPublicKey(certificate), signature)).toBe(true);
    const chain = new X509Certificate(annotations[LEGACY_ANNOTATIONS.chain] ?? '');
    expect(new X509Certificate(certificate).checkIssued(chain)).toBe(true);
  });

  it("contain the signed entry timestamp with cosign's key order", async () => {
    const { annotations } = await signPayload(await localSigner(sigstore), PAYLOAD);
    expect(annotations[LEGACY_ANNOTATIONS.bundle]).toMatch(
      /^\{"SignedEntryTimestamp":"[^"]+","Payload":\{"body":"[^"]+","integratedTime":\d+,"logIndex":\d+,"logID":"[0-9a-f]{64}"\}\}$/,
    );
  });

  it('contain a timestamp over the signature, or over the envelope for attestations', async () => {
    const signer = await localSigner(sigstore);
    const signed = await signPayload(signer, PAYLOAD);
    const signature = Buffer.from(signed.annotations[LEGACY_ANNOTATIONS.signature] ?? '', 'base64');
    expect(stampedDigest(signed.annotations)).toBe(sha256Of(signature));
    const bundle = await signStatement(signer, STATEMENT);
    const attested = await legacyAttestation(signer, bundle, STATEMENT.predicateType);
    expect(stampedDigest(attested.annotations)).toBe(sha256Of(attested.payload));
  });

  it('for an attestation, contain the envelope and the log entry of the bundle', async () => {
    const signer = await localSigner(sigstore);
    const bundle = await signStatement(signer, STATEMENT);
    const { payload, annotations } = await legacyAttestation(signer, bundle, 'https://a.test/v1');
    expect(JSON.parse(payload.toString())).toEqual(bundle.dsseEnvelope);
    expect(annotations).toMatchObject({
      [LEGACY_ANNOTATIONS.signature]: '',
      [LEGACY_ANNOTATIONS.predicateType]: 'https://a.test/v1',
    });
    const logged = JSON.parse(annotations[LEGACY_ANNOTATIONS.bundle] ?? '');
    const body = JSON.parse(Buffer.from(logged.Payload.body, 'base64').toString());
    expect(`sha256:${body.spec.envelopeHash.value}`).toBe(sha256Of(payload));
  });

  it('have a log entry only if a log is configured', async () => {
    const signer = await localSigner(sigstore, await unloggedTrust(sigstore));
    const { annotations } = await signPayload(signer, PAYLOAD);
    expect(annotations[LEGACY_ANNOTATIONS.bundle]).toBeUndefined();
    expect(annotations[LEGACY_ANNOTATIONS.timestamp]).toBeDefined();
  });

  it('cannot be created with Rekor v2, which causes an error before anything is signed', async () => {
    const signer = await localSigner(sigstore, await localTrust(sigstore, 2));
    const before = sigstore.requests.length;
    await expect(signPayload(signer, PAYLOAD)).rejects.toMatchObject({ code: 'not-supported' });
    expect(sigstore.requests.length).toBe(before);
  });
});

function stampedDigest(annotations: Readonly<Record<string, string>>): string {
  const holder = JSON.parse(annotations[LEGACY_ANNOTATIONS.timestamp] ?? '');
  const timestamp = RFC3161Timestamp.parse(Buffer.from(holder.SignedRFC3161Timestamp, 'base64'));
  return `sha256:${timestamp.tstInfo.messageImprintHashedMessage.toString('hex')}`;
}
