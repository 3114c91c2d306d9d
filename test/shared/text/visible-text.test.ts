import { describe, expect, it } from '@jest/globals';
import { visibleText } from '../../../shared/text/visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['line endings become one space', 'a\r\n\tb', 'a b'],
    ['an escape sequence becomes visible', '\u001B[31mred', '\uFFFD[31mred'],
    ['bidirectional text does not run backwards', '\u202Egnp', '\uFFFDgnp'],
    ['hidden characters become visible', 'a\u200Bb', 'a\uFFFDb'],
    ['half of a surrogate pair becomes visible', 'a\uD83D', 'a\uFFFD'],
    ['other scripts stay unchanged', 'naïve 日本語 🙂', 'naïve 日本語 🙂'],
  ])('converts text so that %s', (_name, given, wanted) => {
    expect(visibleText(given)).toBe(wanted);
  });

  it('shortens long text and marks it as shortened', () => {
    expect(visibleText('abcdef', 4)).toBe('abc…');
  });

  it.each(['🙂', '\u{10000}'])('never cuts text inside a character such as %s', (character) => {
    expect(visibleText(`ab${character}cdef`, 4)).toBe('ab…');
  });

  it('does not shorten text whose length equals the limit', () => {
    expect(visibleText('abcd', 4)).toBe('abcd');
  });

  it('processes only the start of text that is much longer than the limit', () => {
    expect(visibleText(' '.repeat(50_000_000), 10).length).toBeLessThanOrEqual(10);
  });
});
