import { isAbsolute, join, relative, sep } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { readSmallGitFile } from '../git/git-file.ts';
import { type IgnoreRules, parseIgnoreRules } from '../git/ignore-rules.ts';
import { originOf } from '../git/origin.ts';
import { readIndex } from '../git/read-index.ts';
import { type WorkTree, workTreeAt, workTreesAround } from '../git/work-tree.ts';
import type { Problem } from '../model/inventory.ts';

/** Git data about a work tree. */
export interface GitRepository {
  /** Absolute path to the work tree. */
  readonly top: string;
  /** Absolute path to the `.git` folder of the work tree. */
  readonly folder: string;
  /** Ignore rules that apply only to this clone. */
  readonly exclude: IgnoreRules | undefined;
  /** Submodule commits, by path. */
  readonly submodules: ReadonlyMap<string, string>;
  /** Tracked paths that a sparse checkout omits. Folder paths end with a slash. */
  readonly notCheckedOut: ReadonlySet<string>;
  /** URL of the remote repository, from the git configuration. */
  readonly origin: string | undefined;
  /** True if git tracks the file. The path is relative to the work tree. */
  isTracked(path: string): boolean;
  /** True if git tracks any file below a folder. */
  hasTracked(folder: string): boolean;
}

/**
 * Returns the repository that contains a folder. Returns undefined if the repository has no git index, because its
 * tracked files are then unknown.
 */
export async function findRepository(
  folder: string,
  problems: Problem[],
): Promise<GitRepository | undefined> {
  for await (const tree of workTreesAround(folder)) return await openRepository(tree, problems);
  return undefined;
}

/**
 * Returns the repository of the nested work tree in the folder `top`. Ignores a repository whose git data is outside
 * the folders in `outer`.
 */
export async function nestedRepository(
  top: string,
  outer: readonly string[],
  problems: Problem[],
): Promise<GitRepository | undefined> {
  const tree = await workTreeAt(top);
  if (tree === undefined || !outer.some((folder) => contains(folder, tree.folder)))
    return undefined;
  return await openRepository(tree, problems);
}

function contains(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

async function openRepository(
  { top, folder, common }: WorkTree,
  problems: Problem[],
): Promise<GitRepository | undefined> {
  try {
    const index = await readIndex(folder);
    if (index === undefined) return undefined;
    const { tracked, submodules, notCheckedOut } = index;
    let folders: ReadonlySet<string> | undefined;
    return {
      top,
      folder,
      exclude: await readRules(join(common, 'info', 'exclude')),
      submodules,
      notCheckedOut,
      origin: await originOf(common),
      isTracked: (path) => tracked.has(path),
      hasTracked: (path) => {
        folders ??= foldersOf(tracked);
        return folders.has(path);
      },
    };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { code, message } = error;
    problems.push({ code, message, path: '.git/index' });
    return undefined;
  }
}

function foldersOf(tracked: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of tracked) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/**
 * Returns the rules in an ignore file. Returns undefined if the file is missing, or too large to be written by hand.
 */
export async function readRules(path: string): Promise<IgnoreRules | undefined> {
  const bytes = await readSmallGitFile(path);
  return bytes === undefined ? undefined : parseIgnoreRules(bytes.toString('utf8'));
}
