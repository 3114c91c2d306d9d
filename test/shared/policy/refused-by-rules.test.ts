import { expect, it } from '@jest/globals';
import { refusedByRules } from '../../../shared/policy/refused-by-rules.ts';
import { DEFAULT_SCAN_POLICY } from '../../../shared/policy/scan-policy.ts';
import { aPackage } from './builders.ts';

const now = new Date('2026-11-25T12:00:00Z');
const dated = [{ item: aPackage(), published: { time: now.toISOString() } }];
const facts = { packages: [aPackage()], dated, now };

it.each([
  ['deny', { deny: ['pkg:npm/left-pad'] }],
  ['licenses', { licenses: { allow: ['MIT'] } }],
  ['registries', { registries: ['registry.npmjs.org'] }],
  ['min-age-days', { minAgeDays: 7 }],
])('refusedByRules returns the packages that the rule %s rejects', (rule, rules) => {
  const refused = refusedByRules(facts, { ...DEFAULT_SCAN_POLICY, ...rules });
  expect(refused.map((each) => each.rule)).toEqual([rule]);
});

it('refusedByRules returns no packages if the policy has none of these rules', () => {
  expect(refusedByRules(facts, DEFAULT_SCAN_POLICY)).toEqual([]);
});
