import { expect, it } from '@jest/globals';
import { physicalLines } from '../../../shared/docker/physical-lines.ts';

it('physicalLines accepts both kinds of line endings, and skips a byte order mark', () => {
  const text = '\uFEFFa\r\n\nb';
  expect([...physicalLines(text)]).toEqual([
    { text: 'a', start: 1, end: 2, line: 1, next: 4 },
    { text: '', start: 4, end: 4, line: 2, next: 5 },
    { text: 'b', start: 5, end: 6, line: 3, next: 6 },
  ]);
});
