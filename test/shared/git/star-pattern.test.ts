import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitsStars, STAR } from '../../../shared/git/star-pattern.ts';
import { cpuMs } from '../../support/cpu-time.ts';

function patternOf(text: string) {
  return [...text].map((char) => (char === '*' ? STAR : (item: string) => item === char));
}

describe('a pattern with stars', () => {
  it.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['**', 'ab', true],
    ['a*b', 'ab', true],
    ['a*b', 'aabab', true],
    ['a*b', 'aba', false],
    ['*a*b*', 'xaxb', true],
    ['*ab', 'aab', true],
    ['ab*', 'a', false],
  ])('such as %j matches the text %j: %s', (pattern, text, expected) => {
    expect(fitsStars(patternOf(pattern), text)).toBe(expected);
  });

  it('matches the same text as the equivalent regular expression', () => {
    const short = (chars: string) => fc.array(fc.constantFrom(...chars), { maxLength: 8 });
    fc.assert(
      fc.property(short('ab*'), short('ab'), (pattern, text) => {
        const expression = new RegExp(`^${pattern.join('').replaceAll('*', '.*')}$`);
        expect(fitsStars(patternOf(pattern.join('')), text)).toBe(expression.test(text.join('')));
      }),
    );
  });

  it('matches in at most (number of items × pattern length) steps', () => {
    const took = cpuMs(() => fitsStars(patternOf('*a'.repeat(200)), 'a'.repeat(2000).concat('b')));
    expect(took).toBeLessThan(1000);
  });
});
