import { join } from 'node:path';
import { readGitFile, readSmallGitFile } from './git-file.ts';
import { isObjectId } from './object-id.ts';
import type { WorkTree } from './work-tree.ts';

/** The branch or commit that is checked out in a work tree. */
export interface Head {
  /** Full hash of the commit. Absent before the first commit, or if unknown. */
  readonly commit?: string | undefined;
  /**
   * Reference such as `refs/heads/main`. Absent if a commit was checked out without a branch, as in pull request
   * runs.
   */
  readonly ref?: string | undefined;
}

/** Maximum depth of symbolic references. Git itself follows five. */
const MAX_SYMBOLIC = 5;

/** Maximum size of the file with packed references, in bytes. A file with 500,000 references is about 40 MB. */
const MAX_PACKED_BYTES = 128 * 1024 * 1024;

/**
 * Reads `HEAD` without running git. The commit and the reference are unknown if the repository stores references in
 * tables (`reftable`).
 *
 * @see https://git-scm.com/docs/gitrepository-layout
 */
export async function readHead(tree: WorkTree): Promise<Head> {
  let name = 'HEAD';
  let ref: string | undefined;
  for (let steps = 0; steps <= MAX_SYMBOLIC; steps++) {
    const value = await textOf(name, tree);
    if (value === undefined) break;
    if (isObjectId(value)) return { commit: value, ref };
    const next = /^ref: +(\S+)$/.exec(value)?.[1];
    if (next === undefined || !isReference(next)) return {};
    ref ??= next;
    name = next;
  }
  return { ref };
}

/**
 * Returns the ID of the object that a reference such as `refs/remotes/origin/main` points to. Returns undefined if the
 * reference does not exist.
 */
export async function readReference(name: string, tree: WorkTree): Promise<string | undefined> {
  if (!isReference(name)) return undefined;
  const value = await textOf(name, tree);
  return value !== undefined && isObjectId(value) ? value : undefined;
}

/**
 * Returns the content of a reference. Each work tree has its own `HEAD`, but all work trees of a repository share
 * branches and tags.
 */
async function textOf(name: string, { folder, common }: WorkTree): Promise<string | undefined> {
  const home = name.startsWith('refs/') ? common : folder;
  const loose = await readSmallGitFile(join(home, name));
  if (loose !== undefined) return loose.toString('utf8').trimEnd();
  return name === 'HEAD' ? undefined : await packedValue(name, common);
}

/**
 * Returns the value of a packed reference.
 *
 * @see https://git-scm.com/docs/git-pack-refs
 */
async function packedValue(name: string, common: string): Promise<string | undefined> {
  const packed = await readGitFile(join(common, 'packed-refs'), MAX_PACKED_BYTES);
  const text = packed?.toString('utf8') ?? '';
  const end = text.indexOf(` ${name}\n`);
  return end === -1 ? undefined : text.slice(text.lastIndexOf('\n', end) + 1, end);
}

/** Returns true for a name below `refs/` that is safe as a path. */
function isReference(name: string): boolean {
  return /^refs\/[^\0\\:?*[~^]+$/.test(name) && !name.includes('..') && !name.includes('//');
}
