import { describe, expect, it } from '@jest/globals';
import type { EvidenceRule } from '../../../../shared/model/verify-policy.ts';
import { summaryProblem } from '../../../../shared/policy/content/summary.ts';

const predicateType = 'https://slsa.dev/verification_summary/v1';
const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const SUBJECT = { name: 'ghcr.io/o/r', digest: DIGEST };
const SIGNER = 'https://github.com/o/r/.github/workflows/gate.yml@refs/heads/main';
const CALLER = 'https://github.com/o/app/.github/workflows/release.yml@refs/heads/main';
const PURL = `pkg:oci/r@${encodeURIComponent(DIGEST)}`;

const GOOD = {
  verifier: { id: SIGNER },
  resourceUri: PURL,
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_3', 'ASSAY_SIGNATURE'],
};

function problemOf(changes: object, rule: Pick<EvidenceRule, 'verifier' | 'levels'> = {}) {
  const identity = { san: SIGNER, issuer: 'https://issuer.test', claims: { buildConfig: CALLER } };
  const predicate = { ...GOOD, ...changes };
  return summaryProblem({ predicateType, predicate, identity }, rule, SUBJECT);
}

describe('a verification summary', () => {
  it.each<[object, Pick<EvidenceRule, 'verifier' | 'levels'>]>([
    [{}, {}],
    [{ resourceUri: 'ghcr.io/o/r' }, {}],
    [{ resourceUri: `oci://ghcr.io/o/r@${DIGEST}` }, {}],
    [{ resourceUri: `pkg:generic/r?checksum=${DIGEST}` }, {}],
    [{ resourceUri: `pkg:generic/r@1.0?checksum=sha1:00,${DIGEST}` }, {}],
    [{ verifier: { id: CALLER } }, {}],
    [{ verifier: { id: 'https://v.example/1' } }, { verifier: { exact: 'https://v.example/1' } }],
    [{ verifier: { id: 'https://v.example/1' } }, { verifier: { pattern: 'https://v.example/*' } }],
    [{}, { levels: ['SLSA_BUILD_LEVEL_3'] }],
    [{}, { levels: ['SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_2', 'ASSAY_SIGNATURE'] }],
  ])('with the fields %j applies to the subject under the rule %j', (changes, rule) => {
    expect(problemOf(changes, rule)).toBeUndefined();
  });

  it.each<[object, Pick<EvidenceRule, 'verifier' | 'levels'>, string]>([
    [{ resourceUri: undefined }, {}, 'resource-mismatch'],
    [{ resourceUri: '' }, {}, 'resource-mismatch'],
    [{ resourceUri: [PURL] }, {}, 'resource-mismatch'],
    [{ resourceUri: 'ghcr.io/o/r2' }, {}, 'resource-mismatch'],
    [{ resourceUri: `ghcr.io/o/r@${OTHER}` }, {}, 'resource-mismatch'],
    [{ resourceUri: `pkg:oci/r@${encodeURIComponent(OTHER)}` }, {}, 'resource-mismatch'],
    [{ resourceUri: 'pkg:oci/r' }, {}, 'resource-mismatch'],
    [{ resourceUri: `${PURL}?checksum=${OTHER}` }, {}, 'resource-mismatch'],
    [
      { resourceUri: `pkg:oci/r@${encodeURIComponent(OTHER)}?checksum=${DIGEST}` },
      {},
      'resource-mismatch',
    ],
    [
      { resourceUri: `pkg:generic/r?checksum=${DIGEST}&Checksum=${OTHER}` },
      {},
      'resource-mismatch',
    ],
    [{ resourceUri: `pkg:generic/r?checksum=${DIGEST},${OTHER}` }, {}, 'resource-mismatch'],
    [{ verifier: undefined }, {}, 'verifier-mismatch'],
    [{ verifier: SIGNER }, {}, 'verifier-mismatch'],
    [{ verifier: { id: 'https://mallory.example' } }, {}, 'verifier-mismatch'],
    [{}, { verifier: { exact: 'https://v.example/1' } }, 'verifier-mismatch'],
    [{ verifiedLevels: undefined }, {}, 'levels-missing'],
    [{ verifiedLevels: [] }, {}, 'levels-missing'],
    [{ verifiedLevels: ['FAILED'] }, {}, 'levels-missing'],
    [{ verifiedLevels: ['SLSA_BUILD_LEVEL_3', 'Failed'] }, {}, 'levels-missing'],
    [{ verifiedLevels: ['SLSA_BUILD_LEVEL_3', ' '] }, {}, 'levels-missing'],
    [{ verifiedLevels: [{}] }, {}, 'levels-missing'],
    [{ verifiedLevels: ['SLSA_BUILD_LEVEL_3', 'FAILED'] }, {}, 'levels-missing'],
    [{}, { levels: ['SLSA_BUILD_LEVEL_3', 'SLSA_SOURCE_LEVEL_2'] }, 'levels-missing'],
    [{}, { levels: ['SLSA_BUILD_LEVEL_4'] }, 'levels-missing'],
    [{}, { levels: ['SLSA_BUILD_LEVEL_02'] }, 'levels-missing'],
    [{}, { levels: ['ASSAY_PROVENANCE'] }, 'levels-missing'],
    [
      { verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED'] },
      { levels: ['SLSA_BUILD_LEVEL_0'] },
      'levels-missing',
    ],
  ])('with the fields %j does not apply under the rule %j: %s', (changes, rule, code) => {
    expect(problemOf(changes, rule)?.code).toBe(code);
  });

  it('is not checked if the attestation has a different predicate type', () => {
    const identity = { san: SIGNER, issuer: 'https://issuer.test', claims: {} };
    const other = { predicateType: 'https://slsa.dev/provenance/v1', predicate: {}, identity };
    expect(summaryProblem(other, {}, SUBJECT)).toBeUndefined();
  });
});
