import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { atMost, type Judgement } from './judgement.ts';

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
  const shown = (value: number) => `${(value / 1_000_000).toFixed(2)} MB`;
  return {
    lines: [`dist/: ${shown(bytes)} in ${files.length} files`],
    checks: [atMost('the size of dist/', bytes, MAX_BYTES, shown)],
  };
}
