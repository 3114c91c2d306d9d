import { expect, it } from '@jest/globals';
import { isLikelyEnough } from '../../../../shared/policy/rules/min-epss.ts';
import { aFinding } from '../builders.ts';

const scored = (score: number) => aFinding({ epss: { score, percentile: 0.5 } });

it.each([
  [scored(0.1), true],
  [scored(0.09), false],
  [aFinding(), true],
])(
  'isLikelyEnough compares the score with min-epss, and a finding without a score counts',
  (finding, wanted) => {
    expect(isLikelyEnough(finding, { minEpss: 0.1 }, true)).toBe(wanted);
  },
);

it('isLikelyEnough accepts every score without min-epss', () => {
  expect(isLikelyEnough(scored(0), {}, true)).toBe(true);
});

it('isLikelyEnough excludes a finding without a score by unknown-epss, but only with the list', () => {
  const policy = { minEpss: 0.1, unknownEpss: 'allow' as const };
  expect(isLikelyEnough(aFinding(), policy, true)).toBe(false);
  expect(isLikelyEnough(aFinding(), policy, false)).toBe(true);
});
