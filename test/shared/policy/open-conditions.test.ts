import { expect, it } from '@jest/globals';
import { openConditions } from '../../../shared/policy/open-conditions.ts';
import { aRule, VARIABLES } from './evidence-builders.ts';

it.each([
  ['predicate.ok', undefined],
  ['!predicate.ok', 'condition-false'],
  ['predicate.other', 'condition-undecided'],
  ['(', 'condition-undecided'],
])('openConditions evaluates %s with the result %s', async (condition, code) => {
  const { judge, close } = await openConditions({ evidence: [aRule({ conditions: [condition] })] });
  const unmet = await judge([condition], VARIABLES);
  close();
  expect(unmet?.code).toBe(code);
});

it('openConditions never treats a condition that is not in the policy as true', async () => {
  const { judge, close } = await openConditions({ evidence: [aRule({})] });
  expect((await judge(['true'], VARIABLES))?.code).toBe('condition-undecided');
  close();
});

it('openConditions uses the limits that the caller passes', async () => {
  const limits = { pieceMs: 10_000, totalMs: 0, heapMb: 64 };
  const evidence = [aRule({ conditions: ['true'] })];
  const { judge, close } = await openConditions({ evidence }, limits);
  expect((await judge(['true'], VARIABLES))?.code).toBe('condition-too-costly');
  close();
});
