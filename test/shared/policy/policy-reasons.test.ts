import { expect, it } from '@jest/globals';
import type { Reason } from '../../../shared/model/decision.ts';
import { withPolicyReasons } from '../../../shared/policy/policy-reasons.ts';

const unreadable = { branch: 'main', message: 'GitHub returned 403', fix: 'Set `fetch-depth: 2`' };
const invalid = 'line 3: unknown key';
const reason = (outcome: Reason['outcome']): Reason => ({
  rule: 'r',
  outcome,
  message: 'm',
  findings: [],
});
const outcomes = (reasons: readonly Reason[]) => reasons.map(({ outcome }) => outcome);

it('withPolicyReasons does not change the reasons if the policy could be read', () => {
  const reasons = [reason('fail'), reason('error')];
  expect(withPolicyReasons(reasons, {})).toEqual(reasons);
});

it('withPolicyReasons adds a reason only if there is a failure', () => {
  expect(withPolicyReasons([], { unreadable })).toEqual([]);
  expect(withPolicyReasons([reason('error')], { unreadable })).toEqual([reason('error')]);
});

it('withPolicyReasons converts a failure to an error if the base policy could not be read', () => {
  const reasons = withPolicyReasons([reason('fail'), reason('error')], { unreadable });
  expect(outcomes(reasons)).toEqual(['error', 'error', 'error']);
  expect(reasons[0]?.message).toBe(
    'The policy in main could not be read, and without it the scan fails: GitHub returned 403. Fix: set `fetch-depth: 2`.',
  );
});

it('withPolicyReasons adds an error for an invalid policy', () => {
  expect(withPolicyReasons([], { invalid })).toMatchObject([
    { outcome: 'error', message: expect.stringContaining(invalid) },
  ]);
  expect(outcomes(withPolicyReasons([reason('fail')], { invalid }))).toEqual(['error', 'fail']);
});
