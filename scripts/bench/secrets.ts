import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { secretFinder } from '../../shared/secrets/secret-finder.ts';
import { readText } from '../../shared/text/read-text.ts';
import { findProgram } from '../../test/support/programs.ts';
import { runProgram } from './measure.ts';
import { atLeast, type Judgment } from './verify-result.ts';

/** Minimum speed of the search with all rules on one core, in megabytes per second of CPU time. */
const MIN_SPEED = 100;

/** Number of passes over the files. The first passes are slower, because Node compiles the code during these passes. */
const RUNS = 7;

/** Maximum size of a file to search, in bytes. Larger files contain data, not code. */
const MAX_BYTES = 5_000_000;

interface Text {
  readonly path: string;
  readonly text: string;
}

/**
 * Compares the time for searching real files for secrets with the time for only reading them, and with the time that
 * gitleaks takes.
 */
export async function benchSecrets(
  folders: readonly string[],
  { isJudged }: { readonly isJudged: boolean },
): Promise<Judgment> {
  const paths = folders.flatMap(filesIn);
  const readMs = cpuMs(() => paths.forEach((path) => void readFileSync(path)));
  const texts = paths.flatMap((path) => textAt(path, folders));
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const finder = secretFinder();
  const passes = Array.from({ length: RUNS }, () =>
    cpuMs(() => texts.forEach(({ path, text }) => void finder.find(text, path))),
  );
  const speed = speedOf(bytes, Math.min(...passes));
  return {
    lines: [
      `secrets in ${texts.length} files, ${(bytes / 1e6).toFixed(1)} MB: ${shown(speed)}, first pass ${shown(speedOf(bytes, passes[0] ?? 0))}`,
      `  reading the same files: ${shown(speedOf(bytes, readMs))}`,
      ...(await gitleaksLines(folders, bytes)),
    ],
    checks: isJudged ? [atLeast('the search for secrets', speed, MIN_SPEED, shown)] : [],
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(?:^|\/)(?:\.git|node_modules|dist)(?:\/|$)/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => {
      const stats = statSync(path, { throwIfNoEntry: false });
      return stats?.isFile() === true && stats.size < MAX_BYTES;
    });
}

function textAt(path: string, folders: readonly string[]): readonly Text[] {
  const text = readText(readFileSync(path));
  const folder = folders.find((each) => path.startsWith(each)) ?? '';
  return text === undefined ? [] : [{ path: relative(folder, path), text }];
}

/**
 * Returns the lines about the speed of gitleaks. Debian's version reads whole folders, so its time includes reading
 * from the disk.
 */
async function gitleaksLines(
  folders: readonly string[],
  bytes: number,
): Promise<readonly string[]> {
  const program = findProgram('gitleaks');
  if (program === undefined) return ['  gitleaks is not installed'];
  let ms = 0;
  for (const folder of folders) {
    const ran = await runProgram(program, ['detect', '--no-git', '--exit-code', '0', '-s', folder]);
    ms += ran.cpuMs;
  }
  return [`  gitleaks on the same folders: ${shown(speedOf(bytes, ms))}`];
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function speedOf(bytes: number, ms: number): number {
  return bytes / 1000 / Math.max(1, ms);
}

function shown(speed: number): string {
  return `${speed.toFixed(0)} MB/s`;
}
