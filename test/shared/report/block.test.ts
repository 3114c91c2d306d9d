import { describe, expect, it } from '@jest/globals';
import { blockSize, code, message, note, strong, text } from '../../../shared/report/block.ts';

describe('a report block', () => {
  it('has a size equal to its number of rows or items', () => {
    const head = { title: 'T', isFolded: false, noun: 'row' };
    const row = [[text('a')], [strong('b')]];
    expect(blockSize({ kind: 'table', ...head, columns: ['A', 'B'], rows: [row, row] })).toBe(2);
    expect(blockSize({ kind: 'list', ...head, items: [[code('a'), note('b')]] })).toBe(1);
  });
});

describe('a message in a report', () => {
  it.each([
    [
      'no severity score (`unscored: block`)',
      [text('no severity score ('), code('unscored: block'), text(')')],
    ],
    ['`a` and `b`', [code('a'), text(' and '), code('b')]],
    ['one ` alone', [text('one ` alone')]],
    ['``', [text('``')]],
    ['', []],
  ])('is split into text and code: %j', (content, spans) => {
    expect(message(content)).toEqual(spans);
  });

  it('stays plain text if it contains too much code', () => {
    const content = '`a` '.repeat(1_000);
    expect(message(content)).toEqual([text(content)]);
  });
});
