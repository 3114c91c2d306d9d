import { afterAll, describe, expect, it } from '@jest/globals';
import type { VerifiedEvidence } from '../../../shared/model/verification.ts';
import type { EvidenceRule } from '../../../shared/model/verify-policy.ts';
import { openConditions } from '../../../shared/policy/open-conditions.ts';
import type { UnmetCode } from '../../../shared/policy/unmet-requirement.ts';
import { signerProblem, whyNotMet } from '../../../shared/policy/verify-rules.ts';
import { aPiece, aRule, DIGEST, NOW, signedBy } from './evidence-builders.ts';

const SUMMARY = 'https://slsa.dev/verification_summary/v1';
const { judge, close } = await openConditions({ evidence: [aRule({ conditions: ['true'] })] });
afterAll(close);
const CONTEXT = {
  subject: { name: 'ghcr.io/o/r', digest: DIGEST },
  now: NOW,
  vex: [],
  unmetCondition: judge,
};
const why = (evidence: Partial<VerifiedEvidence>, rule: Partial<EvidenceRule>) =>
  whyNotMet(aPiece(evidence), aRule(rule), CONTEXT);

describe('verified evidence', () => {
  it.each<[Partial<VerifiedEvidence>, Partial<EvidenceRule>]>([
    [{}, {}],
    [{}, { maxAgeDays: 1 }],
    [{ signedAt: '2026-06-15T12:59:00Z' }, {}],
    [{ signedAt: '2026-06-13T12:00:00Z' }, { maxAgeDays: 2 }],
    [{ predicate: { ok: true } }, { conditions: ['predicate.ok', 'subject.name != ""'] }],
    [{}, { conditions: ['signedAt == timestamp("2026-06-15T11:00:00Z")'] }],
  ])('with the fields %j meets the rule %j', async (evidence, rule) => {
    expect(await why(evidence, rule)).toBeUndefined();
  });

  it.each<[Partial<VerifiedEvidence>, Partial<EvidenceRule>, string, UnmetCode]>([
    [signedBy('bob', []), {}, 'the signer is bob; expected release', 'signer-not-asked'],
    [{ acceptedAs: undefined }, {}, 'expected release', 'signer-not-asked'],
    [
      { signedAt: '2026-06-13T11:00:00Z' },
      { maxAgeDays: 2 },
      'the signature is 2.1 days old; the limit is 2',
      'too-old',
    ],
    [{ signedAt: undefined }, { maxAgeDays: 1 }, 'the signing time is not proven', 'time-unproved'],
    [
      { predicate: {} },
      { builder: { exact: 'b' } },
      'the provenance names no builder',
      'builder-mismatch',
    ],
    [
      { predicate: {} },
      { source: 'https://s' },
      'the provenance names no source',
      'source-mismatch',
    ],
    [{ predicate: {} }, { isComplete: true }, 'neither CycloneDX nor SPDX', 'sbom-incomplete'],
    [
      { predicate: {} },
      { failOn: 'high' },
      'the format of the scan results is not supported',
      'findings-unreadable',
    ],
    [
      { predicate: undefined },
      { conditions: ['predicate.ok'] },
      'cannot be evaluated',
      'condition-undecided',
    ],
    [
      { signedAt: undefined },
      { conditions: ['signedAt < timestamp("2027-01-01T00:00:00Z")'] },
      'cannot be evaluated',
      'condition-undecided',
    ],
    [
      { predicate: { ok: 1 } },
      { conditions: ['predicate.ok'] },
      'is neither true nor false',
      'condition-undecided',
    ],
    [
      { predicate: { ok: true } },
      { conditions: ['predicate.ok', 'false'] },
      'false is false',
      'condition-false',
    ],
    [
      { predicateType: SUMMARY, predicate: { verificationResult: 'FAILED' } },
      {},
      'FAILED',
      'result-failed',
    ],
    [
      { predicateType: SUMMARY, predicate: { verificationResult: 'PASSED' } },
      {},
      'the summary names no resource',
      'resource-mismatch',
    ],
    [
      { signedAt: '2026-06-15T13:00:01Z' },
      {},
      'the signing time is 2026-06-15T13:00:01Z, but the local time is 2026-06-15T12:00:00.000Z',
      'time-unproved',
    ],
    [{}, { conditions: ['('] }, 'is not a CEL expression', 'condition-undecided'],
  ])('with the fields %j does not meet the rule %j: %s', async (evidence, rule, reason, code) => {
    expect(await why(evidence, rule)).toEqual({ code, message: expect.stringContaining(reason) });
  });

  it('meets `fail-on` if the scan itself suppresses the findings', async () => {
    const result = (annotations: readonly object[]) => [
      { id: 'CVE-1', severity: [{ method: 'CVSS_V3', score: '9.8' }], annotations },
    ];
    const scan = (annotations: readonly object[]) => ({
      predicate: { scanner: { result: result(annotations) } },
    });
    expect(await why(scan([{ suppressed: 'not reachable' }]), { failOn: 'high' })).toBeUndefined();
    expect((await why(scan([]), { failOn: 'high' }))?.code).toBe('findings-open');
  });

  it('does not meet `fail-on` because of its findings, and the message names only the first five', async () => {
    const severity = [{ method: 'CVSS_V3', score: '9.8' }];
    const result = Array.from({ length: 7 }, (_, index) => ({ id: `CVE-${index}`, severity }));
    const problem = await why({ predicate: { scanner: { result } } }, { failOn: 'high' });
    expect(problem?.code).toBe('findings-open');
    expect(problem?.message).toMatch(/high: CVE-0 \(critical\), .*CVE-4 \(critical\) and 2 more$/);
  });
});

it('signerProblem accepts a signer under any name in the rule', () => {
  expect(signerProblem(aPiece(), { signedBy: ['other', 'release'] })).toBeUndefined();
});
