import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Path of the file with the times of the last complete run, relative to the repository. `npm run bench` prints the
 * times.
 */
export const TIMES_PATH = join('node_modules', '.cache', 'assay', 'test-times.json');

/** The fields of the jest configuration that this reporter reads. */
interface GlobalConfig {
  readonly rootDir: string;
  readonly testNamePattern?: string | undefined;
  readonly testPathPatterns?: { readonly patterns: readonly string[] } | undefined;
}

/** The fields of the jest result that this reporter reads. */
export interface TimedRun {
  /** Milliseconds since the epoch. */
  readonly startTime: number;
  readonly testResults: readonly {
    readonly testFilePath: string;
    readonly perfStats: { readonly runtime: number };
  }[];
}

/** The duration of a complete run and of its files, slowest first. */
export interface TestTimes {
  readonly seconds: number;
  readonly files: readonly { readonly path: string; readonly seconds: number }[];
}

/** Writes the durations of a complete run and of each test file. Writes nothing if only a part of the suite ran. */
// biome-ignore lint/style/noDefaultExport: jest loads a reporter from the default export.
export default function TimesReporter(config: GlobalConfig) {
  const isWhole =
    config.testNamePattern === undefined && config.testPathPatterns?.patterns.length === 0;
  return {
    onRunComplete(_contexts: unknown, run: TimedRun): void {
      if (!isWhole) return;
      const path = join(config.rootDir, TIMES_PATH);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(timesOf(run, config.rootDir, Date.now())));
    },
  };
}

/** @param now End of the run, in milliseconds since the epoch. */
export function timesOf(run: TimedRun, root: string, now: number): TestTimes {
  const files = run.testResults.map(({ testFilePath, perfStats }) => ({
    path: relative(root, testFilePath),
    seconds: perfStats.runtime / 1000,
  }));
  return {
    seconds: (now - run.startTime) / 1000,
    files: files.sort((a, b) => b.seconds - a.seconds || (a.path < b.path ? -1 : 1)),
  };
}
