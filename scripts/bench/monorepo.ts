import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthOf, isFlat, type Point } from './growth.ts';
import { median, megabytes, milliseconds, runNode } from './measure.ts';
import { atMost, exactly, type Judgment } from './verify-result.ts';

const PACKAGES_PER_LOCKFILE = 500;

/** Maximum time in milliseconds and maximum memory in bytes for 200 lockfiles, as in a large monorepo. */
const MAX_MS = 5_000;
const MAX_BYTES = 500_000_000;

interface Measured extends Point {
  readonly peakBytes: number;
}

/**
 * Measures how long it takes to list the packages in three repositories. The first has many lockfiles, the second a
 * tenth as many, and the third a single one.
 */
export async function benchMonorepo(
  dist: string,
  options: { readonly lockfiles: number; readonly runs: number; readonly isJudged: boolean },
): Promise<Judgment> {
  const { lockfiles, runs, isJudged } = options;
  const start = await measured(dist, 1, runs);
  const small = await measured(dist, lockfiles / 10, runs);
  const large = await measured(dist, lockfiles, runs);
  const growth = growthOf(start, small, large);
  const what = `inventory of ${lockfiles} lockfiles with ${large.count} packages`;
  const expected = lockfiles * PACKAGES_PER_LOCKFILE;
  return {
    lines: [
      `${what}, median of ${runs}: ${milliseconds(large.ms)}, ${megabytes(large.peakBytes)}`,
      `  per package ${shownCost(growth.largeMs)}, among a tenth as many ${shownCost(growth.smallMs)}`,
    ],
    checks: [
      exactly('packages in the monorepo', large.count, expected),
      ...(isJudged
        ? [
            atMost('the time of the monorepo', large.ms, MAX_MS, milliseconds),
            atMost('the memory of the monorepo', large.peakBytes, MAX_BYTES, megabytes),
            isFlat('a package', growth),
          ]
        : []),
    ],
  };
}

function shownCost(ms: number): string {
  return `${(ms * 1_000).toFixed(0)} µs`;
}

async function measured(dist: string, lockfiles: number, runs: number): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  try {
    for (let index = 0; index < lockfiles; index++) await writeLockfile(folder, index);
    const out = join(folder, 'out');
    const args = ['sbom', '--path', join(folder, 'packages'), '--output-dir', out];
    const times: number[] = [];
    const peaks: number[] = [];
    for (let run = 0; run < runs; run++) {
      const ran = await runNode([join(dist, 'cli', 'index.js'), ...args]);
      if (ran.code !== 0) throw new Error(ran.output);
      times.push(ran.wholeMs);
      peaks.push(ran.peakBytes);
    }
    const inventory = JSON.parse(await readFile(join(out, 'inventory.json'), 'utf8'));
    const packages: number = inventory.packages.length;
    return { count: packages, ms: median(times), peakBytes: Math.max(...peaks) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes a lockfile. Its packages are not in any other lockfile, and each package depends on the next two. */
async function writeLockfile(folder: string, index: number): Promise<void> {
  const name = (at: number) => `module-${index}-${at % PACKAGES_PER_LOCKFILE}`;
  const packages = Array.from({ length: PACKAGES_PER_LOCKFILE }, (_package, at) => [
    `node_modules/${name(at)}`,
    {
      version: `1.${at}.0`,
      resolved: `https://registry.npmjs.org/${name(at)}/-/${name(at)}-1.${at}.0.tgz`,
      integrity: `sha512-${Buffer.alloc(64, name(at)).toString('base64')}`,
      license: 'MIT',
      dependencies: { [name(at + 1)]: '^1.0.0', [name(at + 2)]: '^1.0.0' },
    },
  ]);
  const root = { name: `app-${index}`, version: '1.0.0', dependencies: { [name(0)]: '^1.0.0' } };
  const lockfile = {
    ...{ name: root.name, version: '1.0.0', lockfileVersion: 3, requires: true },
    packages: { '': root, ...Object.fromEntries(packages) },
  };
  const path = join(folder, 'packages', `app-${index}`);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'package-lock.json'), JSON.stringify(lockfile, undefined, 2));
}
