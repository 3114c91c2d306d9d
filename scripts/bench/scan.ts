import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, milliseconds, ratio, runNode, timed } from './measure.ts';
import { exactly, type Judgment } from './verify-result.ts';

const PACKAGES = 1_000;
/** Number of packages that are affected. The advisories for all other packages cover only older versions. */
const AFFECTED = PACKAGES / 10;

/**
 * Compares the time for scanning a lockfile with the time for only reading and parsing the same files. The advisories
 * are in a folder.
 */
export async function benchScan(
  dist: string,
  options: { readonly runs: number },
): Promise<Judgment> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  const app = join(folder, 'app');
  const advisories = join(folder, 'advisories');
  const out = join(folder, 'out');
  const args = [
    ...[join(dist, 'cli', 'index.js'), 'scan', '--path', app],
    ...['--advisories', advisories, '--output-dir', out, '--fail-on', 'never'],
  ];
  const ours: number[] = [];
  const floors: number[] = [];
  try {
    await writeLockfile(app);
    await writeAdvisories(join(advisories, 'npm'));
    for (let run = 0; run < options.runs; run++) {
      floors.push(await timed(() => readAll([app, join(advisories, 'npm')])));
      const ran = await runNode(args, { XDG_CACHE_HOME: join(folder, 'cache') });
      if (ran.code !== 0) throw new Error(ran.output);
      ours.push(ran.wholeMs);
    }
    const text = await readFile(join(out, 'findings.json'), 'utf8');
    const found: { findings: unknown[] } = JSON.parse(text);
    const [ms, floor] = [median(ours), median(floors)];
    const what = `scan of ${PACKAGES} packages against as many advisories, median of ${options.runs}`;
    return {
      lines: [
        `${what}: ${milliseconds(ms)}, ${ratio(ms, floor)} reading and parsing them (${milliseconds(floor)})`,
      ],
      checks: [exactly('the findings of the scan', found.findings.length, AFFECTED)],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeLockfile(folder: string): Promise<void> {
  const packages = Array.from({ length: PACKAGES }, (_package, index) => [
    `node_modules/module-${index}`,
    { version: '1.2.3', license: 'MIT' },
  ]);
  const lockfile = { name: 'app', lockfileVersion: 3, packages: Object.fromEntries(packages) };
  await mkdir(folder);
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lockfile, undefined, 2));
}

async function writeAdvisories(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < PACKAGES; index++) {
    const id = `BENCH-2026-${index}`;
    const fixed = index % (PACKAGES / AFFECTED) === 0 ? '2.0.0' : '1.0.0';
    const record = {
      schema_version: '1.7.0',
      id,
      modified: '2026-01-01T00:00:00Z',
      summary: `A problem of module-${index}`,
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L' }],
      affected: [
        {
          package: { ecosystem: 'npm', name: `module-${index}` },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
        },
      ],
    };
    await writeFile(join(folder, `${id}.json`), JSON.stringify(record));
  }
}

async function readAll(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    for (const name of await readdir(folder)) {
      JSON.parse(await readFile(join(folder, name), 'utf8'));
    }
  }
}
