import { describe, expect, it } from '@jest/globals';
import { linesOf, planFor } from './plan-files.ts';

describe('the fix for the Go standard library', () => {
  it("is separate for each go.mod, and its command runs in that go.mod's folder", () => {
    const files = { 'a/go.mod': 'module a\n\ngo 1.26.0\n', 'b/go.mod': 'module b\n\ngo 1.26.0\n' };
    const flaws = [{ id: 'X', ecosystem: 'Go', name: 'stdlib', fixed: '1.26.5' }];
    expect(linesOf(planFor(files, flaws).fixes)).toEqual([
      'Use Go 1.26.5 or later in `a/go.mod` $ cd a && go get toolchain@go1.26.5',
      'Use Go 1.26.5 or later in `b/go.mod` $ cd b && go get toolchain@go1.26.5',
    ]);
  });
});
