import { expect, it } from '@jest/globals';
import type { Reason } from '../../../shared/model/decision.ts';
import { withComparison } from '../../../shared/policy/comparison-reasons.ts';

const unavailable = { status: 'unavailable', name: 'main', message: 'no', fix: 'do' } as const;
const failing: Reason = { rule: 'max-severity', outcome: 'fail', message: 'bad', findings: [] };

it('withComparison converts a failure to an error if the base is unreadable', () => {
  expect(withComparison([failing], unavailable, { scope: 'auto' })).toEqual([
    expect.objectContaining({
      outcome: 'error',
      message: 'The scan could not be compared with main, so all findings count: no',
      fix: 'do.',
    }),
    { ...failing, outcome: 'error' },
  ]);
});

it.each([
  ['no finding fails', [], unavailable, 'auto'],
  ['all findings count anyway', [failing], unavailable, 'all'],
  ['there is no base to compare with', [failing], { status: 'none' }, 'auto'],
  ['no comparison was requested', [failing], undefined, 'auto'],
] as const)('withComparison does not change anything if %s', (_, reasons, comparison, scope) => {
  expect(withComparison(reasons, comparison, { scope })).toEqual(reasons);
});
