import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleFromJSON } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, VerificationError } from '@sigstore/verify';
import type { TrustErrorCode } from '../../../shared/errors/trust-codes.ts';
import { refusalCode } from '../../../shared/sigstore/refusal-code.ts';
import { allOf, type BundleJson, makeStatementBundle } from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let sigstore: LocalSigstore;
let bundle: BundleJson;
beforeAll(async () => {
  sigstore = await startSigstore();
  bundle = await makeStatementBundle(allOf(sigstore));
});
afterAll(() => sigstore.close());

type Code = VerificationError['code'];

const codeFor = (code: Code, message = 'something else') =>
  refusalCode(
    new VerificationError({ code, message }),
    toSignedEntity(bundleFromJSON(bundle)),
    toTrustMaterial(TrustedRoot.fromJSON(sigstore.trustedRoot)),
  );

/** Where nothing in the evidence explains it: what a new version of the library might say. */
describe('refusalCode', () => {
  it.each<[Code, TrustErrorCode]>([
    ['SIGNATURE_ERROR', 'signature-invalid'],
    ['PUBLIC_KEY_ERROR', 'key-untrusted'],
    ['CERTIFICATE_ERROR', 'certificate-untrusted'],
    ['TIMESTAMP_ERROR', 'timestamp-invalid'],
    ['TLOG_ERROR', 'log-entry-missing'],
    ['TLOG_BODY_ERROR', 'log-entry-mismatch'],
    ['TLOG_INCLUSION_PROMISE_ERROR', 'log-promise-invalid'],
    ['TLOG_INCLUSION_PROOF_ERROR', 'log-proof-invalid'],
    ['TLOG_MISSING_INCLUSION_ERROR', 'log-proof-invalid'],
    ['NOT_IMPLEMENTED_ERROR', 'bundle-malformed'],
  ])('gives %s the broadest code of its family', (code, expected) => {
    expect(codeFor(code)).toBe(expected);
  });

  it.each<[Code, string, TrustErrorCode]>([
    ['TLOG_ERROR', 'duplicate tlog entry', 'proof-repeated'],
    ['TIMESTAMP_ERROR', 'duplicate timestamp', 'proof-repeated'],
    ['TIMESTAMP_ERROR', 'expected 1 timestamps, got 0', 'timestamp-missing'],
    ['CERTIFICATE_ERROR', 'expected 1 SCTs, got 0', 'sct-missing'],
    ['CERTIFICATE_ERROR', 'SCT verification failed', 'sct-invalid'],
    ['TLOG_INCLUSION_PROOF_ERROR', 'invalid checkpoint signature', 'log-checkpoint-invalid'],
  ])('tells apart what the library says: %s, %s', (code, message, expected) => {
    expect(codeFor(code, message)).toBe(expected);
  });
});
