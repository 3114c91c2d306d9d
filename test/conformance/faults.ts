import { inTurns } from '../../shared/net/in-turns.ts';
import { type FaultCase, nameOfCase, runFaultCase } from '../support/e2e/fault-case.ts';
import { FAULTS, PHASES } from '../support/e2e/fault-phases.ts';
import { type FaultRunner, startFaultRunner } from '../support/e2e/fault-world.ts';

/** Worlds side by side: most of a run is waiting for one another. */
const WORLDS = 6;

/** Problems of one case that are shown, and characters of each. */
const MAX_SHOWN = 4;
const MAX_CHARACTERS = 400;

/**
 * Each service fails in each way, once and until it is mended, at each request that sign and attest make.
 * `ASSAY_FAULTS` takes the cases alone whose name has that text.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const started = performance.now();
  const wanted = process.env['ASSAY_FAULTS'] ?? '';
  const cases = allCases().filter((each) => nameOfCase(each).includes(wanted));
  const runners = await Promise.all(Array.from({ length: WORLDS }, startFaultRunner));
  const counts = { passed: 0, failed: 0, well: 0, stopped: 0 };
  try {
    const queue = cases.values();
    await inTurns(runners, WORLDS, async (runner) => {
      for (const each of queue) await runCase(runner, each, counts);
    });
  } finally {
    await Promise.all(runners.map((runner) => runner.close()));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  say(
    `${cases.length} faults in ${seconds} s: ${counts.well} runs ended well all the same, ${counts.stopped} failed and were completed by the next`,
  );
  return { passed: counts.passed, failed: counts.failed };
}

function allCases(): readonly FaultCase[] {
  return (['sign', 'attest'] as const).flatMap((action) =>
    PHASES.filter((phase) => (phase.action ?? action) === action).flatMap((phase) =>
      FAULTS.flatMap((fault) =>
        (['once', 'for good'] as const).map((lasts) => ({ action, phase, fault, lasts })),
      ),
    ),
  );
}

async function runCase(
  runner: FaultRunner,
  each: FaultCase,
  counts: { passed: number; failed: number; well: number; stopped: number },
): Promise<void> {
  const { problems, ended } = await runFaultCase(runner, each);
  if (ended === 'well') counts.well += 1;
  else counts.stopped += 1;
  if (problems.length === 0) counts.passed += 1;
  else counts.failed += 1;
  for (const problem of problems.slice(0, MAX_SHOWN)) {
    say(`${nameOfCase(each)}: ${problem.slice(0, MAX_CHARACTERS)}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
