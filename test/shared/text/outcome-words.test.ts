import { expect, it } from '@jest/globals';
import { outcomeSentence, outcomeWords } from '../../../shared/text/outcome-words.ts';

it.each([
  ['pass', false, 'passed'],
  ['fail', true, 'failed'],
  ['error', false, 'incomplete'],
  ['error', true, 'failed (incomplete)'],
  ['none', false, 'done'],
] as const)(
  'for the outcome %s and hasFailures %p, outcomeWords returns %s',
  (outcome, hasFailures, wanted) => {
    expect(outcomeWords(outcome, hasFailures)).toBe(wanted);
  },
);

it('outcomeSentence starts with a capital letter', () => {
  expect(outcomeSentence('failed', '1 finding must be fixed')).toBe(
    'Failed: 1 finding must be fixed.',
  );
});
