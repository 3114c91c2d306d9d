import { expect, it } from '@jest/globals';
import { isLikelyEnough } from '../../../../shared/policy/rules/min-epss.ts';
import { aFinding } from '../builders.ts';

const scored = (score: number) => aFinding({ epss: { score, percentile: 0.5 } });

it.each([
  [scored(0.1), true],
  [scored(0.09), false],
  [aFinding(), true],
])(
  'isLikelyEnough returns true for a score of at least min-epss, and for a finding without a score',
  (finding, wanted) => {
    expect(isLikelyEnough(finding, { minEpss: 0.1 }, true)).toBe(wanted);
  },
);

it('isLikelyEnough returns true for every score if min-epss is not set', () => {
  expect(isLikelyEnough(scored(0), {}, true)).toBe(true);
});

it('with `unknown-epss: allow`, isLikelyEnough returns false for a finding without a score if the list of scores was read', () => {
  const policy = { minEpss: 0.1, unknownEpss: 'allow' as const };
  expect(isLikelyEnough(aFinding(), policy, true)).toBe(false);
  expect(isLikelyEnough(aFinding(), policy, false)).toBe(true);
});
