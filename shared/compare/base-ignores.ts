import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DataError } from '../errors/errors.ts';
import { readSmallGitFile } from '../git/git-file.ts';
import { readHead } from '../git/read-head.ts';
import { readIndex } from '../git/read-index.ts';
import { type WorkTree, workTreesAround } from '../git/work-tree.ts';
import { baseFile } from './base-file.ts';
import { type DecidingTree, pathBelow } from './deciding-tree.ts';
import type { Base } from './open-base.ts';

const NAME = '.assayignore';

/** Maximum number of ignore files in a repository. No known repository has more. */
const MAX_FILES = 1_000;

/** The versions of ignore files in the base. */
export interface BaseIgnores {
  /** Paths to the ignore files that the proposed change adds, removes or edits. */
  readonly changed: readonly string[];
  /**
   * Returns the content of the ignore file in a folder in the base, or undefined if it does not exist.
   *
   * @param directory Absolute path.
   * @param isThere True if the folder in the checkout contains an ignore file.
   */
  contentIn(directory: string, isThere: boolean): Promise<Buffer | undefined>;
}

/**
 * Reads all ignore files in the base. An ignore file that git tracks neither in the base nor in the checkout also
 * applies, because the workflow created it.
 *
 * @param isProposed Returns true if a nested checkout belongs to the proposed change.
 * @throws {DataError | RemoteError}
 */
export async function readBaseIgnores(
  base: Base,
  { tree, head }: DecidingTree,
  isProposed: (inner: WorkTree) => Promise<boolean>,
): Promise<BaseIgnores> {
  if (head.commit === undefined) {
    throw new DataError('not-found', 'the checked-out commit is unknown', { path: '.git' });
  }
  const index = await readIndex(tree.folder);
  const differing = await base.changes(head.commit, isIgnoreFile);
  const here = [...(index?.tracked ?? [])].filter(isIgnoreFile);
  const paths = [...new Set([...here, ...differing.keys()])].sort();
  if (paths.length > MAX_FILES) {
    const message = `the repository has more than ${MAX_FILES} files named ${NAME}`;
    throw new DataError('limit-exceeded', message, { path: NAME });
  }
  const contents = new Map<string, Buffer | undefined>();
  for (const path of paths) contents.set(path, await contentOf(base, tree, path));
  const kept = await unchangedSubmodules(base, index?.submodules ?? new Map());
  return {
    changed: [...differing.keys()].sort(),
    contentIn: async (directory, isThere) => {
      const path = pathBelow(tree.top, join(directory, NAME));
      if (path !== undefined && contents.has(path)) return contents.get(path);
      if (!isThere || !(await isItsOwn(directory, tree, kept, isProposed))) return undefined;
      return await readExactly(directory);
    },
  };
}

function isIgnoreFile(path: string): boolean {
  return path === NAME || path.endsWith(`/${NAME}`);
}

async function contentOf(base: Base, tree: WorkTree, path: string): Promise<Buffer | undefined> {
  const found = await baseFile(base, tree, join(tree.top, path), path);
  return found.kind === 'base' ? found.bytes : undefined;
}

/** Returns the submodules that have the same commit in the base as in the checkout, by path. */
async function unchangedSubmodules(
  base: Base,
  submodules: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  for (const [path, id] of submodules) {
    const found = await base.find(path);
    if (found?.kind === 'submodule' && found.id === id && found.path === path) kept.set(path, id);
  }
  return kept;
}

/** Returns true if an untracked ignore file is not part of the proposed change. */
async function isItsOwn(
  directory: string,
  { top, folder }: WorkTree,
  kept: ReadonlyMap<string, string>,
  isProposed: (inner: WorkTree) => Promise<boolean>,
): Promise<boolean> {
  const { submodules = new Map<string, string>() } = (await readIndex(folder)) ?? {};
  for await (const inner of workTreesAround(directory)) {
    if (inner.top === top) return true;
    const below = pathBelow(top, inner.top) ?? '';
    if (submodules.has(below)) return (await readHead(inner)).commit === kept.get(below);
    if (await isProposed(inner)) return false;
  }
  return true;
}

/**
 * Reads an ignore file only if its name has the exact letter case. On a case-insensitive disk, git could track
 * `.AssayIgnore`, and the disk would return its content for `.assayignore`.
 */
async function readExactly(directory: string): Promise<Buffer | undefined> {
  const names: readonly string[] = await readdir(directory).catch(() => []);
  return names.includes(NAME) ? await readSmallGitFile(join(directory, NAME)) : undefined;
}
