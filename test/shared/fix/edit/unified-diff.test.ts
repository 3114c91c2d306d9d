import { describe, expect, it } from '@jest/globals';
import { unifiedDiff } from '../../../../shared/fix/edit/unified-diff.ts';

const LINES = Array.from({ length: 30 }, (_, at) => `${at + 1}\n`);

function changed(...numbers: readonly number[]): string {
  return LINES.map((line, at) => (numbers.includes(at + 1) ? `new ${line}` : line)).join('');
}

describe('a unified diff', () => {
  it('is empty if nothing was changed', () => {
    expect(unifiedDiff('a', 'x\n', 'x\n')).toBe('');
  });

  it('contains three lines of context around each change', () => {
    expect(unifiedDiff('a.txt', LINES.join(''), changed(10))).toBe(
      '--- a/a.txt\n+++ b/a.txt\n@@ -7,7 +7,7 @@\n 7\n 8\n 9\n-10\n+new 10\n 11\n 12\n 13\n',
    );
  });

  it('merges changes that are close together', () => {
    const hunks = (text: string) => unifiedDiff('a', LINES.join(''), text).match(/^@@.*$/gm);
    expect(hunks(changed(5, 10))).toEqual(['@@ -2,12 +2,12 @@']);
    expect(hunks(changed(5, 20))).toEqual(['@@ -2,7 +2,7 @@', '@@ -17,7 +17,7 @@']);
  });

  it('contains a note if the final newline is missing', () => {
    expect(unifiedDiff('a', 'x', 'y\n')).toBe(
      '--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+y\n',
    );
  });

  it('positions an empty range at the line before it', () => {
    expect(unifiedDiff('a', '', 'x\n')).toContain('@@ -0,0 +1,1 @@');
  });
});
