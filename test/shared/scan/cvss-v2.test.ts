import { expect, it } from '@jest/globals';
import { cvssV2Score } from '../../../shared/scan/cvss-v2.ts';

/** The first three vectors are the examples in §3.3 of the guide. */
it.each([
  ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8],
  ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 10],
  ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2],
  ['(AV:N/AC:M/Au:N/C:P/I:N/A:N)', 4.3],
  ['AV:N/AC:L/Au:N/C:N/I:N/A:N', 0],
])('for %s, cvssV2Score returns the score %d', (vector, score) => {
  expect(cvssV2Score(vector)).toBe(score);
});

it.each(['', 'AV:N', 'AV:X/AC:L/Au:N/C:N/I:N/A:C', 'CVSS:3.1/AV:N/AC:L'])(
  'cvssV2Score returns undefined for %p',
  (vector) => {
    expect(cvssV2Score(vector)).toBeUndefined();
  },
);
