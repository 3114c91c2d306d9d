import { describe, expect, it } from '@jest/globals';
import {
  entry,
  indentRest,
  LINE_WIDTH,
  section,
  textLines,
} from '../../../shared/host/help-layout.ts';

describe('the help text layout', () => {
  it('wraps text between words and indents it', () => {
    const [first = '', second = '', ...more] = textLines('word '.repeat(30).trim(), 2).split('\n');
    expect(first.length).toBe(2 + 19 * 5 - 1);
    expect(first.length).toBeLessThanOrEqual(LINE_WIDTH);
    expect(second).toMatch(/^ {2}word/);
    expect(more).toEqual([]);
    expect(indentRest('a short text', 4)).toBe('a short text');
  });

  it("puts an option's text below its name", () => {
    expect(entry('--name VALUE', 'A name.')).toEqual(['  --name VALUE', '      A name.']);
  });

  it('omits a section without content', () => {
    expect(section('Output', ['  -q'])).toEqual(['', 'Output:', '  -q']);
    expect(section('Output', [])).toEqual([]);
  });
});
