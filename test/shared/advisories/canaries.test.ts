import { expect, it } from '@jest/globals';
import { canariesOf } from '../../../shared/advisories/canaries.ts';

it.each([
  ['npm', 1],
  ['GitHub Actions', 1],
  ['Debian', 4],
  ['Wolfi', 4],
  ['CRAN', 0],
])('canariesOf returns for %s a list with the length %d', (base, count) => {
  expect(canariesOf(base)).toHaveLength(count);
});
