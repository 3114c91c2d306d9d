import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  LEGACY_ANNOTATIONS,
  type LegacySignatureCandidate,
} from '../../../shared/model/evidence.ts';
import {
  legacyAttestationBundle,
  legacySignatureBundle,
} from '../../../shared/verify/legacy-bundle.ts';
import {
  allOf,
  aStatement,
  makeLegacyAttestation,
  makeLegacySignature,
} from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let signature: LegacySignatureCandidate;
beforeAll(async () => {
  sigstore = await startSigstore();
  signature = await makeLegacySignature(allOf(sigstore));
});
afterAll(() => sigstore.close());

function withAnnotation(name: string, value: string): LegacySignatureCandidate {
  return { ...signature, annotations: { ...signature.annotations, [name]: value } };
}

describe('legacy layers', () => {
  it('become bundles with the signed entry timestamp and the timestamp', () => {
    expect(legacySignatureBundle(signature)).toMatchObject({
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
      verificationMaterial: {
        x509CertificateChain: { certificates: [{ rawBytes: expect.any(String) }] },
        tlogEntries: [
          {
            kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
            inclusionPromise: { signedEntryTimestamp: expect.any(String) },
          },
        ],
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: expect.any(String) }] },
      },
    });
  });

  it('keep the timestamp of an attestation, because the timestamp covers the envelope', async () => {
    const candidate = await makeLegacyAttestation(allOf(sigstore), aStatement());
    expect(legacyAttestationBundle(candidate)).toMatchObject({
      verificationMaterial: {
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: expect.any(String) }] },
      },
    });
  });

  it('are reported if a certificate is unreadable', () => {
    const layer = withAnnotation(LEGACY_ANNOTATIONS.certificate, 'none');
    const malformed = expect.objectContaining({ code: 'certificate-malformed' });
    expect(() => legacySignatureBundle(layer)).toThrow(malformed);
  });

  it('become bundles with a public key if they do not contain a certificate', () => {
    const bundle = legacySignatureBundle(withAnnotation(LEGACY_ANNOTATIONS.certificate, ''));
    expect(bundle['verificationMaterial']).toMatchObject({ publicKey: { hint: '' } });
  });

  it.each<[string, string, string]>([
    ['an invalid certificate', LEGACY_ANNOTATIONS.certificate, 'nonsense'],
    ['a log entry that is not JSON', LEGACY_ANNOTATIONS.bundle, '{'],
    ['a log entry without a payload', LEGACY_ANNOTATIONS.bundle, '{}'],
    [
      'a log entry with text for a number',
      LEGACY_ANNOTATIONS.bundle,
      '{"SignedEntryTimestamp":"","Payload":{"body":"e30=","integratedTime":"1","logIndex":1,"logID":""}}',
    ],
    ['a timestamp that is not JSON', LEGACY_ANNOTATIONS.timestamp, '['],
    ['an annotation that is too long', LEGACY_ANNOTATIONS.signature, 'A'.repeat(1024 * 1024 + 4)],
  ])('are rejected with %s', (_what, name, value) => {
    expect(() => legacySignatureBundle(withAnnotation(name, value))).toThrow();
  });

  it('are rejected if their payload is too large', () => {
    const payload = Buffer.alloc(1024 * 1024 + 1);
    expect(() => legacySignatureBundle({ ...signature, payload })).toThrow(/larger than/);
  });
});
