import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { megabytes, milliseconds, type Ran, runNode, timesOf } from './measure.ts';
import { knownPackages, sampleSbom } from './package-sample.ts';
import { atLeast, atMost, type Check, type Judgment } from './verify-result.ts';

const MAX_WARM_MS = 1_000;
const MAX_BYTES = 300_000_000;
const MAX_COLD_MS = 6_000;
const MAX_LOCKFILE_MS = 300;

/** Maximum cost per package in a scan of 100,000 packages, relative to the cost per package in a scan of 1,000. */
const MAX_GROWTH = 1.5;

/**
 * Numbers of packages in the scans. The scan of `one` application shows the fixed cost of a run. `few` and `most` show
 * how the cost grows, and `many` is used for all other limits.
 */
const COUNTS = { one: 13, few: 1_000, many: 10_000, most: 100_000 } as const;

interface Best {
  readonly ms: number;
  readonly peakBytes: number;
}

/**
 * Benchmarks scans that use all advisory archives in a folder, with and without an index. The scans cover different
 * numbers of packages, and one of them reads the lockfile of a small application.
 *
 * @param shared Folder with the conformance test data.
 */
export async function benchAdvisories(
  dist: string,
  options: { readonly shared: string; readonly runs: number },
): Promise<Judgment> {
  const osv = join(options.shared, 'data', 'osv');
  if (!existsSync(osv)) return { lines: [`advisories: skipped, ${osv} is missing`], checks: [] };
  const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  try {
    const known = knownPackages(osv);
    const scan = (sbom: string, cache: string) => [
      ...[join(dist, 'cli', 'index.js'), 'scan', '--sbom', sbom, '--advisories', osv],
      ...['--fail-on', 'never', '--output-dir', join(folder, 'out'), `cache=${cache}`],
    ];
    const boms = new Map<string, string>();
    for (const [name, count] of Object.entries(COUNTS)) {
      const path = join(folder, `${name}.cdx.json`);
      await writeFile(path, sampleSbom(known, count));
      boms.set(name, path);
    }
    const bestOf = (name: string, cache = 'cache') =>
      best(scan(boms.get(name) ?? '', cache), folder, options.runs);
    const cold = await coldest(scan(boms.get('many') ?? '', 'cold'), folder, options.runs);
    const warm = await bestOf('many');
    const findings = await countFindings(join(folder, 'out'));
    const [one, few, most] = [await bestOf('one'), await bestOf('few'), await bestOf('most')];
    const growth = growthOf(one, few, most);
    const small = await benchLockfile(dist, options, folder, osv);
    return {
      lines: [
        `scan of ${COUNTS.many} packages against all advisories, ${findings} findings, best of ${options.runs}:`,
        `  warm index ${shown(warm)}, cold index ${shown(cold)}`,
        `  ${COUNTS.few} packages ${shown(few)}, ${COUNTS.most} packages ${shown(most)}`,
        ...small.lines,
      ],
      checks: [
        atLeast('findings in the sample', findings, 500, String),
        atMost('the time of a warm scan', warm.ms, MAX_WARM_MS, milliseconds),
        atMost('the memory of a warm scan', warm.peakBytes, MAX_BYTES, megabytes),
        atMost('the time of a cold scan', cold.ms, MAX_COLD_MS, milliseconds),
        atMost('time of a package among 100 times as many', growth.ms, MAX_GROWTH, timesOf),
        atMost('memory of a package among 100 times as many', growth.bytes, MAX_GROWTH, timesOf),
        ...small.checks,
      ],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Returns the cost per package in the largest scan, relative to the cost per package in the small scan. The fixed cost
 * of a run is subtracted from both.
 */
function growthOf(one: Best, few: Best, most: Best) {
  const cost = (value: (each: Best) => number, each: Best, count: number) =>
    (value(each) - value(one)) / (count - COUNTS.one);
  const ratioOf = (value: (each: Best) => number) =>
    cost(value, most, COUNTS.most) / cost(value, few, COUNTS.few);
  return { ms: ratioOf(({ ms }) => ms), bytes: ratioOf(({ peakBytes }) => peakBytes) };
}

async function benchLockfile(
  dist: string,
  { shared, runs }: { readonly shared: string; readonly runs: number },
  folder: string,
  osv: string,
): Promise<Judgment> {
  const app = join(folder, 'app');
  await mkdir(app);
  const lockfile = join(shared, 'data', 'apps', 'nodegoat', 'tree', 'package-lock.json');
  await cp(lockfile, join(app, 'package-lock.json'));
  const cli = join(dist, 'cli', 'index.js');
  const out = ['--path', app, '--output-dir', join(folder, 'out')];
  const sbom = await best([cli, 'sbom', ...out], folder, runs);
  const args = [cli, 'scan', ...out, '--advisories', osv, '--fail-on', 'never'];
  const scan = await best(args, folder, runs);
  const checks: readonly Check[] = [
    atMost('sbom of the NodeGoat lockfile', sbom.ms, MAX_LOCKFILE_MS, milliseconds),
    atMost('scan of the NodeGoat lockfile', scan.ms, MAX_LOCKFILE_MS, milliseconds),
  ];
  return { lines: [`NodeGoat lockfile: sbom ${shown(sbom)}, scan ${shown(scan)}`], checks };
}

/** Returns the smallest values of several runs. An additional first run creates the index and is not measured. */
async function best(args: readonly string[], folder: string, runs: number): Promise<Best> {
  await run(args, folder);
  const all: Ran[] = [];
  for (let each = 0; each < runs; each++) all.push(await run(args, folder));
  return bestIn(all);
}

async function coldest(args: readonly string[], folder: string, runs: number): Promise<Best> {
  const all: Ran[] = [];
  for (let each = 0; each < runs; each++) {
    await rm(join(folder, 'cold'), { recursive: true, force: true });
    all.push(await run(args, folder));
  }
  return bestIn(all);
}

/** Returns the smallest values from all runs. Other processes can only make a run slower, never faster. */
function bestIn(all: readonly Ran[]): Best {
  return {
    ms: Math.min(
      ...all.flatMap(({ wholeMs, cpuMs }) => (cpuMs > 0 ? [wholeMs, cpuMs] : [wholeMs])),
    ),
    peakBytes: Math.min(...all.map(({ peakBytes }) => peakBytes)),
  };
}

/**
 * Runs the program, and returns its time and its memory.
 *
 * @param given Arguments of the program. `cache=NAME` sets the name of the index folder.
 */
async function run(given: readonly string[], folder: string): Promise<Ran> {
  const cache = given.find((each) => each.startsWith('cache='))?.slice('cache='.length) ?? 'cache';
  const args = given.filter((each) => !each.startsWith('cache='));
  const ran = await runNode(args, { XDG_CACHE_HOME: join(folder, cache) });
  // The exit codes 1 and 2 are allowed: malware makes a scan fail, and a version that cannot be compared makes it
  // incomplete.
  if (ran.code === null || ran.code > 2) throw new Error(ran.output);
  return ran;
}

async function countFindings(out: string): Promise<number> {
  const { findings } = JSON.parse(await readFile(join(out, 'findings.json'), 'utf8')) as {
    readonly findings: readonly unknown[];
  };
  return findings.length;
}

function shown({ ms, peakBytes }: Best): string {
  return `${milliseconds(ms)} and ${megabytes(peakBytes)}`;
}
