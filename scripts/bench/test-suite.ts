import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestTimes, TIMES_PATH } from '../../test/reporters/times.ts';
import { atMost, type Judgment } from './verify-result.ts';

/**
 * Maximum duration on two idle cores, in seconds. Developers would not run a slower suite before each push. The limit
 * was 120 seconds at first, and was raised by 20 seconds each for the policy and delta scans, the reports, and the
 * audit.
 */
const MAX_SECONDS = 180;

const SHOWN_FILES = 10;

/**
 * Reports the duration of the last complete `npm test`, and the slowest test files. If there is no record, runs the
 * suite.
 */
export function benchTestSuite(
  root: string,
  { isJudged }: { readonly isJudged: boolean },
): Judgment {
  const path = join(root, TIMES_PATH);
  if (!existsSync(path)) {
    const script = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    spawnSync(process.execPath, [script, '--silent'], { cwd: root, stdio: 'ignore' });
  }
  const { seconds, files } = JSON.parse(readFileSync(path, 'utf8')) as TestTimes;
  const shown = (value: number) => `${value.toFixed(1)} s`;
  return {
    lines: [
      `npm test: ${shown(seconds)} for ${files.length} files; the slowest:`,
      ...files.slice(0, SHOWN_FILES).map((file) => `  ${shown(file.seconds)}  ${file.path}`),
    ],
    checks: isJudged ? [atMost('the time of npm test', seconds, MAX_SECONDS, shown)] : [],
  };
}
