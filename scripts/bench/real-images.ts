import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADVISORIES } from '../../test/support/e2e/shop.ts';
import { runFloor } from './floor.ts';
import { layersOf, withOtherTop } from './layers.ts';
import { startLayoutRegistry } from './layout-registry.ts';
import {
  median,
  megabytes,
  milliseconds,
  type Ran,
  ratio,
  runNode,
  runProgram,
  timesOf,
} from './measure.ts';
import { atLeast, atMost, type Check, type Judgment } from './verify-result.ts';

/**
 * Minimum size of an image to which limits apply, in bytes. For smaller images, most of the time is startup, so it is
 * only reported.
 */
const JUDGED_BYTES = 500_000_000;

const MAX_TIMES_FLOOR = 1.15;
const MIN_TIMES_TRIVY = 2.5;
const MAX_PEAK_BYTES = 250_000_000;
const MAX_WARM_SHARE = 0.1;

/** Simulated bandwidth of the registry: one gigabit per second, as on a machine with a good connection. */
const LINE_BYTES_PER_SECOND = 125_000_000;

type Measured = Pick<Ran, 'wholeMs' | 'peakBytes'>;

interface Programs {
  readonly dist: string;
  /** Path to the trivy program to compare with. See get-trivy.sh. */
  readonly trivy: string | undefined;
  readonly runs: number;
}

/**
 * Compares the time for reading real images with the time for inflating their layers, and with the time that Trivy
 * takes. Each image is a folder with `layout`. The programs take turns, so that other load on the machine affects all
 * of them equally.
 */
export async function benchRealImages(images: string, programs: Programs): Promise<Judgment> {
  const names = readdirSync(images)
    .filter((name) => existsSync(join(images, name, 'layout', 'index.json')))
    .sort();
  const lines = [`images of ${images}, medians of ${programs.runs}`];
  if (programs.trivy === undefined) {
    lines.push(
      '  without trivy: set ASSAY_TRIVY to the program that scripts/bench/get-trivy.sh builds',
    );
  }
  const checks: Check[] = [];
  for (const name of names) {
    const told = await benchImage(name, join(images, name, 'layout'), programs);
    lines.push(...told.lines);
    checks.push(...told.checks);
  }
  return { lines, checks };
}

async function benchImage(name: string, layout: string, programs: Programs): Promise<Judgment> {
  const work = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  const changed = await withOtherTop(layout, join(work, 'changed'));
  const registries = await Promise.all(
    [layout, changed].map((each) => startLayoutRegistry(each, LINE_BYTES_PER_SECOND)),
  );
  try {
    const layers = await layersOf(layout);
    const stored = layers.reduce((sum, { size }) => sum + size, 0);
    const top = (await layersOf(changed)).slice(-1);
    const [near, nearChanged] = [`oci:${layout}`, `oci:${changed}`];
    const [far = '', farChanged = ''] = registries.map(({ image }) => image);
    const runs: Record<Kind, Measured[]> = {
      floor: [],
      top: [],
      cold: [],
      scan: [],
      warm: [],
      farCold: [],
      farWarm: [],
      trivy: [],
    };
    for (let run = 0; run < programs.runs; run++) {
      const [cache, farCache] = [join(work, `cache-${run}`), join(work, `far-cache-${run}`)];
      runs.floor.push(await runFloor(layout, layers));
      runs.top.push(await runFloor(changed, top));
      runs.cold.push(await sbom(programs.dist, near, work));
      runs.scan.push(await scan(programs.dist, near, work));
      runs.farCold.push(await sbom(programs.dist, far, work));
      await sbom(programs.dist, near, work, cache);
      await cp(cache, farCache, { recursive: true });
      runs.warm.push(await sbom(programs.dist, nearChanged, work, cache));
      runs.farWarm.push(await sbom(programs.dist, farChanged, work, farCache));
      if (programs.trivy !== undefined) runs.trivy.push(await trivy(programs.trivy, layout, work));
    }
    return judged(name, stored, runs);
  } finally {
    await Promise.all(registries.map(({ close }) => close()));
    await rm(work, { recursive: true });
  }
}

async function sbom(dist: string, image: string, work: string, cache?: string): Promise<Ran> {
  const args = ['sbom', '--image', image, '--output-dir', join(work, 'out')];
  const cached = cache === undefined ? [] : ['--cache-dir', cache];
  return succeeded(await runNode([join(dist, 'cli', 'index.js'), ...args, ...cached]));
}

