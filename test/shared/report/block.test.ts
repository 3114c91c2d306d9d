import { describe, expect, it } from '@jest/globals';
import {
  blockSize,
  code,
  counted,
  grouped,
  note,
  strong,
  text,
} from '../../../shared/report/block.ts';

describe('counts', () => {
  it.each([
    [0, 'finding', '0 findings'],
    [1, 'finding', '1 finding'],
    [3_000, 'finding', '3,000 findings'],
    [2, 'more entry', '2 more entries'],
  ])('%d of %s is %s', (count, noun, wanted) => {
    expect(counted(count, noun)).toBe(wanted);
  });

  it('are grouped in threes', () => {
    expect([7, 999, 1_000, 1_234_567].map(grouped)).toEqual(['7', '999', '1,000', '1,234,567']);
  });
});

describe('a block', () => {
  it('counts its rows or its items', () => {
    const head = { title: 'T', isFolded: false, noun: 'row' };
    const row = [[text('a')], [strong('b')]];
    expect(blockSize({ kind: 'table', ...head, columns: ['A', 'B'], rows: [row, row] })).toBe(2);
    expect(blockSize({ kind: 'list', ...head, items: [[code('a'), note('b')]] })).toBe(1);
  });
});
