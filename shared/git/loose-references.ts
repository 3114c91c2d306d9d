import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { WorkTree } from './work-tree.ts';

/** Maximum number of references to return. `actions/checkout` fetches a single one. */
const MAX_NAMES = 1_000;

/**
 * Returns the sorted names of references that git stores as files, such as `refs/remotes/pull/7/merge` for the folder
 * `refs/remotes/pull`. Packed references are not included.
 */
export async function looseReferences(
  below: string,
  { common }: WorkTree,
): Promise<readonly string[]> {
  const entries = await readdir(join(common, below), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .slice(0, MAX_NAMES)
    .map((entry) => relative(common, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