/**
 * Scans an image, including the functions of its Go programs. Uses only a few advisories, because only the time for
 * reading the image matters.
 */
async function scan(dist: string, image: string, work: string): Promise<Ran> {
  const args = ['scan', '--image', image, '--output-dir', join(work, 'out')];
  const rules = ['--advisories', ADVISORIES, '--fail-on', 'never', '--partial', 'allow'];
  return succeeded(await runNode([join(dist, 'cli', 'index.js'), ...args, ...rules]));
}

/**
 * Runs Trivy with a new cache. Trivy does not run without a database of Java archives, so the cache contains an empty
 * one.
 */
async function trivy(program: string, layout: string, work: string): Promise<Ran> {
  const cache = join(work, 'trivy');
  await rm(cache, { recursive: true, force: true });
  await mkdir(join(cache, 'java-db'), { recursive: true });
  const times = { UpdatedAt: '2026-01-01T00:00:00Z', NextUpdate: '2099-01-01T00:00:00Z' };
  await writeFile(
    join(cache, 'java-db', 'metadata.json'),
    JSON.stringify({ Version: 1, ...times }),
  );
  await writeFile(join(cache, 'java-db', 'trivy-java.db'), '');
  const quiet = ['--quiet', '--offline-scan', '--skip-java-db-update', '--cache-dir', cache];
  const output = ['--format', 'cyclonedx', '--output', join(work, 'trivy.json')];
  return succeeded(await runProgram(program, ['image', ...quiet, '--input', layout, ...output]));
}

function succeeded(ran: Ran): Ran {
  if (ran.code !== 0) throw new Error(ran.output);
  return ran;
}

type Kind = 'floor' | 'top' | 'cold' | 'scan' | 'warm' | 'farCold' | 'farWarm' | 'trivy';

function judged(
  name: string,
  stored: number,
  runs: Readonly<Record<Kind, readonly Measured[]>>,
): Judgment {
  const ms = (kind: Kind) => median(runs[kind].map(({ wholeMs }) => wholeMs));
  const peak = (kind: Kind) => Math.max(...runs[kind].map(({ peakBytes }) => peakBytes));
  const [cold, floor, top] = [ms('cold'), ms('floor'), ms('top')];
  const [warm, other] = [ms('warm'), ms('trivy')];
  const [farCold, farWarm] = [ms('farCold'), ms('farWarm')];
  const lines = [
    `  ${name}, ${megabytes(stored)}: ${milliseconds(cold)}, ${megabytes(peak('cold'))}, ${(cold / (stored / 1e6)).toFixed(1)} ms per MB`,
    `    inflating only ${milliseconds(floor)}: ${timesOf(cold / floor)}`,
    `    scan, with the functions of Go programs: ${milliseconds(ms('scan'))}, ${megabytes(peak('scan'))}: ${timesOf(ms('scan') / floor)} inflating only`,
    `    cached, with a new top layer ${milliseconds(warm)}: ${timesOf(warm / cold)}`,
    `    inflating only that layer, in a Node process that does nothing else ${milliseconds(top)}: ${timesOf(top / cold)}`,
    `    from a registry at one gigabit per second: ${milliseconds(farCold)}; cached, with a new top layer ${milliseconds(farWarm)}: ${timesOf(farWarm / farCold)}`,
  ];
  if (!Number.isNaN(other)) {
    lines.push(
      `    trivy ${milliseconds(other)}, ${megabytes(peak('trivy'))}: ${ratio(other, cold)}`,
    );
  }
  if (stored < JUDGED_BYTES) return { lines, checks: [] };
  const checks = [
    atMost(`${name} compared with inflating`, cold / floor, MAX_TIMES_FLOOR, timesOf),
    atMost(`${name}: memory`, peak('cold'), MAX_PEAK_BYTES, megabytes),
    atMost(
      `${name} from the cache, compared with reading it`,
      warm / cold,
      MAX_WARM_SHARE,
      timesOf,
    ),
    atMost(
      `${name} from the cache and a registry, compared with reading it`,
      farWarm / farCold,
      MAX_WARM_SHARE,
      timesOf,
    ),
  ];
  if (Number.isNaN(other)) return { lines, checks };
  const faster = atLeast(`${name}: faster than trivy`, other / cold, MIN_TIMES_TRIVY, timesOf);
  return { lines, checks: [...checks, faster] };
}
