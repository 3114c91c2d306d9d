import { describe, expect, it } from '@jest/globals';
import { leakedRun, leakedRuns } from './secret-examples.ts';

describe('the search for leaked secrets', () => {
  it.each([
    ['a run at the start', 'abcdefgh: no token', 'abcdefgh'],
    ['a run at the end', 'the token is cdefghij', 'cdefghij'],
    ['a run after a seven-character part', 'abcdefg bcdefghi', 'bcdefghi'],
    ['only seven characters of it', 'abcdefg cdefghi', ''],
    ['no text', '', ''],
  ])('returns the first leaked part of a secret for an output with %s', (_place, output, run) => {
    expect(leakedRun('abcdefghij', output)).toBe(run);
  });

  it('returns the leaked parts of several secrets, each only once', () => {
    const output = 'x 12345678 and \u{1F600}abcdefghi, 12345678';
    expect(leakedRuns(['abcdefghij', '12345678', 'short', 'ABCDEFGHIJ'], output)).toEqual([
      '12345678',
      'abcdefgh',
      'bcdefghi',
    ]);
  });
});
