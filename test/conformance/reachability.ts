import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../shared/advisories/open-folder.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { matchInventory } from '../../shared/scan/match-inventory.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { inventoryOfExecutable } from '../support/executable-inventory.ts';
import { missing, runProgram } from '../support/programs.ts';

/** Maximum CPU time for one program, in milliseconds. The time to read the file from disk is not included. */
const MAX_MS = 500;

/** A program from an npm package, and the expected number of findings by level. */
interface Row {
  readonly version: string;
  readonly program: string;
  readonly levels: Levels;
}

type Levels = Readonly<Record<'not-linked' | 'symbol-not-linked' | 'no data' | 'linked', number>>;

/**
 * Expected numbers of findings. An advisory about two packages has two findings. A prototype in Go counted each advisory
 * once and found the same advisories: 118, 91, 112 and 80. Its levels differ for one advisory in each program, which is
 * `symbol-not-linked` in the prototype and `linked` here. In `protoc-gen-buf-lint` 1.47.2, the advisory is
 * CVE-2025-0913, whose functions are vulnerable only on Windows. In the other programs, it is not known.
 */
const ROWS: readonly Row[] = [
  row('1.28.1', 'buf', [53, 8, 3, 58]),
  row('1.28.1', 'protoc-gen-buf-lint', [36, 22, 0, 33]),
  row('1.47.2', 'buf', [49, 8, 10, 48]),
  row('1.47.2', 'protoc-gen-buf-lint', [34, 36, 0, 10]),
];

/** Compares the reachability of the findings in real Go programs with expected numbers. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const reason = missing(['npm', 'tar']);
  if (reason !== undefined) return skipped(reason);
  const folder = mkdtempSync(join(tmpdir(), 'assay-reachability-'));
  try {
    let failed = 0;
    for (const version of new Set(ROWS.map((one) => one.version))) {
      if (!(await unpack(folder, version))) return skipped('the npm registry cannot be reached');
      for (const one of ROWS.filter((each) => each.version === version)) {
        const problem = await problemOf(one, folder, join(shared, 'data', 'osv'));
        if (problem !== undefined) failed += 1;
        print(`${one.program} ${version}: ${problem ?? 'as expected'}`);
      }
    }
    return { passed: ROWS.length - failed, failed };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function row(version: string, program: string, counts: readonly number[]): Row {
  const [notLinked = 0, symbolNotLinked = 0, noData = 0, linked = 0] = counts;
  const levels = {
    'not-linked': notLinked,
    'symbol-not-linked': symbolNotLinked,
    'no data': noData,
    linked,
  };
  return { version, program, levels };
}

function skipped(reason: string): { passed: number; failed: number } {
  print(`skipped: ${reason}`);
  return { passed: 0, failed: 0 };
}

async function unpack(folder: string, version: string): Promise<boolean> {
  const name = `@bufbuild/buf-linux-x64@${version}`;
  const packed = await runProgram('npm', ['pack', '--silent', name], { cwd: folder });
  if (packed.code !== 0) return false;
  const archive = packed.stdout.trim();
  const { code } = await runProgram(
    'tar',
    ['-xzf', archive, '--transform', `s/^package/${version}/`],
    {
      cwd: folder,
    },
  );
  return code === 0;
}

async function problemOf(
  { version, program, levels }: Row,
  folder: string,
  database: string,
): Promise<string | undefined> {
  const bytes = readFileSync(join(folder, version, 'bin', program));
  let inventory = inventoryOfExecutable(program, bytes);
  const ms = cpuMs(() => {
    inventory = inventoryOfExecutable(program, bytes);
  });
  const { candidates } = await openFolder(database, { cacheFolder: folder }).find(
    inventory.packages,
  );
  const found = levelsOf(matchInventory(inventory, candidates).findings);
  const [given, wanted] = [found, levels].map((one) => JSON.stringify(one));
  if (given !== wanted) return `${given}; expected ${wanted}`;
  return ms > MAX_MS ? `${Math.round(ms)} ms; the limit is ${MAX_MS} ms` : undefined;
}

function levelsOf(findings: readonly Finding[]): Levels {
  const found = { 'not-linked': 0, 'symbol-not-linked': 0, 'no data': 0, linked: 0 };
  for (const { reachability } of findings) found[reachability?.level ?? 'no data'] += 1;
  return found;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
