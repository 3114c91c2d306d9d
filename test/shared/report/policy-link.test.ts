import { expect, it } from '@jest/globals';
import { decidingLine, policyUrl } from '../../../shared/report/policy-link.ts';
import { aDecision, aReason, aReport, RUN } from './a-report.ts';

const policy = {
  from: 'base',
  path: 'a b/.assay.yml',
  commit: 'c'.repeat(40),
  sha256: 'f'.repeat(64),
} as const;

it("policyUrl links to the file or to a line at the policy's commit", () => {
  const data = aReport({ run: RUN, decisions: [aDecision({ policy })] });
  const file = `https://github.com/acme/shop/blob/${'c'.repeat(40)}/a%20b/.assay.yml`;
  expect(policyUrl(data)).toBe(file);
  expect(policyUrl(data, 4)).toBe(`${file}#L4`);
});

it.each([
  ['no policy', [aDecision()]],
  ['a policy in another repository', [aDecision({ policy: { ...policy, from: 'given' } })]],
  ['defaults', [aDecision({ policy: { ...policy, sha256: undefined } })]],
  ['two policies', [aDecision({ policy }), aDecision({ policy: { ...policy, path: 'b' } })]],
])('policyUrl is undefined for %s', (_, decisions) => {
  expect(policyUrl(aReport({ run: RUN, decisions }))).toBeUndefined();
});

it('decidingLine returns the line of the first reason that has one', () => {
  const reasons = [aReason(), aReason({ line: 7 })];
  expect(decidingLine(aReport({ decisions: [aDecision({ outcome: 'fail', reasons })] }))).toBe(7);
  expect(decidingLine(aReport({ decisions: [aDecision()] }))).toBeUndefined();
});
