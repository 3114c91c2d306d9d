import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { extractKindOf } from '../binary/extractor.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import type { PathFilter } from './compile-wanted.ts';

/** Maximum number of entries that are counted in ignored folders. Build caches can have millions of entries. */
const MAX_COUNTED = 100_000;

const ARCHIVES: ReadonlySet<ExtractKind> = new Set(['java-archive']);

export interface IgnoredCount {
  /** Number of files that would be read because of their names. Counting stops at a limit. */
  files: number;
  entries: number;
}

/**
 * Counts the files in an ignored folder that would be read because of their names, such as lockfiles and Java archives.
 * Does not open files or follow links.
 *
 * @param isSkipped True for the name of a folder that is never entered.
 */
export async function countIgnored(
  root: string,
  folder: string,
  isWanted: PathFilter,
  isSkipped: (name: string) => boolean,
  count: IgnoredCount,
): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    count.entries += 1;
    if (count.entries > MAX_COUNTED) return;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!isSkipped(entry.name)) await countIgnored(root, path, isWanted, isSkipped, count);
    } else if (isWanted(path) || extractKindOf(path, ARCHIVES) !== undefined) count.files += 1;
  }
}
