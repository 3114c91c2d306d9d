import { expect, it } from '@jest/globals';
import { decideVerification } from '../../../shared/policy/decide-verification.ts';
import { openConditions } from '../../../shared/policy/open-conditions.ts';
import { verificationSummary } from '../../../shared/policy/verification-summary.ts';
import { aPiece, aRule, aVerification, DIGEST, NOW } from './evidence-builders.ts';

const REFERRER = 'b'.repeat(64);

const { judge } = await openConditions({ evidence: [] });

async function summaryOf(
  verification = aVerification([]),
  { name = 'signature', isImage = true } = {},
) {
  const evidence = [aRule({ name })];
  const decision = await decideVerification(verification, { evidence }, NOW, judge);
  return verificationSummary(verification, decision, {
    verifier: 'https://github.com/o/r/.github/workflows/gate.yml@refs/heads/main',
    version: '1.2.3',
    verifiedOn: NOW.toISOString(),
    policy: { uri: 'file:.assay.yml', digest: `sha256:${'c'.repeat(64)}` },
    rules: evidence,
    isImage,
  });
}

it('verificationSummary states the verifier, the subject, the policy and the evidence', async () => {
  const verified = [
    aPiece({ origin: `referrer sha256:${REFERRER}` }),
    aPiece({ origin: 'a.json:1', digest: `sha256:${'d'.repeat(64)}` }),
  ];
  expect(await summaryOf(aVerification(verified))).toEqual({
    verifier: {
      id: 'https://github.com/o/r/.github/workflows/gate.yml@refs/heads/main',
      version: { assay: '1.2.3' },
    },
    timeVerified: '2026-06-15T12:00:00.000Z',
    resourceUri: `pkg:oci/r@${encodeURIComponent(DIGEST)}?repository_url=ghcr.io%2Fo%2Fr`,
    policy: { uri: 'file:.assay.yml', digest: { sha256: 'c'.repeat(64) } },
    inputAttestations: [
      {
        uri: `pkg:oci/r@sha256%3A${REFERRER}?repository_url=ghcr.io%2Fo%2Fr`,
        digest: { sha256: REFERRER },
      },
      { name: 'a.json:1', digest: { sha256: 'd'.repeat(64) } },
    ],
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED', 'ASSAY_SIGNATURE'],
    slsaVersion: '1.1',
  });
});

it('verificationSummary has FAILED as the result and as the only level if the verification failed', async () => {
  expect(await summaryOf()).toMatchObject({
    verificationResult: 'FAILED',
    verifiedLevels: ['FAILED'],
  });
});

it.each([
  ['app 1.tgz', false, `pkg:generic/app%201.tgz?checksum=${DIGEST}`],
  ['dist/App.tgz', false, `pkg:generic/App.tgz?checksum=${DIGEST}`],
  ['layout', true, `pkg:oci/layout@${encodeURIComponent(DIGEST)}`],
])(
  'verificationSummary identifies %s by its name and digest',
  async (name, isImage, resourceUri) => {
    const verification = aVerification([], { subject: { name, digest: DIGEST } });
    expect(await summaryOf(verification, { isImage })).toMatchObject({ resourceUri });
  },
);

it('verificationSummary does not add a level for a rule whose name is a URI', async () => {
  const summary = await summaryOf(aVerification([aPiece()]), { name: 'https://example.test/a' });
  expect(summary['verifiedLevels']).toEqual(['SLSA_BUILD_LEVEL_UNEVALUATED']);
});
