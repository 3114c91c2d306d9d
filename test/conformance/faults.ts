import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import { type FaultCase, nameOfCase, runFaultCase } from '../support/e2e/fault-case.ts';
import { FAULTS, type FaultKind, PHASES, type Phase } from '../support/e2e/fault-phases.ts';
import { type FaultRunner, startFaultRunner } from '../support/e2e/fault-world.ts';

/** Number of parallel environments. A run mostly waits. */
const WORLDS = 6;

/** Maximum number of problems shown for one case, and maximum length of each problem in characters. */
const MAX_SHOWN = 4;
const MAX_CHARACTERS = 400;

/**
 * Makes each service fail in each way, once and permanently, at each request of sign and attest. The variable
 * `ASSAY_FAULTS` selects the cases by a part of their name.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const started = performance.now();
  const wanted = process.env['ASSAY_FAULTS'] ?? '';
  const cases = allCases().filter((each) => nameOfCase(each).includes(wanted));
  const runners = await Promise.all(Array.from({ length: WORLDS }, startFaultRunner));
  const counts = { passed: 0, failed: 0, well: 0, stopped: 0 };
  const cells = new Map<string, Cell>();
  try {
    const queue = cases.values();
    await mapConcurrently(runners, WORLDS, async (runner) => {
      for (const each of queue) note(cells, each, await runCase(runner, each, counts));
    });
  } finally {
    await Promise.all(runners.map((runner) => runner.close()));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  for (const line of matrix(cells)) say(line);
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
): Promise<boolean> {
  const { problems, ended } = await runFaultCase(runner, each);
  if (ended === 'well') counts.well += 1;
  else counts.stopped += 1;
  if (problems.length === 0) counts.passed += 1;
  else counts.failed += 1;
  for (const problem of problems.slice(0, MAX_SHOWN)) {
    say(`${nameOfCase(each)}: ${problem.slice(0, MAX_CHARACTERS)}`);
  }
  return problems.length === 0;
}

/**
 * The results of one kind of fault in one phase. They include each action, once with a temporary and once with a
 * permanent fault.
 */
interface Cell {
  ran: number;
  good: number;
}

function note(cells: Map<string, Cell>, { phase, fault }: FaultCase, isGood: boolean): void {
  const key = cellOf(phase, fault);
  const cell = cells.get(key) ?? { ran: 0, good: 0 };
  cell.ran += 1;
  cell.good += Number(isGood);
  cells.set(key, cell);
}

function cellOf({ name, hasApi = false }: Phase, fault: FaultKind): string {
  return JSON.stringify([name, hasApi, fault]);
}

/** Returns one line for each phase in the order of a run, with the numbers of cases and correct results. */
function matrix(cells: ReadonlyMap<string, Cell>): readonly string[] {
  const nameWidth = Math.max(...PHASES.map(({ name }) => name.length));
  const line = (service: string, name: string, columns: readonly string[]) =>
    `${service.padEnd(8)}  ${name.padEnd(nameWidth)}  ${columns.map((each) => each.padStart(12)).join('')}`;
  const rows = PHASES.map((phase) =>
    line(
      phase.service,
      phase.name,
      FAULTS.map((fault) => {
        const cell = cells.get(cellOf(phase, fault));
        return cell === undefined ? '–' : `${cell.good} of ${cell.ran}`;
      }),
    ),
  );
  return [line('service', 'phase', FAULTS), ...rows];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
