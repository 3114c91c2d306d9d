import { describe, expect, it } from '@jest/globals';
import { plainLine } from '../../../shared/text/styled-line.ts';

describe('plainLine', () => {
  it('returns the text of a line without styles or trailing spaces', () => {
    expect(plainLine([{ text: 'a', style: 'bold' }, { text: ' b ' }])).toBe('a b');
  });
});
