import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../support/programs.ts';
import TimesReporter, { TIMES_PATH, type TimedRun, timesOf } from './times.ts';

const RUN: TimedRun = {
  startTime: 1_000,
  testResults: [
    { testFilePath: '/r/test/b.test.ts', perfStats: { runtime: 500 } },
    { testFilePath: '/r/test/a.test.ts', perfStats: { runtime: 1_500 } },
  ],
};

describe('the recorded test run times', () => {
  it('include the total and each file, slowest first', () => {
    expect(timesOf(RUN, '/r', 3_000)).toEqual({
      seconds: 2,
      files: [
        { path: 'test/a.test.ts', seconds: 1.5 },
        { path: 'test/b.test.ts', seconds: 0.5 },
      ],
    });
  });

  it.each([
    [[], undefined, true],
    [['test/a'], undefined, false],
    [[], 'a name', false],
  ])(
    'are written to disk only if the whole suite runs (patterns %j, name %j: %j)',
    (patterns, testNamePattern, isKept) => {
      const rootDir = temporaryFolder('times');
      const reporter = TimesReporter({ rootDir, testNamePattern, testPathPatterns: { patterns } });
      reporter.onRunComplete(undefined, RUN);
      const path = join(rootDir, TIMES_PATH);
      expect(existsSync(path)).toBe(isKept);
      if (isKept) expect(JSON.parse(readFileSync(path, 'utf8')).files).toHaveLength(2);
    },
  );
});
