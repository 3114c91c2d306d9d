import { join } from 'node:path';
import { maxBytesOf } from '../../shared/inventory/size-limits.ts';
import { cpuMs } from '../support/cpu-time.ts';
import { LARGE_FILES, type LargeFile } from '../support/large-files/large-files.ts';
import { oddFiles } from '../support/large-files/odd-files.ts';
import { readContent } from '../support/large-files/read-content.ts';
import { runProgram } from '../support/programs.ts';
import { ROOT } from '../support/sources.ts';

/** A file that a pull request can contain. */
const SMALL = { bytes: 500_000, maxMs: 2_000 };

/** Size of the largest file that is read. */
const LARGEST = { maxMs: 60_000, maxRss: 1024 * 1024 * 1024 };

/** Heap limit of V8, in MiB. The rest of 1 GB is for the file and the program. */
const HEAP_MIB = 800;

interface Reading {
  readonly packages: number;
  readonly first?: string;
  readonly cpuMs: number;
  readonly maxRss: number;
}

/**
 * Reads the worst-case file of each format in a separate process, once with a small size and once with the maximum
 * size.
 */
export async function check(): Promise<{ readonly passed: number; readonly failed: number }> {
  let passed = 0;
  let failed = 0;
  for (const [index, file] of LARGE_FILES.entries()) {
    for (const complaint of [await small(index), await largest(index, file)]) {
      if (complaint === undefined) passed += 1;
      else failed += 1;
      if (complaint !== undefined) say(`  ${file.path} (${file.shape}): ${complaint}`);
    }
  }
  const odd = checkOdd();
  return { passed: passed + odd.passed, failed: failed + odd.failed };
}

/** A file that is not a lockfile must be rejected equally fast. */
function checkOdd(): { readonly passed: number; readonly failed: number } {
  let passed = 0;
  let failed = 0;
  for (const { what, path, make } of oddFiles()) {
    const bytes = make(SMALL.bytes);
    const ms = Math.round(cpuMs(() => void readContent(path, bytes)));
    if (ms <= SMALL.maxMs) passed += 1;
    else failed += 1;
    if (ms > SMALL.maxMs) say(`  ${what}: 500 kB took ${ms} ms`);
  }
  return { passed, failed };
}

async function small(index: number): Promise<string | undefined> {
  const { packages, first, cpuMs: ms } = await read(index, SMALL.bytes);
  if (packages === 0) return `gave no packages: ${first}`;
  if (ms > SMALL.maxMs) return `500 kB took ${ms} ms`;
  return undefined;
}

async function largest(index: number, { path, shape }: LargeFile): Promise<string | undefined> {
  const bytes = maxBytesOf(path);
  const { packages, first, cpuMs: ms, maxRss } = await read(index, bytes);
  const took = `${bytes} bytes took ${ms} ms and ${Math.round(maxRss / 1e6)} MB`;
  say(`  ${path} (${shape}): ${took}, ${packages} packages`);
  if (packages === 0) return `gave no packages: ${first}`;
  return ms > LARGEST.maxMs || maxRss > LARGEST.maxRss ? took : undefined;
}

async function read(index: number, bytes: number): Promise<Reading> {
  const script = join(ROOT, 'test', 'support', 'large-files', 'read-one.ts');
  const flags = ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${HEAP_MIB}`];
  const args = [...flags, script, String(index), String(bytes)];
  const { code, stdout, stderr } = await runProgram(process.execPath, args);
  if (code !== 0) {
    return { packages: 0, first: stderr.slice(-300), cpuMs: 0, maxRss: 0 };
  }
  return JSON.parse(stdout) as Reading;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
