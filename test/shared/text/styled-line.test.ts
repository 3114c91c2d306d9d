import { describe, expect, it } from '@jest/globals';
import { plainLine } from '../../../shared/text/styled-line.ts';

describe('plainLine', () => {
  it('returns the text of a line without its styles and without spaces at its end', () => {
    expect(plainLine([{ text: 'a', style: 'bold' }, { text: ' b ' }])).toBe('a b');
  });
});
