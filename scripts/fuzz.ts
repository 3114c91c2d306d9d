import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { MAX_BYTES } from '../test/fuzz/mutate.ts';
import { fuzz } from '../test/fuzz/property.ts';
import type { Target } from '../test/fuzz/target.ts';
import { corpusTarget, fuzzTargets } from '../test/fuzz/targets.ts';
import { temporaryFolder } from '../test/support/programs.ts';

/**
 * `npm run fuzz -- --runs 1000000` passes mutated files to all code that reads untrusted input. Each input may use one
 * second of CPU time, and each worker may use 256 MB of heap. Inputs that fail are written to `tmp/fuzz`.
 *
 * - `--target` selects targets by part of their names.
 * - `--seed` repeats a run.
 * - `--corpus` adds the files in a folder.
 * - `--jobs` sets the number of threads.
 * - `--minutes` sets the time after which no new work is started.
 */
interface Unit {
  readonly target: number;
  readonly seed: number;
  readonly runs: number;
}

interface Report extends Unit {
  readonly slowestMs: number;
  readonly failure?: { readonly bytes: Uint8Array; readonly path: string; readonly error: string };
}

interface WorkerInput {
  readonly corpus: string | undefined;
  readonly progress: SharedArrayBuffer;
}

/** Maximum heap of a worker, in MB. Inputs are at most 128 KiB. */
const MAX_HEAP_MB = 256;

/** Time after which an unfinished input is treated as an endless loop, in milliseconds. */
const HANG_MS = 20_000;

/** Number of inputs in one unit of work. The units are so small that all threads end at about the same time. */
const UNIT_RUNS = 2000;

/**
 * Size of the header in the progress data of a thread, in bytes. The header contains the number of inputs that the
 * thread has started, and the length of the last one. The bytes of the last input follow.
 */
const PROGRESS_HEAD = 8;

/** Maximum delay of a timer, in milliseconds. It is about 25 days. */
const LONGEST_MS = 2 ** 31 - 1;

const FINDINGS = resolve(import.meta.dirname, '..', 'tmp', 'fuzz');

if (isMainThread) await main();
else await work(workerData as WorkerInput);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      target: { type: 'string', default: '' },
      corpus: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      minutes: { type: 'string', default: 'Infinity' },
    },
  });
  const targets = await targetsOf(values.corpus);
  const units = unitsOf(targets, values.target, Number(values.runs), Number(values.seed));
  console.log(`seed ${values.seed}: ${units.length} units of at most ${UNIT_RUNS} inputs`);
  // Time after which no more units are started.
  setTimeout(() => units.splice(0), Math.min(Number(values.minutes) * 60_000, LONGEST_MS)).unref();
  const reports: Report[] = [];
  const jobs = Array.from({ length: Number(values.jobs) }, () =>
    runUnits(units, values.corpus, reports),
  );
  await Promise.all(jobs);
  process.exitCode = printReports(targets, reports) === 0 ? 0 : 1;
}

async function targetsOf(corpus: string | undefined): Promise<readonly Target[]> {
  const own = await fuzzTargets();
  return corpus === undefined ? own : [...own, corpusTarget(resolve(corpus))];
}

/**
 * Returns the units of work. They distribute the inputs evenly over the targets, and alternate between the targets.
 * Therefore, even a run that ends early has tested all targets.
 */
function unitsOf(targets: readonly Target[], name: string, runs: number, seed: number): Unit[] {
  const chosen = [...targets.keys()].filter((index) => targets[index]?.name.includes(name));
  if (chosen.length === 0) throw new Error(`no target has ${name} in its name`);
  const each = Math.ceil(runs / chosen.length);
  const units: Unit[] = [];
  for (let done = 0; done < each; done += UNIT_RUNS) {
    const count = Math.min(UNIT_RUNS, each - done);
    for (const target of chosen) units.push({ target, seed: seed + done, runs: count });
  }
  return units;
}

