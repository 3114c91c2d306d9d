import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Judgement } from './judgement.ts';

/** What a repository that is checked out on every run may weigh, in bytes. */
const MAX_BYTES = 5_000_000;

/** The size of all files of dist/ together. */
export async function benchDistSize(dist: string): Promise<Judgement> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const stats = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  const bytes = stats.reduce((sum, { size }) => sum + size, 0);
  const megabytes = (bytes / 1_000_000).toFixed(2);
  return {
    lines: [`dist/: ${megabytes} MB in ${files.length} files (limit ${MAX_BYTES / 1_000_000} MB)`],
    checks: [{ name: 'the size of dist/', isGood: bytes <= MAX_BYTES }],
  };
}
