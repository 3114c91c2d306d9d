/** The part of jest's configuration that this reporter reads. */
interface GlobalConfig {
  readonly testNamePattern?: string | undefined;
}

/** The part of jest's result that it reads. */
export interface RunResult {
  readonly testResults: readonly {
    readonly testExecError?: unknown;
    readonly testResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

export interface Summary {
  readonly passed: number;
  readonly failed: number;
  /** Full names of tests that did not run; the reason stands in the name. */
  readonly skipped: readonly string[];
}

/**
 * The last line of a run: `N passed, N failed`, after what was skipped and why. In CI a skipped test
 * counts as failed: a missing program must not look like a green run.
 */
// biome-ignore lint/style/noDefaultExport: jest loads a reporter from the default export.
export default function SummaryReporter(config: GlobalConfig) {
  const strict = process.env['CI'] === 'true';
  let summary: Summary = { passed: 0, failed: 0, skipped: [] };
  return {
    onRunComplete(_contexts: unknown, results: RunResult): void {
      summary = summarize(results, strict);
      // With `-t` everything else is skipped on purpose.
      const skipped = config.testNamePattern === undefined ? summary.skipped : [];
      const text = renderSummary({ ...summary, skipped });
      // Jest's own summary always comes after the reporters, and this has to be the last line.
      process.once('exit', () => process.stdout.write(text));
    },
    getLastError(): Error | undefined {
      if (!strict || summary.skipped.length === 0) return undefined;
      return new Error(`${summary.skipped.length} tests were skipped in CI.`);
    },
  };
}

/** Counts a run; a file that could not be loaded is one failure. */
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

/** The text printed after a run; its last line is what CI reads. */
export function renderSummary(summary: Summary): string {
  const lines = summary.skipped.map((name) => `  ${name}`);
  const head = lines.length === 0 ? [] : ['', `Skipped: ${lines.length}`, ...lines, ''];
  return `${[...head, `${summary.passed} passed, ${summary.failed} failed`].join('\n')}\n`;
}
