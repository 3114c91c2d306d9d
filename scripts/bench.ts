/**
 * `npm run bench [-- NAME…] [--quick] [--dist DIR]` measures the speed and the size of dist/. Each number is compared
 * with a baseline from the same run. Times depend on the machine. CI therefore uses `--quick`, which checks only the
 * size and the correctness of the results.
 *
 * `ASSAY_IMAGES` is a folder of real images, each a folder with an OCI layout in `layout`. `ASSAY_TRIVY` is the path to
 * the trivy program that the results are compared with (scripts/bench/get-trivy.sh).
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAdvisories } from './bench/advisories.ts';
import { benchAttested } from './bench/attested.ts';
import { benchAudit } from './bench/audit.ts';
import { benchDistSize } from './bench/dist-size.ts';
import { benchImageInventory } from './bench/image-inventory.ts';
import { benchMonorepo } from './bench/monorepo.ts';
import { benchRealImages } from './bench/real-images.ts';
import { benchScan } from './bench/scan.ts';
import { benchSecrets } from './bench/secrets.ts';
import { benchStartUp } from './bench/start-up.ts';
import { benchTestSuite } from './bench/test-suite.ts';
import { benchTrust } from './bench/trust.ts';
import { type Judgment, verdictLine } from './bench/verify-result.ts';

type Bench = () => Promise<readonly Judgment[]>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
});
const root = join(import.meta.dirname, '..');
const SHARED = resolve(process.env['ASSAY_SHARED'] ?? join(root, '..', 'shared'));
const dist = resolve(root, values.dist);
if (!existsSync(join(dist, 'cli', 'index.js'))) {
  throw new Error(`${values.dist} is not built. Run npm run build first.`);
}

const isJudged = !values.quick;
const sizes = values.quick ? { megabytes: 20, runs: 1 } : { megabytes: 1_000, runs: 5 };
const lockfiles = values.quick ? 20 : 200;

/**
 * The benchmarks by name, in the order in which they run. The order matters: after a process has used a lot of memory,
 * it needs 100 ms to start another process.
 */
const BENCHES: ReadonlyMap<string, Bench> = new Map([
  ['tests', async () => [benchTestSuite(root, { isJudged })]],
  ['size', async () => [await benchDistSize(root, dist)]],
  ['start', async () => [await benchStartUp(root, dist, { isJudged })]],
  [
    'trust',
    () => benchTrust(root, dist, { images: values.quick ? 5 : 50, runs: sizes.runs, isJudged }),
  ],
  ['scan', async () => [await benchScan(dist, sizes)]],
  ['advisories', benchAllAdvisories],
  ['attested', benchAttestedImages],
  ['monorepo', async () => [await benchMonorepo(dist, { lockfiles, runs: sizes.runs, isJudged })]],
  ['audit', benchAuditOfFiles],
  ['real-images', benchImagesOfEnvironment],
  ['image', async () => [await benchImageInventory(dist, { ...sizes, isJudged })]],
]);

const judgments: Judgment[] = [];
for (const bench of chooseBenches(positionals)) {
  for (const judgment of await bench()) {
    for (const line of judgment.lines) console.log(line);
    judgments.push(judgment);
  }
}
const checks = judgments.flatMap((judgment) => judgment.checks);
const failed = checks.filter(({ isGood }) => !isGood);
console.log('goals');
for (const check of checks) console.log(verdictLine(check));
console.log(`${checks.length - failed.length} met, ${failed.length} missed`);
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * Returns the benchmarks with the given names.
 *
 * @throws {Error} for an unknown name, so that a typo is not reported as success.
 */
function chooseBenches(names: readonly string[]): readonly Bench[] {
  const unknown = names.filter((name) => !BENCHES.has(name));
  if (unknown.length > 0) {
    throw new Error(
      `No benchmark named ${unknown.join(', ')}. Choose from ${[...BENCHES.keys()].join(', ')}.`,
    );
  }
  const chosen = [...BENCHES].filter(([name]) => names.length === 0 || names.includes(name));
  return chosen.map(([, bench]) => bench);
}

/**
 * Measures scans with all advisory archives. CI does not run this benchmark, because the archives are not in the
 * repository.
 */
async function benchAllAdvisories(): Promise<readonly Judgment[]> {
  if (!isJudged) return [];
  return [await benchAdvisories(dist, { shared: SHARED, runs: sizes.runs })];
}

/** Measures scans of attested SBOMs with the same advisory archives as `benchAdvisories`. */
async function benchAttestedImages(): Promise<readonly Judgment[]> {
  const osv = join(SHARED, 'data', 'osv');
  if (!isJudged || !existsSync(osv)) return [];
  return [await benchAttested(dist, { osv, images: 1_000 })];
}

/** Benchmarks the audit of the applications, and the search for secrets in this repository and the applications. */
async function benchAuditOfFiles(): Promise<readonly Judgment[]> {
  const apps = join(SHARED, 'data', 'apps');
  const folders = ['shared', 'test', 'docs'].map((name) => join(root, name));
  if (!existsSync(apps)) return [await benchSecrets(folders, { isJudged })];
  return [
    await benchAudit(dist, { apps, runs: sizes.runs, isJudged }),
    await benchSecrets([...folders, apps], { isJudged }),
  ];
}

async function benchImagesOfEnvironment(): Promise<readonly Judgment[]> {
  const images = process.env['ASSAY_IMAGES'];
  if (!isJudged || images === undefined) return [];
  const trivy = process.env['ASSAY_TRIVY'];
  return [await benchRealImages(images, { dist, trivy, runs: sizes.runs })];
}
