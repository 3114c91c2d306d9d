import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSpecs } from '../generate/generated-files.ts';
import { median, milliseconds, type Ran, ratio, runNode, timesOf } from './measure.ts';
import { atMost, type Judgment } from './verify-result.ts';

/**
 * Maximum startup time of an action, as a multiple of the time that `node -e 0` takes. Startup ends when the action
 * begins its own work.
 */
const LIMIT = 2.4;
const LIMITS: Readonly<Record<string, number>> = { verify: 2 };

const RUNS = 5;

/** Value that every action rejects. Each action has a boolean input or a choice. */
const REFUSED = 'no such value';

interface Program {
  readonly name: string;
  readonly run: () => Promise<Ran>;
}

/**
 * Measures the time until each action and the command line begin their own work. At that point, all modules are loaded
 * and the inputs are read. All inputs in this benchmark are invalid. Therefore, the first byte of output, which is the
 * start of the error message, marks this point. The programs take turns, so that other load on the machine affects all
 * of them.
 */
export async function benchStartUp(
  root: string,
  dist: string,
  options: { readonly isJudged: boolean },
): Promise<Judgment> {
  const temporary = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  try {
    const programs = await programsOf(root, dist, temporary);
    const { baseline, medians } = await measured(programs);
    const slow = programs.filter(({ name }) => (medians.get(name) ?? 0) > limitOf(name) * baseline);
    // Measures slow programs again, one at a time, because other load may have slowed the machine down for a few
    // seconds.
    const again = await measured(options.isJudged ? slow : []);
    for (const [name, ms] of again.medians)
      medians.set(name, Math.min(ms, medians.get(name) ?? ms));
    return judged(medians, baseline, options);
  } finally {
    await rm(temporary, { recursive: true });
  }
}

interface Measured {
  readonly baseline: number;
  readonly medians: Map<string, number>;
}

async function measured(programs: readonly Program[]): Promise<Measured> {
  const baselines: number[] = [];
  const times = new Map(programs.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < RUNS && programs.length > 0; round++) {
    baselines.push((await runNode(['-e', '0'])).wholeMs);
    for (const { name, run } of programs) times.get(name)?.push(await startOf(name, run));
  }
  const medians = new Map([...times].map(([name, values]) => [name, median(values)]));
  return { baseline: median(baselines), medians };
}

async function programsOf(
  root: string,
  dist: string,
  temporary: string,
): Promise<readonly Program[]> {
  const specs = (await readSpecs(root)).filter(({ isTerminalOnly }) => isTerminalOnly !== true);
  const actions = specs.map(({ name, inputs }): Program => {
    const given = Object.keys(inputs).map((input) => [`INPUT_${input.toUpperCase()}`, REFUSED]);
    const folders = { RUNNER_TEMP: temporary, GITHUB_WORKSPACE: temporary };
    const env = { ...Object.fromEntries(given), ...folders, GITHUB_ACTIONS: 'true' };
    return { name, run: () => runNode([join(dist, name, 'index.js')], env) };
  });
  const args = [join(dist, 'cli', 'index.js'), 'scan', '--fail-on', REFUSED];
  return [...actions, { name: 'assay scan', run: () => runNode(args) }];
}

async function startOf(name: string, run: () => Promise<Ran>): Promise<number> {
  const { output, firstByteMs } = await run();
  if (output.includes(REFUSED)) return firstByteMs;
  throw new Error(`${name} should have rejected its inputs, but did not:\n${output}`);
}

function limitOf(name: string): number {
  return LIMITS[name] ?? LIMIT;
}

function judged(
  times: ReadonlyMap<string, number>,
  baseline: number,
  { isJudged }: { readonly isJudged: boolean },
): Judgment {
  const medians = [...times].map(([name, ms]) => ({ name, ms }));
  const width = Math.max(...medians.map(({ name }) => name.length), 'node -e 0'.length);
  const line = (name: string, ms: number, note: string) =>
    `  ${name.padEnd(width)}  ${milliseconds(ms).padStart(7)}  ${note}`;
  return {
    lines: [
      `startup until the actual work begins, median of ${RUNS}${isJudged ? '' : ' (no limit)'}`,
      line('node -e 0', baseline, '1.0 ×'),
      ...medians.map(({ name, ms }) => line(name, ms, ratio(ms, baseline))),
    ],
    checks: isJudged
      ? medians.map(({ name, ms }) =>
          atMost(`the startup of ${name}`, ms / baseline, limitOf(name), timesOf),
        )
      : [],
  };
}
