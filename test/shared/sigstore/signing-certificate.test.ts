import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TrustErrorCode } from '../../../shared/errors/trust-codes.ts';
import { asObject } from '../../../shared/json/guards.ts';
import { readBundle } from '../../../shared/sigstore/read-bundle.ts';
import { requirePath, signingCertificateOf } from '../../../shared/sigstore/signing-certificate.ts';
import { openAnchors, type TrustAnchors } from '../../../shared/sigstore/trust-anchors.ts';
import { readTrustMaterial } from '../../../shared/sigstore/trust-material.ts';
import { verifySignature } from '../../../shared/sigstore/verify-signature.ts';
import { openCandidate } from '../../../shared/verify/read-candidate.ts';
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

describe('a cached certificate', () => {
  it('does not prove anything for different content, a different time or a different log entry', async () => {
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

  it('is always a certificate that an authority in the root issued', async () => {
    const anchors = openAnchors({ trustedRoot: sigstore.trustedRoot });
    const signer = openAuthority('octo').signer();
    const making = { fulcio: sigstore, timestamps: sigstore, signer };
    const foreign = await makeStatementBundle(making);
    expect(codeOf(() => verifiedBy(anchors, foreign))).toBe('certificate-untrusted');
    expect(anchors.certificates.size).toBe(0);
  });
});

describe('a certificate from a different Sigstore instance', () => {
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
    [
      'GitHub, Inc.',
      'sigstore.dev',
      /names GitHub’s Sigstore as its issuer \(`instance: github`\)$/,
    ],
    [
      'sigstore.dev',
      'octo',
      /names the public Sigstore instance as its issuer \(`instance: public-good`\)$/,
    ],
    ['GitHub, Inc.', 'GitHub, Inc.', /an authority in the trust root$/],
    ['octo', 'sigstore.dev', /an authority in the trust root$/],
  ])(
    'issued by %s is rejected under the root of %s, with a hint if its instance is known',
    async (signed, believed, says) => {
      const code = 'certificate-untrusted';
      expect(await refusal(signed, believed)).toMatchObject({
        code,
        message: expect.stringMatching(says),
      });
    },
  );
});

it('verifySignature rejects a certificate that would take too long to parse', () => {
  const anchors = openAnchors({ trustedRoot: sigstore.trustedRoot });
  const endless = tampered(bundle, ({ verificationMaterial }) => {
    verificationMaterial.certificate = { rawBytes: endlessDer(30).toString('base64') };
  });
  expect(codeOf(() => verifiedBy(anchors, endless))).toBe('certificate-malformed');
});

describe('requirePath', () => {
  const SECOND_MS = 1_000;
  const ALWAYS = { start: new Date(0), end: new Date('9999-01-01') };

  function opened() {
    const certificate = signingCertificateOf(readBundle(bundle), new Map());
    const root = asObject(sigstore.trustedRoot, '$');
    const [authority] = readTrustMaterial(root).certificateAuthorities;
    if (certificate === undefined || authority === undefined) throw new Error('it is missing');
    const first = new Date(certificate.native.validFrom);
    return { certificate, authority, first, second: new Date(first.getTime() + SECOND_MS) };
  }

  it('finds a path for each time, even if different root entries cover the times', () => {
    const { certificate, authority, first, second } = opened();
    const entries = [
      { ...authority, validFor: { ...ALWAYS, end: first } },
      { ...authority, validFor: { ...ALWAYS, start: second } },
    ];
    expect(requirePath(certificate, [first, second], entries)[0]).toBe(
      requirePath(certificate, [second], entries)[0],
    );
    const between = new Date(first.getTime() + SECOND_MS / 2);
    expect(codeOf(() => requirePath(certificate, [first, between, second], entries))).toBe(
      'authority-expired',
    );
  });

  it('does not find a path before the certificate is valid, or without a valid authority', () => {
    const { certificate, authority, first } = opened();
    const before = new Date(first.getTime() - SECOND_MS);
    const codes = [
      codeOf(() => requirePath(certificate, [first, before], [authority])),
      codeOf(() => requirePath(certificate, [first], [{ ...authority, issuers: [] }])),
    ];
    expect(codes).toEqual(['certificate-expired', 'certificate-untrusted']);
  });
});
