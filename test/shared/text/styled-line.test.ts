import { describe, expect, it } from '@jest/globals';
import { plainLine } from '../../../shared/text/styled-line.ts';

describe('a styled line', () => {
  it('is plain text without its styles and the spaces at its end', () => {
    expect(plainLine([{ text: 'a', style: 'bold' }, { text: ' b ' }])).toBe('a b');
  });
});
