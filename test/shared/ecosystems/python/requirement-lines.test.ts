import { describe, expect, it } from '@jest/globals';
import { logicalLines } from '../../../../shared/ecosystems/python/requirement-lines.ts';

describe('logicalLines', () => {
  it.each([
    ['a==1\\\n.2', [{ text: 'a==1.2', comment: undefined, line: 1 }]],
    [
      '# x\na # y#z',
      [
        { text: '', comment: ' x', line: 1 },
        { text: 'a', comment: ' y#z', line: 2 },
      ],
    ],
    ['a#b', [{ text: 'a#b', comment: undefined, line: 1 }]],
    [
      'a \\\n# x\nb',
      [
        { text: 'a', comment: ' x', line: 1 },
        { text: 'b', comment: undefined, line: 3 },
      ],
    ],
    [
      '# x \\\na',
      [
        { text: '', comment: ' x \\', line: 1 },
        { text: 'a', comment: undefined, line: 2 },
      ],
    ],
    [
      'a\u2028b\f\r\nc',
      ['a', 'b', '', 'c'].map((each, at) => ({ text: each, comment: undefined, line: at + 1 })),
    ],
    ['\\a==1\\\\\n.2', [{ text: 'a==1.2', comment: undefined, line: 1 }]],
    ['a\x1f#b', [{ text: 'a', comment: 'b', line: 1 }]],
    ['a\ufeff#b', [{ text: 'a\ufeff#b', comment: undefined, line: 1 }]],
    ['a \\', [{ text: 'a', comment: undefined, line: 1 }]],
  ])('splits the text %j into logical lines', (text, lines) => {
    expect([...logicalLines(text)]).toEqual(lines);
  });
});
