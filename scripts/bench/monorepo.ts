import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Judgement } from './judgement.ts';
import { median, megabytes, milliseconds, runNode } from './measure.ts';

const PACKAGES_PER_LOCKFILE = 500;

/** For 200 lockfiles, which is a large monorepo. */
const MAX_MS = 5_000;
const MAX_BYTES = 500_000_000;

/** How much more a package may cost among ten times as many. */
const MAX_GROWTH = 1.5;

interface Measured {
  readonly packages: number;
  readonly ms: number;
  readonly peakBytes: number;
}

/** The inventory of a repository with many lockfiles, and of one with a tenth of them. */
export async function benchMonorepo(
  dist: string,
  options: { readonly lockfiles: number; readonly runs: number; readonly isJudged: boolean },
): Promise<Judgement> {
  const small = await measured(dist, options.lockfiles / 10, options.runs);
  const large = await measured(dist, options.lockfiles, options.runs);
  const growth = large.ms / large.packages / (small.ms / small.packages);
  const isRight = large.packages === options.lockfiles * PACKAGES_PER_LOCKFILE;
  const what = `inventory of ${options.lockfiles} lockfiles with ${large.packages} packages`;
  return {
    lines: [
      `${what}, median of ${options.runs}: ${milliseconds(large.ms)}, ${megabytes(large.peakBytes)} (limits for 200: ${MAX_MS} ms, ${megabytes(MAX_BYTES)})`,
      `  a package among ten times as many costs ${growth.toFixed(2)} × (limit ${MAX_GROWTH} ×)`,
    ],
    checks: [
      { name: 'the inventory of the monorepo', isGood: isRight },
      ...(options.isJudged
        ? [
            { name: 'the time of the monorepo', isGood: large.ms <= MAX_MS },
            { name: 'the memory of the monorepo', isGood: large.peakBytes <= MAX_BYTES },
            { name: 'the growth of the monorepo', isGood: growth <= MAX_GROWTH },
          ]
        : []),
    ],
  };
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
    return { packages, ms: median(times), peakBytes: Math.max(...peaks) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Each package is in one lockfile alone, and depends on the next two. */
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
