import { git } from '../git.ts';
import type { StoredChange } from './state.ts';

/** Returns the files that a pull request changes as GitHub lists them, with the diffs that git makes. */
export async function changedFiles(
  folder: string,
  base: string,
  head: string,
): Promise<readonly StoredChange[]> {
  const diff = await git(folder, 'diff', '--no-color', '--no-renames', `${base}...${head}`);
  return diff.split(/^diff --git /m).flatMap((part) => {
    const filename = /^\+\+\+ b\/(.*?)\t?$/m.exec(part)?.[1];
    const at = part.indexOf('\n@@ ');
    if (filename === undefined || at === -1) return [];
    return [{ filename, status: 'modified', patch: part.slice(at + 1).replace(/\n$/, '') }];
  });
}
