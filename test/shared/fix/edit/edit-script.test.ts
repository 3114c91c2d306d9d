import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editScript } from '../../../../shared/fix/edit/edit-script.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

describe('the edit script for two versions of a file', () => {
  it('contains all lines of both versions', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const script = editScript(before, after);
        const without = (sign: string) =>
          script.filter((line) => line.sign !== sign).map(({ text }) => text);
        expect(without('+')).toEqual(before);
        expect(without('-')).toEqual(after);
      }),
    );
  });

  it('contains no more changes than necessary', () => {
    const script = editScript(['a', 'b', 'c', 'x', 'd'], ['a', 'c', 'x', 'y', 'd']);
    expect(script.map(({ sign, text }) => `${sign}${text}`)).toEqual([
      ' a',
      '-b',
      ' c',
      ' x',
      '+y',
      ' d',
    ]);
  });

  it('replaces all lines if the versions differ too much', () => {
    const before = Array.from({ length: 2_000 }, (_, at) => `a${at}`);
    const after = Array.from({ length: 2_000 }, (_, at) => `b${at}`);
    expect(editScript(before, after)).toHaveLength(4_000);
  });
});
