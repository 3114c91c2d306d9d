import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BaseReader, openBaseReader, type RemoteObjects } from '../../compare/base-reader.ts';
import { type DecidingTree, decidingTree, placeBelow } from '../../compare/deciding-tree.ts';
import { findBase } from '../../compare/find-base.ts';
import {
  type Base,
  type SomeBase,
  type UnreadableBase,
  withBase,
} from '../../compare/open-base.ts';
import { type WorkTree, workTreeAt } from '../../git/work-tree.ts';
import type { Host } from '../../host/host.ts';
import { githubOf } from '../clients/github-repository.ts';

/** The base that decides about a path. */
export interface Proposal {
  readonly rule: SomeBase;
  /** Undefined where there is no repository, as after a download by the API. */
  readonly deciding: DecidingTree | undefined;
}

/**
 * Whether what is at a path was proposed by a pull request or a queue, and to what; undefined where it was not.
 *
 * @param folder Absolute; of a file, the folder that it is in.
 */
export async function proposalFor(
  folder: string,
  { context, workspace }: Host,
): Promise<Proposal | undefined> {
  // Most runs propose nothing, whatever was checked out.
  if (context === undefined || findBase(context, undefined).kind === 'none') return undefined;
  const deciding = await decidingTree(folder);
  if (deciding === undefined && !(await mayBeDownload(folder, workspace))) return undefined;
  const rule = findBase(context, deciding?.head);
  return rule.kind === 'none' ? undefined : { rule, deciding };
}

/**
 * Whether a folder may be part of what actions/checkout downloaded where there was no git: it leaves no `.git`. Where
 * some other folder has one, git was there, and what is in no repository is the workflow's own.
 */
async function mayBeDownload(folder: string, workspace: string): Promise<boolean> {
  if (placeBelow(workspace, folder) === undefined) return false;
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

/** Reads what a work tree has, and asks GitHub for the rest. */
export async function readerOf(tree: WorkTree | undefined, host: Host): Promise<BaseReader> {
  return await openBaseReader(tree, host.env, () => remoteObjects(host));
}

/** Does something with the base, or says why that cannot be. */
export async function readingBase<T>(
  { rule, deciding }: Proposal,
  host: Host,
  work: (base: Base) => Promise<T>,
): Promise<{ readonly done: T } | UnreadableBase> {
  return await withBase(rule, await readerOf(deciding?.tree, host), work);
}

/**
 * GitHub's client is loaded only where the checkout does not have the base.
 *
 * @param of `owner/name`; the repository of the run unless told otherwise.
 */
export async function remoteObjects(host: Host, of?: string): Promise<RemoteObjects> {
  const [{ github, repository: own }, data] = await Promise.all([
    githubOf(host),
    import('../../github/git-data.ts'),
  ]);
  const repository = of ?? own;
  return {
    branchTip: (branch) => data.readBranchTip(github, repository, branch),
    commit: (id) => data.readCommit(github, repository, id),
    trees: (id, isRecursive) => data.readTrees(github, repository, id, isRecursive),
    blob: (id) => data.readBlob(github, repository, id),
  };
}
