import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readSmallGitFile } from './git-file.ts';

/** Maximum number of parent folders that are searched. No work tree is nested more deeply. */
const MAX_ASCENT = 100;

/** A folder with files that git checked out. All paths are absolute. */
export interface WorkTree {
  readonly top: string;
  /** The git folder of this work tree: `.git` itself, or the folder that a `.git` file points to. */
  readonly folder: string;
  /**
   * The git folder that all work trees of a repository share, with the objects, the references and the configuration.
   */
  readonly common: string;
}

/** Returns the work tree whose root is this folder. Returns undefined if the folder does not contain `.git`. */
export async function workTreeAt(top: string): Promise<WorkTree | undefined> {
  const folder = await gitFolder(top);
  return folder === undefined ? undefined : { top, folder, common: await commonFolder(folder) };
}

/** Returns the work trees that contain a folder, innermost first. */
export async function* workTreesAround(folder: string): AsyncGenerator<WorkTree> {
  let current = folder;
  for (let steps = 0; steps < MAX_ASCENT; steps++) {
    const found = await workTreeAt(current);
    if (found !== undefined) yield found;
    const above = dirname(current);
    if (above === current) return;
    current = above;
  }
}

/**
 * Returns the git folder of a work tree. In submodules and additional work trees, `.git` is a file that points to this
 * folder.
 */
async function gitFolder(top: string): Promise<string | undefined> {
  const path = join(top, '.git');
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isFile()) return await realpath(path).catch(() => undefined);
  const text = (await readSmallGitFile(path))?.toString('utf8') ?? '';
  const stated = /^gitdir: (.+)$/m.exec(text)?.[1]?.trimEnd() ?? '';
  return stated === '' ? undefined : await realpath(resolve(top, stated)).catch(() => undefined);
}

async function commonFolder(folder: string): Promise<string> {
  const stated = (await readSmallGitFile(join(folder, 'commondir')))?.toString('utf8').trim();
  return stated === undefined ? folder : resolve(folder, stated);
}
