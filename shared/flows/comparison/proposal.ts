import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DecidingTree, decidingTree, pathBelow } from '../../compare/deciding-tree.ts';
import { findBase } from '../../compare/find-base.ts';
import {
  type Base,
  type SomeBase,
  type UnreadableBase,
  withBase,
} from '../../compare/open-base.ts';
import { workTreeAt } from '../../git/work-tree.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { readerOf } from './run-readers.ts';

/** The base of a proposed change to a path. The change cannot set its own rules, so the rules in the base apply. */
export interface Proposal {
  readonly rule: SomeBase;
  /**
   * The checked-out repository and its head. Undefined without a repository, such as for a folder that was downloaded
   * with the API.
   */
  readonly deciding: DecidingTree | undefined;
}

/**
 * Returns the base for a path that a pull request or a merge queue changes. Returns undefined if the run does not check
 * a proposed change to the path.
 *
 * @param folder Absolute path to the folder, or to the folder that contains the file.
 */
export async function proposalFor(
  folder: string,
  { workspace, github: { context } }: RunRepository,
): Promise<Proposal | undefined> {
  // Most events do not propose a change. It does not matter what is checked out.
  if (context === undefined || findBase(context, undefined).kind === 'none') return undefined;
  const deciding = await decidingTree(folder);
  if (deciding === undefined && !(await mayBeDownload(folder, workspace))) return undefined;
  const rule = findBase(context, deciding?.head);
  return rule.kind === 'none' ? undefined : { rule, deciding };
}

/**
 * Returns true if actions/checkout may have downloaded the folder without git, which it does only if git is not
 * available. A folder with `.git` in the workspace shows that git was available. In that case, the workflow itself
 * created the files outside a repository.
 */
async function mayBeDownload(folder: string, workspace: string): Promise<boolean> {
  if (pathBelow(workspace, folder) === undefined) return false;
  const names = await readdir(workspace).catch(() => []);
  if (names.length === 0) return false;
  const below = await Promise.all(
    names.map((name) => readdir(join(workspace, name)).catch(() => [])),
  );
  const paths = names.flatMap((name, at) => [
    name,
    ...(below[at] ?? []).map((each) => `${name}/${each}`),
  ]);
  const trees = await Promise.all(paths.map((path) => workTreeAt(join(workspace, path))));
  return trees.every((tree) => tree === undefined);
}

/** Calls `work` with the base. If the base cannot be read, returns the reason instead. */
export async function readingBase<T>(
  { rule, deciding }: Proposal,
  repository: RunRepository,
  work: (base: Base) => Promise<T>,
): Promise<{ readonly done: T } | UnreadableBase> {
  return await withBase(rule, await readerOf(deciding?.tree, repository), work);
}
