import { describe, expect, it } from '@jest/globals';
import { type RunResult, renderSummary, summarize } from './summary.ts';

describe('the test run summary', () => {
  it('counts a file that could not be loaded as one failure', () => {
    expect(summarize(aRun({ passed: 2, failed: 1, brokenFiles: 1 }), false)).toEqual({
      passed: 2,
      failed: 2,
      skipped: [],
    });
  });

  it.each([
    [false, 0],
    [true, 2],
  ])('reports skipped tests as failures only in CI (in CI: %s)', (strict, failed) => {
    const summary = summarize(aRun({ passed: 1, skipped: ['a (needs cosign)', 'b'] }), strict);
    expect(summary).toEqual({ passed: 1, failed, skipped: ['a (needs cosign)', 'b'] });
  });

  it('lists the skipped tests and ends with the counts', () => {
    expect(renderSummary({ passed: 3, failed: 0, skipped: ['signs (needs cosign)'] })).toBe(
      '\nSkipped: 1\n  signs (needs cosign)\n\n3 passed, 0 failed\n',
    );
  });
});

interface RunShape {
  readonly passed?: number;
  readonly failed?: number;
  readonly skipped?: readonly string[];
  readonly brokenFiles?: number;
}

function aRun({ passed = 0, failed = 0, skipped = [], brokenFiles = 0 }: RunShape): RunResult {
  const tests = [
    ...Array.from({ length: passed }, () => ({ status: 'passed', fullName: 'passes' })),
    ...Array.from({ length: failed }, () => ({ status: 'failed', fullName: 'fails' })),
    ...skipped.map((fullName) => ({ status: 'pending', fullName })),
  ];
  const broken = Array.from({ length: brokenFiles }, () => ({
    testResults: [],
    testExecError: { message: 'cannot load', stack: '' },
  }));
  return { testResults: [{ testResults: tests }, ...broken] };
}
