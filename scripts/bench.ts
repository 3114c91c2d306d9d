/**
 * `npm run bench [-- --quick] [--dist DIR]`: how fast and how large dist/ is, each number beside a
 * baseline that was measured in the same run. Times depend on the machine, so `--quick`, for CI, judges
 * only what does not: the size, and that the results are right.
 *
 * `ASSAY_IMAGES` names a folder of real images, each a folder with an OCI layout in `layout`; `ASSAY_TRIVY`
 * a trivy to compare with (scripts/bench/get-trivy.sh).
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDistSize } from './bench/dist-size.ts';
import { benchImageInventory } from './bench/image-inventory.ts';
import { type Check, type Judgement, verdictLine } from './bench/judgement.ts';
import { benchMonorepo } from './bench/monorepo.ts';
import { benchRealImages } from './bench/real-images.ts';
import { benchScan } from './bench/scan.ts';
import { benchStartUp } from './bench/start-up.ts';
import { benchTestSuite } from './bench/test-suite.ts';
import { benchTrust } from './bench/trust.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
  },
});
const root = join(import.meta.dirname, '..');
const dist = resolve(root, values.dist);
if (!existsSync(join(dist, 'cli', 'index.js'))) {
  throw new Error(`${values.dist} is not built: run npm run build before.`);
}

const checks: Check[] = [];
const isJudged = !values.quick;
const sizes = values.quick ? { megabytes: 20, runs: 1 } : { megabytes: 1_000, runs: 5 };
tell(benchTestSuite(root, { isJudged }));
tell(await benchDistSize(dist));
tell(await benchStartUp(root, dist, { isJudged }));
// First what takes a tenth of a second: a process that has had much in its memory needs as long to start another.
const trust = { images: values.quick ? 5 : 50, runs: sizes.runs, isJudged };
for (const judgement of await benchTrust(root, dist, trust)) tell(judgement);
tell(await benchScan(dist, sizes));
tell(await benchMonorepo(dist, { lockfiles: values.quick ? 20 : 200, runs: sizes.runs, isJudged }));
const images = process.env['ASSAY_IMAGES'];
if (isJudged && images !== undefined) {
  const trivy = process.env['ASSAY_TRIVY'];
  tell(await benchRealImages(images, { dist, trivy, runs: sizes.runs }));
}
tell(await benchImageInventory(dist, { ...sizes, isJudged }));

const failed = checks.filter(({ isGood }) => !isGood);
console.log('goals');
for (const check of checks) console.log(verdictLine(check));
console.log(`${checks.length - failed.length} met, ${failed.length} missed`);
process.exitCode = failed.length === 0 ? 0 : 1;

function tell(judgement: Judgement): void {
  for (const line of judgement.lines) console.log(line);
  checks.push(...judgement.checks);
}
