import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { mapConcurrently } from '../shared/concurrency/map-concurrently.ts';

/**
 * `npm run conformance` runs the checks in `test/conformance`, except the manual ones. Most checks use real data that
 * is stored outside the repository. `npm run conformance -- versions osv` runs only the named checks. `npm run
 * conformance -- --except race` runs all checks except the named ones.
 */
type Check = (shared: string) => Promise<Counts>;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const ROOT = resolve(import.meta.dirname, '..');
const CHECKS = join(ROOT, 'test', 'conformance');
const SHARED = resolve(process.env['ASSAY_SHARED'] ?? join(ROOT, '..', 'shared'));

/**
 * Checks that run only if they are named. `reader-limits` takes a quarter of an hour. Its results change only if the
 * parsers' limits change.
 */
const BY_HAND: ReadonlySet<string> = new Set(['reader-limits']);

/** The checks that create their own data and can therefore run without the data folder. */
const WITHOUT_DATA: ReadonlySet<string> = new Set(['executable']);

/**
 * Checks that must not run at the same time as another check. `race` has eight concurrent writers, and its registry
 * rejects requests under more load.
 */
const ALONE: ReadonlySet<string> = new Set(['race']);

/**
 * Number of checks to run at the same time. Each check either uses one core, or spends half of its time waiting for
 * programs.
 */
const AT_ONCE = 2;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const chosen = chooseChecks(args);
  const names = existsSync(SHARED) ? chosen : chosen.filter((name) => WITHOUT_DATA.has(name));
  if (names.length < chosen.length) {
    console.log(
      `No data folder at ${SHARED}, so most checks do not run. Set ASSAY_SHARED to its path.`,
    );
  }
  if (names.length === 0) return;
  const [only] = names;
  const counts =
    names.length === 1 && only !== undefined ? [await runCheck(only)] : await runApart(names);
  const passed = counts.reduce((sum, each) => sum + each.passed, 0);
  const failed = counts.reduce((sum, each) => sum + each.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  // Ends the process, because a check that stopped early may have left a server running.
  process.exit(failed > 0 ? 1 : 0);
}

/**
 * Returns the names of the checks to run.
 *
 * @throws {Error} for an unknown name, so that a typo is not reported as success.
 */
function chooseChecks(args: readonly string[]): readonly string[] {
  const all = readdirSync(CHECKS)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  const isExcept = args[0] === '--except';
  const named = isExcept ? args.slice(1) : args;
  const unknown = named.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No check named ${unknown.join(', ')}. Choose from ${all.join(', ')}.`);
  }
  if (named.length > 0 && !isExcept) return named;
  return all.filter((name) => !BY_HAND.has(name) && !named.includes(name));
}

/** Runs each check in a separate process, so that their outputs are not mixed. */
async function runApart(names: readonly string[]): Promise<readonly Counts[]> {
  const together = names.filter((name) => !ALONE.has(name));
  const alone = names.filter((name) => ALONE.has(name));
  return [
    ...(await mapConcurrently(together, AT_ONCE, runProcess)),
    ...(await mapConcurrently(alone, 1, runProcess)),
  ];
}

/**
 * Runs a check in a process, and prints the output when the process has ended. If the output does not contain counts,
 * the check has failed.
 */
async function runProcess(name: string): Promise<Counts> {
  const started = performance.now();
  const args = [...process.execArgv, fileURLToPath(import.meta.url), name];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const code = new Promise<number | null>((ended) => child.once('close', ended));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const { shown, counts } = countsIn(stdout, (await code) === 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`\n-- ${name}: ${seconds} seconds\n${stderr}${shown}`);
  return counts;
}

/** Returns the counts in the last line of an output, and the output without this line. */
function countsIn(stdout: string, isGood: boolean): { shown: string; counts: Counts } {
  const [, shown, passed, failed] = stdout.match(/^(|.*\n)(\d+) passed, (\d+) failed\n$/s) ?? [];
  if (shown === undefined || isGood !== (failed === '0')) {
    return { shown: `${stdout}ended without counts\n`, counts: { passed: 0, failed: 1 } };
  }
  return { shown, counts: { passed: Number(passed), failed: Number(failed) } };
}

/** Runs one check. If it throws, it counts as one failure, and the other checks still run. */
async function runCheck(name: string): Promise<Counts> {
  const counts = await countsOf(name);
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}

async function countsOf(name: string): Promise<Counts> {
  try {
    const module = (await import(pathToFileURL(join(CHECKS, `${name}.ts`)).href)) as {
      readonly check?: Check;
    };
    if (module.check === undefined) throw new Error('exports no function `check`');
    return await module.check(SHARED);
  } catch (error) {
    console.log(`${name}: stopped: ${error instanceof Error ? error.stack : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}
