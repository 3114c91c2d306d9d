import { describe, expect, it } from '@jest/globals';
import { fingerprintSecret, maskSecret, withoutMatches } from '../../../shared/secrets/mask.ts';
import { secretText } from '../../support/secret-examples.ts';

describe('maskSecret', () => {
  it.each([
    ['ghp_{A36}', true, 'ghp_… (at least 32 characters)'],
    ['{A12}', false, '… (at least 8 characters)'],
    ['{A5}', false, '… (under 8 characters)'],
    ['{A900}', false, '… (at least 512 characters)'],
  ])('masks %s (with its prefix: %s) as %s', (template, showsPrefix, want) => {
    expect(maskSecret(secretText(template), showsPrefix)).toBe(want);
  });
});

describe('fingerprintSecret', () => {
  it('returns a digest only for values that cannot be guessed', () => {
    expect(fingerprintSecret(secretText('{A20}'))).toMatch(/^[\da-f]{64}$/);
    expect(fingerprintSecret(secretText('{A12}'))).toBeUndefined();
    expect(fingerprintSecret(secretText('{n20}'))).toBeUndefined();
  });
});

it('withoutMatches replaces each match, and treats overlapping matches as one', () => {
  const spans = [
    { start: 1, end: 4 },
    { start: 2, end: 3 },
    { start: 5, end: 6 },
  ];
  expect(
    withoutMatches(
      'abcdefg',
      spans.map((span) => ({ span })),
    ),
  ).toBe('a***e***g');
});
