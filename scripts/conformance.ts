import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Runs the checks of `test/conformance` against real data that is kept beside the repository, not in it.
 * `npm run conformance` runs all of them but those by hand, `npm run conformance -- versions osv` only those named.
 */
type Check = (shared: string) => Promise<Counts>;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const ROOT = resolve(import.meta.dirname, '..');
const CHECKS = join(ROOT, 'test', 'conformance');
const SHARED = resolve(process.env['ASSAY_SHARED'] ?? join(ROOT, '..', 'shared'));

/** Measures for a quarter of an hour what changes with the limits of readers alone: run by name. */
const BY_HAND: ReadonlySet<string> = new Set(['reader-limits']);

await main(process.argv.slice(2));

async function main(wanted: readonly string[]): Promise<void> {
  if (!existsSync(SHARED)) {
    console.log(`No data folder at ${SHARED}: nothing was checked. Set ASSAY_SHARED to its path.`);
    return;
  }
  const names = chooseChecks(wanted);
  let total: Counts = { passed: 0, failed: 0 };
  for (const name of names) {
    const counts = await runCheck(name);
    console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`);
    total = { passed: total.passed + counts.passed, failed: total.failed + counts.failed };
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  // A check that stopped in the middle may have left a server running.
  process.exit(total.failed > 0 ? 1 : 0);
}

/** @throws {Error} when a name is not a check, so that a typing error does not look like success. */
function chooseChecks(wanted: readonly string[]): readonly string[] {
  const all = readdirSync(CHECKS)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No check named ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  }
  return wanted.length === 0 ? all.filter((name) => !BY_HAND.has(name)) : wanted;
}

/** A check that throws is one failure; the others still run. */
async function runCheck(name: string): Promise<Counts> {
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
