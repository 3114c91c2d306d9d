import { expect, it } from '@jest/globals';
import { canariesOf } from '../../../shared/advisories/canaries.ts';

it.each([
  ['npm', 1],
  ['GitHub Actions', 1],
  ['Debian', 4],
  ['Wolfi', 4],
  ['CRAN', 0],
])('for the ecosystem %s, canariesOf returns %d packages', (base, count) => {
  expect(canariesOf(base)).toHaveLength(count);
});
