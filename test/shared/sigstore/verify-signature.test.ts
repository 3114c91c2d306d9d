import { generateKeyPairSync, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dsse } from '@sigstore/core';
import type { VerifyTrust } from '../../../shared/model/trust.ts';
import { keyFingerprint, openAnchors } from '../../../shared/sigstore/trust-anchors.ts';
import { type VerifiedSigner, verifySignature } from '../../../shared/sigstore/verify-signature.ts';
import { openCandidate } from '../../../shared/verify/read-candidate.ts';
import {
  allOf,
  aStatement,
  asCandidate,
  type BundleJson,
  DIGEST,
  IDENTITY,
  ISSUER,
  makeMessageBundle,
  makeStatementBundle,
} from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { testNow } from '../../support/test-clock.ts';
import { codeOf } from '../../support/trust-code.ts';

const CONTENT = Buffer.from('what was built');

let sigstore: LocalSigstore;
let bundle: BundleJson;

beforeAll(async () => {
  sigstore = await startSigstore();
  bundle = await makeStatementBundle(allOf(sigstore));
});
afterAll(() => sigstore.close());

function verified(
  value: unknown,
  trust: VerifyTrust = { trustedRoot: sigstore.trustedRoot },
  content?: Buffer,
): VerifiedSigner {
  const subject = { name: '', digest: DIGEST, ...(content && { content }) };
  return verifySignature(openCandidate(asCandidate(value), subject), openAnchors(trust));
}

describe('verifySignature', () => {
  it('returns the signer and the signing time', () => {
    const signer = verified(bundle);
    expect(signer.identity).toMatchObject({ san: IDENTITY, issuer: ISSUER });
    expect(signer.signedAt).toEqual(testNow());
  });

  it.each<[string, () => Promise<BundleJson>]>([
    [
      'dsse in Rekor v1 without a timestamp',
      () => makeStatementBundle({ fulcio: sigstore, log: sigstore }),
    ],
    ['intoto in Rekor v1', () => makeStatementBundle({ ...allOf(sigstore), entryType: 'intoto' })],
    [
      'Rekor v2 with a timestamp',
      () => makeStatementBundle({ ...allOf(sigstore), rekorVersion: 2 }),
    ],
  ])('accepts a statement with %s', async (_what, make) => {
    expect(verified(await make()).identity.san).toBe(IDENTITY);
  });

  it.each<[1 | 2]>([[1], [2]])(
    'accepts a signature over bytes in Rekor v%d',
    async (rekorVersion) => {
      const message = await makeMessageBundle({ ...allOf(sigstore), rekorVersion }, CONTENT);
      expect(verified(message, undefined, CONTENT).identity.san).toBe(IDENTITY);
    },
  );

  it("accepts a bundle without a log entry or an SCT if the root does not have a log, as in GitHub's instance", async () => {
    const github = await startSigstore({ embedSct: false });
    const { tlogs: _tlogs, ctlogs: _ctlogs, ...trustedRoot } = github.trustedRoot;
    const unlogged = await makeStatementBundle({ fulcio: github, timestamps: github });
    await github.close();
    expect(verified(unlogged, { trustedRoot }).identity.san).toBe(IDENTITY);
  });
});

/** The tamper table in test/interop/tamper.test.ts has the code for each way to break a signature. */
describe('verifySignature for an invalid signature', () => {
  it('rejects a certificate without a proof of time, even if the thresholds require none', async () => {
    const bare = await makeStatementBundle({ fulcio: sigstore });
    const trust = {
      trustedRoot: sigstore.trustedRoot,
      thresholds: { tlog: 0, timestamp: 0, ctlog: 0 },
    };
    expect(codeOf(() => verified(bare, trust))).toBe('timestamp-missing');
  });
});

describe('a public key', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const unlogged = { tlog: 0, timestamp: 0, ctlog: 0 };

  function signedByKey(): BundleJson {
    const payload = Buffer.from(JSON.stringify(aStatement()));
    const payloadType = 'application/vnd.in-toto+json';
    const sig = sign('sha256', dsse.preAuthEncoding(payloadType, payload), privateKey);
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { publicKey: { hint: '' }, tlogEntries: [] },
      dsseEnvelope: {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: sig.toString('base64') }],
      },
    };
  }

  it('verifies a signature, and is then the identity of the signer', () => {
    const trust = { trustedRoot: sigstore.trustedRoot, thresholds: unlogged, publicKeys: [pem] };
    const signer = verified(signedByKey(), trust);
    expect(signer).toMatchObject({ isTrustedKey: true, identity: { issuer: 'public-key' } });
    expect(signer.signedAt).toBeUndefined();
  });

  it('does not lead to a signing time, even if a log and an authority prove one', async () => {
    const signer = {
      sign: async (data: Buffer) => ({
        signature: sign('sha256', data, privateKey),
        key: { $case: 'publicKey' as const, publicKey: pem, hint: '' },
      }),
    };
    const logged = await makeStatementBundle({ ...allOf(sigstore), signer });
    const trust = { trustedRoot: sigstore.trustedRoot, publicKeys: [pem] };
    expect(verified(logged, trust)).toMatchObject({ isTrustedKey: true });
    expect(verified(logged, trust).signedAt).toBeUndefined();
  });

  it('is rejected if no key or only a different key was provided', () => {
    const { publicKey: stranger } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const other = stranger.export({ format: 'pem', type: 'spki' }).toString();
    for (const publicKeys of [[], [other]]) {
      const trust = { trustedRoot: sigstore.trustedRoot, thresholds: unlogged, publicKeys };
      expect(codeOf(() => verified(signedByKey(), trust))).toBe('key-untrusted');
    }
  });

  it('requires only the proofs in the thresholds for keys', () => {
    const trust = { trustedRoot: sigstore.trustedRoot, keyThresholds: unlogged, publicKeys: [pem] };
    expect(verified(signedByKey(), trust)).toMatchObject({ isTrustedKey: true });
    expect(keyFingerprint(pem, 'key.pub')).toBe(verified(signedByKey(), trust).identity.san);
  });

  it('requires the proofs that the root can check if there are no thresholds for keys', () => {
    const trust = { trustedRoot: sigstore.trustedRoot, publicKeys: [pem] };
    expect(codeOf(() => verified(signedByKey(), trust))).toBe('timestamp-missing');
  });
});
