import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { findProgram } from '../../test/support/programs.ts';
import { median, milliseconds, type Ran, ratio, runNode, runProgram } from './measure.ts';
import { atMost, exactly, type Judgment } from './verify-result.ts';

/** Number of configuration files in the copied folders, and the time limit for their audit in milliseconds. */
const FILES = 1_000;
const MAX_MS = 1_000;

/** Time limit for the audit of one application, in milliseconds. */
const MAX_APPLICATION_MS = 2_000;

const CONFIGURATION = /(?:docker|container)file|\.ya?ml$/i;

interface Options {
  /** Folder with real applications. */
  readonly apps: string;
  readonly runs: number;
  readonly isJudged: boolean;
}

/** Benchmarks the audit of many configuration files and of real applications, and compares it with gitleaks. */
export async function benchAudit(
  dist: string,
  { apps, runs, isJudged }: Options,
): Promise<Judgment> {
  const temporary = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  try {
    const copies = join(temporary, 'copies');
    copyConfiguration(apps, copies);
    const measure = (folder: string) => measured(folder, { dist, temporary, runs });
    const many = await measure(copies);
    const applications = new Map<string, Measured>();
    for (const name of readdirSync(apps).sort()) {
      applications.set(name, await measure(join(apps, name)));
    }
    return judged(many, applications, { runs, isJudged });
  } finally {
    await rm(temporary, { recursive: true });
  }
}

function judged(
  many: Measured,
  applications: ReadonlyMap<string, Measured>,
  { runs, isJudged }: Pick<Options, 'runs' | 'isJudged'>,
): Judgment {
  const slowest = Math.max(...[...applications.values()].map(({ ms }) => ms));
  return {
    lines: [
      `audit, medians of ${runs}, with the CPU time, compared with gitleaks`,
      line('configuration', many),
      ...[...applications].map(([name, each]) => line(name, each)),
    ],
    checks: [
      exactly('audited configuration files', many.files, FILES),
      ...(isJudged
        ? [
            atMost('the audit of configuration files', many.ms, MAX_MS, milliseconds),
            atMost('the slowest application', slowest, MAX_APPLICATION_MS, milliseconds),
          ]
        : []),
    ],
  };
}

function line(name: string, { files, findings, ms, cpuMs, gitleaksMs }: Measured): string {
  const share = gitleaksMs === undefined ? '' : ratio(ms, gitleaksMs);
  const counts = `${files} files, ${findings} findings`;
  return `  ${name.padEnd(20)}  ${counts.padEnd(24)}  ${milliseconds(ms).padStart(8)}  ${milliseconds(cpuMs).padStart(8)}  ${share}`;
}

/** Copies the configuration of the applications into `copy-0`, `copy-1` and so on, until there are enough files. */
function copyConfiguration(apps: string, folder: string): void {
  const names = readdirSync(apps, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && CONFIGURATION.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (let index = 0; index < FILES; index++) {
    const path = names[index % names.length] ?? '';
    const copy = join(folder, `copy-${Math.floor(index / names.length)}`, path.slice(apps.length));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(path, copy);
  }
}

interface Measured {
  readonly ms: number;
  readonly cpuMs: number;
  readonly files: number;
  readonly findings: number;
  /** Time for gitleaks, which only searches for secrets. Undefined if it is not installed. */
  readonly gitleaksMs: number | undefined;
}

/**
 * Measures Assay, and then gitleaks. They do not take turns: gitleaks uses all cores, and a program that starts right
 * after it is about 5% slower. Each run of Assay writes to a new file, as in a new workspace, because replacing a file
 * makes the file system flush it.
 */
async function measured(
  folder: string,
  { dist, temporary, runs }: { dist: string; temporary: string; runs: number },
): Promise<Measured> {
  const own: Ran[] = [];
  let out = '';
  for (let run = 0; run < runs; run++) {
    out = join(await mkdtemp(join(temporary, 'run-')), 'findings.json');
    const args = [join(dist, 'cli', 'index.js'), 'audit', folder, '-o', `json=${out}`];
    const ran = await runNode(args);
    if (ran.code !== 0 && ran.code !== 1) throw new Error(ran.output);
    own.push(ran);
  }
  const result: FindingsFile = JSON.parse(await readFile(out, 'utf8'));
  const others = await gitleaksRuns(folder, runs);
  return {
    ms: median(own.map(({ wholeMs }) => wholeMs)),
    cpuMs: median(own.map(({ cpuMs }) => cpuMs)),
    files: result.checked?.find(({ area }) => area === 'secret')?.files ?? 0,
    findings: result.findings.length,
    gitleaksMs: others.length === 0 ? undefined : median(others.map(({ wholeMs }) => wholeMs)),
  };
}

/** Runs gitleaks several times. Returns nothing if it is not installed. */
async function gitleaksRuns(folder: string, runs: number): Promise<readonly Ran[]> {
  const gitleaks = findProgram('gitleaks');
  const found: Ran[] = [];
  for (let run = 0; gitleaks !== undefined && run < runs; run++) {
    found.push(
      await runProgram(gitleaks, ['detect', '--no-git', '--exit-code', '0', '-s', folder]),
    );
  }
  return found;
}
