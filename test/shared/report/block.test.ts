import { describe, expect, it } from '@jest/globals';
import { blockSize, code, note, strong, text } from '../../../shared/report/block.ts';

describe('a block', () => {
  it('counts rows or items', () => {
    const head = { title: 'T', isFolded: false, noun: 'row' };
    const row = [[text('a')], [strong('b')]];
    expect(blockSize({ kind: 'table', ...head, columns: ['A', 'B'], rows: [row, row] })).toBe(2);
    expect(blockSize({ kind: 'list', ...head, items: [[code('a'), note('b')]] })).toBe(1);
  });
});
