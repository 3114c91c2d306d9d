import { expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import type { ReachabilityLevel } from '../../../shared/model/finding-package.ts';
import { excuseUnlinked } from '../../../shared/policy/excuse-unlinked.ts';
import { aFinding } from './builders.ts';

const reachable = (level: ReachabilityLevel, fields: Partial<Finding> = {}) =>
  aFinding({ reachability: { level, packages: ['a.b/one', 'a.b/two'], linked: [] }, ...fields });

const suppressionOf = (finding: Finding) =>
  excuseUnlinked([finding], { reachability: 'excuse' })[0]?.suppression;

it('excuseUnlinked suppresses a finding if no program contains its packages, and states the reason', () => {
  expect(suppressionOf(reachable('not-linked'))).toEqual({
    rule: 'reachability',
    reason: 'The program contains no functions from a.b/one or 1 other vulnerable package.',
  });
});

it.each([
  ['whose package is in a program', reachable('symbol-not-linked')],
  ['whose functions are in a program', reachable('linked')],
  ['without data', aFinding()],
  ['about malware', reachable('not-linked', { kind: 'malware' })],
])('excuseUnlinked does not suppress a finding %s', (_, finding) => {
  expect(suppressionOf(finding)).toBeUndefined();
});

it('excuseUnlinked does not replace the reason for an existing suppression', () => {
  const suppression = { rule: 'ignore[0]', reason: 'known' };
  expect(suppressionOf(reachable('not-linked', { suppression }))).toBe(suppression);
});

it('excuseUnlinked does not change anything unless the policy requests it', () => {
  const findings = [reachable('not-linked')];
  expect(excuseUnlinked(findings, { reachability: 'ignore' })).toEqual(findings);
});
