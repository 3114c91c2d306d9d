import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TrustErrorCode } from '../../../shared/errors/trust-codes.ts';
import { openAnchors, type TrustAnchors } from '../../../shared/sigstore/trust-anchors.ts';
import { verifySignature } from '../../../shared/sigstore/verify-signature.ts';
import { openCandidate } from '../../../shared/verify/open-candidate.ts';
import { endlessDer } from '../../support/endless-der.ts';
import {
  allOf,
  asCandidate,
  type BundleJson,
  DIGEST,
  makeStatementBundle,
  tampered,
} from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';
import { openAuthority } from '../../support/tamper/authority.ts';
import { codeOf } from '../../support/trust-code.ts';

let sigstore: LocalSigstore;
let bundle: BundleJson;

beforeAll(async () => {
  sigstore = await startSigstore();
  bundle = await makeStatementBundle(allOf(sigstore));
});
afterAll(() => sigstore.close());

function verifiedBy(anchors: TrustAnchors, value: unknown) {
  return verifySignature(openCandidate(asCandidate(value), { name: '', digest: DIGEST }), anchors);
}

describe('a certificate that was seen before', () => {
  it('proves nothing for other content, another time or another log entry', async () => {
    const anchors = openAnchors({ trustedRoot: sigstore.trustedRoot });
    verifiedBy(anchors, bundle);
    expect(anchors.certificates.size).toBe(1);
    const other = await makeStatementBundle(allOf(sigstore));
    const changes: readonly [TrustErrorCode, (copy: BundleJson) => void][] = [
      ['signature-invalid', (copy) => Object.assign(copy, { dsseEnvelope: other.dsseEnvelope })],
      [
        'timestamp-mismatch',
        ({ verificationMaterial: material }) => {
          material.timestampVerificationData = other.verificationMaterial
            .timestampVerificationData ?? {
            rfc3161Timestamps: [],
          };
        },
      ],
      [
        'log-entry-mismatch',
        ({ verificationMaterial: material }) => {
          material.tlogEntries = other.verificationMaterial.tlogEntries;
        },
      ],
    ];
    for (const [code, change] of changes) {
      expect(codeOf(() => verifiedBy(anchors, tampered(bundle, change)))).toBe(code);
    }
  });

  it('is remembered only when an authority of the root issued it', async () => {
    const anchors = openAnchors({ trustedRoot: sigstore.trustedRoot });
    const signer = openAuthority('octo').signer();
    const making = { fulcio: sigstore, timestamps: sigstore, signer };
    const foreign = await makeStatementBundle(making);
    expect(codeOf(() => verifiedBy(anchors, foreign))).toBe('certificate-untrusted');
    expect(anchors.certificates.size).toBe(0);
  });
});

describe('a certificate of another Sigstore', () => {
  async function refusal(signed: string, believed: string): Promise<unknown> {
    const signer = openAuthority(signed).signer();
    const bundle = await makeStatementBundle({ fulcio: sigstore, timestamps: sigstore, signer });
    const { rootEntry } = openAuthority(believed);
    const trustedRoot = { ...sigstore.trustedRoot, certificateAuthorities: [rootEntry] };
    try {
      return verifiedBy(openAnchors({ trustedRoot }), bundle);
    } catch (error) {
      return error;
    }
  }

  it.each([
    ['GitHub, Inc.', 'sigstore.dev', /by GitHub’s Sigstore \(`instance: github`\)$/],
    ['sigstore.dev', 'octo', /by the public Sigstore \(`instance: public-good`\)$/],
    ['GitHub, Inc.', 'GitHub, Inc.', /an authority of the trusted root$/],
    ['octo', 'sigstore.dev', /an authority of the trusted root$/],
  ])('by %s, where %s is believed, is refused with what to do', async (signed, believed, says) => {
    const code = 'certificate-untrusted';
    expect(await refusal(signed, believed)).toMatchObject({
      code,
      message: expect.stringMatching(says),
    });
  });
});

it('is not read when that would take for ever', () => {
  const anchors = openAnchors({ trustedRoot: sigstore.trustedRoot });
  const endless = tampered(bundle, ({ verificationMaterial }) => {
    verificationMaterial.certificate = { rawBytes: endlessDer(30).toString('base64') };
  });
  expect(codeOf(() => verifiedBy(anchors, endless))).toBe('certificate-malformed');
});
