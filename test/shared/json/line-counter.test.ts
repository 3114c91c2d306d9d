import { expect, it } from '@jest/globals';
import { lineCounter } from '../../../shared/json/line-counter.ts';
import { cpuMs } from '../../support/cpu-time.ts';

it('lineCounter returns the line of each offset, in any order', () => {
  const lineAt = lineCounter('a\nbc\n\nd');
  expect([0, 1, 2, 4, 5, 6, 2, 6].map(lineAt)).toEqual([1, 1, 2, 2, 3, 4, 2, 4]);
});

it('lineCounter searches for each line ending only once', () => {
  const text = 'x'.repeat(2_000_000);
  const lineAt = lineCounter(text);
  const ms = cpuMs(() => {
    for (let at = 0; at < text.length; at += 20) lineAt(at);
  });
  expect(ms).toBeLessThan(1_000);
});
