import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../../shared/audit/apply-edits.ts';

const edit = (start: number, end: number, text: string) => ({
  span: { start, end },
  text,
  isSafe: true,
});

describe('applyEdits', () => {
  it('makes all edits, in any order', () => {
    expect(applyEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1')])).toBe('1 two 3');
  });

  it('makes equal edits once', () => {
    expect(applyEdits('ab', [edit(1, 1, '-'), edit(1, 1, '-'), edit(1, 2, 'B')])).toBe('a-B');
  });

  it('leaves out an edit that overlaps an earlier edit', () => {
    expect(applyEdits('abcd', [edit(0, 3, 'x'), edit(2, 4, 'y')])).toBe('xd');
  });
});