/** Starts threads, and waits until all units are done. If a thread dies, its current unit is not repeated. */
async function runUnits(
  units: Unit[],
  corpus: string | undefined,
  reports: Report[],
): Promise<void> {
  while (units.length > 0) {
    const progress = new SharedArrayBuffer(PROGRESS_HEAD + MAX_BYTES);
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { corpus, progress } satisfies WorkerInput,
      // The main thread removes the folder of a thread at the end of the run. A terminated thread would not remove its
      // files.
      env: { ...process.env, TMPDIR: temporaryFolder('fuzz-thread') },
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    await serve(worker, units, progress, reports);
    await worker.terminate();
  }
}

/** Passes units to a thread until none are left, or until the thread dies or hangs. */
function serve(
  worker: Worker,
  units: Unit[],
  progress: SharedArrayBuffer,
  reports: Report[],
): Promise<void> {
  const [runs, length] = [new Int32Array(progress, 0, 1), new Int32Array(progress, 4, 1)];
  return new Promise((done) => {
    let current: Unit | undefined;
    const next = (): void => {
      current = units.shift();
      if (current === undefined) finish();
      else worker.postMessage(current);
    };
    const fail = (error: string): void => {
      if (current !== undefined) {
        const bytes = Buffer.from(progress, PROGRESS_HEAD, Atomics.load(length, 0));
        const failure = { bytes: Buffer.from(bytes), path: 'the input was changed', error };
        reports.push({ ...current, runs: Atomics.load(runs, 0), slowestMs: HANG_MS, failure });
      }
      finish();
    };
    const watch = watchFor(runs, () => fail('never ends'));
    const finish = (): void => {
      clearInterval(watch);
      done();
    };
    worker.on('message', (report: Report) => {
      reports.push(report);
      next();
    });
    worker.on('error', (error) => fail(String(error)));
    next();
  });
}

function watchFor(counter: Int32Array, onHang: () => void): NodeJS.Timeout {
  let last = -1;
  return setInterval(() => {
    const now = Atomics.load(counter, 0);
    if (now === last) onHang();
    last = now;
  }, HANG_MS);
}

async function work({ corpus, progress }: WorkerInput): Promise<void> {
  const targets = await targetsOf(corpus);
  const [runs, length] = [new Int32Array(progress, 0, 1), new Int32Array(progress, 4, 1)];
  const input = Buffer.from(progress, PROGRESS_HEAD);
  parentPort?.on('message', async (unit: Unit) => {
    const target = targets[unit.target];
    if (target === undefined) return;
    Atomics.store(runs, 0, 0);
    const before = (bytes: Buffer) => {
      Atomics.add(runs, 0, 1);
      Atomics.store(length, 0, bytes.copy(input));
    };
    const outcome = await fuzz(target, { runs: unit.runs, seed: unit.seed, before });
    parentPort?.postMessage({ ...unit, ...outcome } satisfies Report);
  });
}

/** Prints one line for each target, and writes a file for each input that fails. Returns the number of failures. */
function printReports(targets: readonly Target[], reports: readonly Report[]): number {
  let failures = 0;
  let total = 0;
  for (const [index, { name }] of targets.entries()) {
    const own = reports.filter(({ target }) => target === index);
    if (own.length === 0) continue;
    const runs = own.reduce((sum, report) => sum + report.runs, 0);
    const slowest = Math.max(...own.map(({ slowestMs }) => slowestMs));
    const failed = own.filter(({ failure }) => failure !== undefined);
    total += runs;
    failures += failed.length;
    const what = failed.length === 0 ? 'ok' : `${failed.length} FAILED`;
    console.log(
      `${name.padEnd(44)} ${String(runs).padStart(8)} inputs, slowest ${slowest.toFixed(0)} ms, ${what}`,
    );
    for (const report of failed) describeFailure(name, report);
  }
  const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`${total} inputs, ${failures} failures, peak ${peakMb} MB in all threads`);
  return failures;
}

function describeFailure(name: string, { seed, failure, runs }: Report): void {
  if (failure === undefined) return;
  mkdirSync(FINDINGS, { recursive: true });
  const file = join(FINDINGS, `${name}-${seed}`.replace(/[^A-Za-z0-9.-]+/g, '-'));
  writeFileSync(file, failure.bytes);
  const lines = failure.error.split('\n').slice(0, 8).join('\n    ');
  console.log(`  seed ${seed}, input ${runs}, as ${failure.path}: ${file}\n    ${lines}`);
}
