import { expect, it } from '@jest/globals';
import { openConditions } from '../../../shared/policy/condition-judge.ts';
import { aRule } from './evidence-builders.ts';

const VARIABLES = {
  predicate: { ok: true },
  predicateType: 'https://example.com/type',
  identity: { san: 'me', issuer: 'https://example.com' },
  claims: {},
  subject: { name: 'app', digest: 'sha256:00' },
  signedAt: undefined,
};

it.each([
  ['predicate.ok', undefined],
  ['!predicate.ok', 'condition-false'],
  ['predicate.other', 'condition-undecided'],
  ['(', 'condition-undecided'],
])('%s ends with %s', async (condition, code) => {
  const unmet = await openConditions({ evidence: [aRule({ conditions: [condition] })] });
  expect(unmet(condition, VARIABLES)?.code).toBe(code);
});

it('takes no condition for true where the policy has none', async () => {
  const unmet = await openConditions({ evidence: [aRule({})] });
  expect(unmet('true', VARIABLES)?.code).toBe('condition-undecided');
});
