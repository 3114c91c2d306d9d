import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from '../build/build-dist.ts';
import type { PackageShare } from '../build/vendor-packages.ts';
import { atMost, type Judgment } from './verify-result.ts';

/** Maximum size of dist/, in bytes. Every run of an action downloads it. */
const MAX_BYTES = 4_450_000;

/** Maximum number of packages to list for each file in `dist/vendor/`, largest first. */
const LARGEST = 5;

/** Minimum size of a vendor file in the list, in bytes. */
const MIN_TOLD_BYTES = 10_000;

/** Measures the total size of dist/ and the packages in its vendor files. */
export async function benchDistSize(root: string, dist: string): Promise<Judgment> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const stats = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  const bytes = stats.reduce((sum, { size }) => sum + size, 0);
  const packages = await packagesBuilt(root);
  return {
    lines: [`dist/: ${megabytes(bytes)} in ${files.length} files`, ...packageLines(packages)],
    checks: [atMost('the size of dist/', bytes, MAX_BYTES, megabytes)],
  };
}

/**
 * Returns the packages in each vendor file. esbuild reports the sources of a file only during a build, so dist/ is
 * built again for this.
 */
async function packagesBuilt(root: string): Promise<ReadonlyMap<string, readonly PackageShare[]>> {
  const outdir = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  try {
    return (await buildDist(root, outdir)).packages;
  } finally {
    await rm(outdir, { recursive: true });
  }
}

function packageLines(files: ReadonlyMap<string, readonly PackageShare[]>): readonly string[] {
  const sized = [...files].map(([file, packages]) => {
    const bytes = packages.reduce((sum, each) => sum + each.bytes, 0);
    return { file, packages, bytes };
  });
  const told = sized.filter(({ bytes }) => bytes >= MIN_TOLD_BYTES);
  return told
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, packages, bytes }) => {
      const largest = packages.slice(0, LARGEST);
      const shares = largest.map((each) => `${each.name} ${kilobytes(each.bytes)}`);
      return `  vendor/${file}, ${kilobytes(bytes)}: ${shares.join(', ')}`;
    });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1_000)} kB`;
}
