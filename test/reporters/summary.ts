/** The fields of the jest configuration that this reporter reads. */
interface GlobalConfig {
  readonly testNamePattern?: string | undefined;
}

/** The fields of the jest result that this reporter reads. */
export interface RunResult {
  readonly testResults: readonly {
    readonly testExecError?: unknown;
    readonly testResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  /** Full names of tests that did not run. Each name contains the reason. */
  readonly skipped: readonly string[];
}

/**
 * Prints the skipped tests with the reasons, and then the last line `N passed, N failed`. In CI a skipped test counts
 * as failed, because a missing program must not look like a successful run.
 */
// biome-ignore lint/style/noDefaultExport: jest loads a reporter from the default export.
export default function SummaryReporter(config: GlobalConfig) {
  const strict = process.env['CI'] === 'true';
  let summary: Summary = { passed: 0, failed: 0, skipped: [] };
  return {
    onRunComplete(_contexts: unknown, results: RunResult): void {
      summary = summarize(results, strict);
      // With `-t`, all other tests are skipped on purpose.
      const skipped = config.testNamePattern === undefined ? summary.skipped : [];
      const text = renderSummary({ ...summary, skipped });
      // The summary of jest always follows the reporters, and the count must be the last line.
      process.once('exit', () => process.stdout.write(text));
    },
    getLastError(): Error | undefined {
      if (!strict || summary.skipped.length === 0) return undefined;
      return new Error(`${summary.skipped.length} tests were skipped in CI.`);
    },
  };
}

/** Counts the tests of a run. A file that could not be loaded is one failure. */
export function summarize(results: RunResult, strict: boolean): Summary {
  const tests = results.testResults.flatMap((file) => file.testResults);
  const skipped = tests
    .filter((test) => test.status === 'pending' || test.status === 'todo')
    .map((test) => test.fullName);
  const broken = results.testResults.filter((file) => file.testExecError !== undefined).length;
  const failed = tests.filter((test) => test.status === 'failed').length + broken;
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed + (strict ? skipped.length : 0),
    skipped,
  };
}

/** Returns the text that is printed after a run. CI reads its last line. */
export function renderSummary(summary: Summary): string {
  const lines = summary.skipped.map((name) => `  ${name}`);
  const head = lines.length === 0 ? [] : ['', `Skipped: ${lines.length}`, ...lines, ''];
  return `${[...head, `${summary.passed} passed, ${summary.failed} failed`].join('\n')}\n`;
}
