import { describe, expect, it } from '@jest/globals';
import type { VerifiedEvidence } from '../../../shared/model/verification.ts';
import type { EvidenceRule } from '../../../shared/model/verify-policy.ts';
import { signerProblem, whyNotMet } from '../../../shared/policy/verify-rules.ts';
import { aPiece, aRule, DIGEST, NOW, signedBy } from './evidence-builders.ts';

const CONTEXT = { subject: { name: 'ghcr.io/o/r', digest: DIGEST }, now: NOW, vex: [] };
const why = (evidence: Partial<VerifiedEvidence>, rule: Partial<EvidenceRule>) =>
  whyNotMet(aPiece(evidence), aRule(rule), CONTEXT);

describe('a piece of evidence', () => {
  it.each<[Partial<VerifiedEvidence>, Partial<EvidenceRule>]>([
    [{}, {}],
    [{}, { maxAgeDays: 1 }],
    [{ predicate: { ok: true } }, { conditions: ['predicate.ok', 'subject.name != ""'] }],
  ])('%j meets %j', (evidence, rule) => {
    expect(why(evidence, rule)).toBeUndefined();
  });

  it.each<[Partial<VerifiedEvidence>, Partial<EvidenceRule>, string]>([
    [signedBy('bob', []), {}, 'it was signed by bob, and not by release'],
    [{ acceptedAs: undefined }, {}, 'and not by release'],
    [
      { signedAt: '2026-06-13T11:00:00Z' },
      { maxAgeDays: 2 },
      'it was signed 2 days ago; at most 2 are accepted',
    ],
    [{ signedAt: undefined }, { maxAgeDays: 1 }, 'nothing proves when it was signed'],
    [{ predicate: {} }, { builder: { exact: 'b' } }, 'it names no builder'],
    [{ predicate: {} }, { isComplete: true }, 'neither CycloneDX nor SPDX'],
    [{ predicate: {} }, { failOn: 'high' }, 'in a form that is not read'],
    [{ predicate: undefined }, { conditions: ['predicate.ok'] }, 'cannot be told'],
    [{ predicate: { ok: 1 } }, { conditions: ['predicate.ok'] }, 'is neither true nor false'],
    [{ predicate: { ok: true } }, { conditions: ['predicate.ok', 'false'] }, 'false is false'],
    [{}, { conditions: ['('] }, 'is no CEL expression'],
  ])('%j does not meet %j: %s', (evidence, rule, reason) => {
    expect(why(evidence, rule)).toContain(reason);
  });

  it('is told of a few findings by name, and of the others by their number', () => {
    const severity = [{ method: 'CVSS_V3', score: '9.8' }];
    const result = Array.from({ length: 7 }, (_, index) => ({ id: `CVE-${index}`, severity }));
    expect(why({ predicate: { scanner: { result } } }, { failOn: 'high' })).toMatch(
      /excuses: CVE-0 \(critical\), .*CVE-4 \(critical\) and 2 more$/,
    );
  });
});

it('a signer counts by any of the names', () => {
  expect(signerProblem(aPiece(), { signedBy: ['other', 'release'] })).toBeUndefined();
});
