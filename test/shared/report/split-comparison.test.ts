import { expect, it } from '@jest/globals';
import { comparisonLines, splitComparison } from '../../../shared/report/split-comparison.ts';

const SAID = 'Signed by another. Expected: `octo`. Actual: `mallory`.';

it('splitComparison returns the two sides of a comparison as separate parts', () => {
  expect(splitComparison(SAID)).toEqual([
    'Signed by another.',
    'Expected: `octo`',
    'Actual: `mallory`',
  ]);
});

it('splitComparison does not split other messages, or messages with several comparisons', () => {
  expect(splitComparison('No signature found.')).toEqual(['No signature found.']);
  expect(splitComparison(`${SAID} ${SAID}`)).toHaveLength(1);
});

it('comparisonLines aligns both sides', () => {
  expect(comparisonLines(SAID, '  ')).toEqual([
    'Signed by another.',
    '  Expected: `octo`',
    '  Actual:   `mallory`',
  ]);
});
