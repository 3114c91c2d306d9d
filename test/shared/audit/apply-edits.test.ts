import { describe, expect, it } from '@jest/globals';
import { applyEdits, compatibleEdits } from '../../../shared/audit/apply-edits.ts';

const edit = (start: number, end: number, text: string) => ({ start, end, text });

describe('applyEdits', () => {
  it('applies all edits, regardless of their order', () => {
    expect(applyEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1')])).toBe('1 two 3');
  });

  it('omits an edit that overlaps an earlier edit', () => {
    const span = { start: 0, end: 3 };
    expect(applyEdits('abcd', [{ span, text: 'x' }, edit(2, 4, 'y')])).toBe('xd');
  });

  it('applies insertions at the same position in the given order', () => {
    expect(applyEdits('ad', [edit(1, 1, 'b'), edit(1, 1, 'c')])).toBe('abcd');
  });
});

describe('compatibleEdits', () => {
  it('returns identical edits only once', () => {
    const { edits, isMade } = compatibleEdits([
      [edit(1, 1, '-')],
      [edit(1, 1, '-'), edit(1, 2, 'B')],
    ]);
    expect(applyEdits('ab', edits)).toBe('a-B');
    expect(isMade).toEqual([true, true]);
  });

  it('omits all edits in a group if one of them overlaps an earlier group', () => {
    const { edits, isMade } = compatibleEdits([
      [edit(0, 3, 'x')],
      [edit(2, 4, 'y'), edit(5, 6, 'z')],
    ]);
    expect(edits).toEqual([edit(0, 3, 'x')]);
    expect(isMade).toEqual([true, false]);
  });

  it('merges two insertions with the same key', () => {
    const [a, b] = [edit(4, 4, '\n  c:\n    d: 1'), edit(4, 4, '\n  c:\n    e: 2')];
    const { edits, isMade } = compatibleEdits([[a], [b]]);
    expect(edits).toEqual([edit(4, 4, '\n  c:\n    d: 1\n    e: 2')]);
    expect(isMade).toEqual([true, true]);
    expect(compatibleEdits([[a], [edit(4, 4, '\n  c:\n    d: 2')]]).isMade).toEqual([true, false]);
  });

  it('accepts an insertion directly after a change', () => {
    expect(compatibleEdits([[edit(0, 3, 'x')], [edit(3, 3, 'y')]]).isMade).toEqual([true, true]);
  });
});
