import { join } from 'node:path';
import { openBaseReader } from '../../compare/base-reader.ts';
import { repositoryAt } from '../../compare/repository-address.ts';
import { DataError, RemoteError, UserError } from '../../errors/errors.ts';
import { originOf } from '../../git/origin.ts';
import { filesBelow, type TreeFile } from '../../git/tree-files.ts';
import { type WorkTree, workTreeAt } from '../../git/work-tree.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import type { Problem } from '../../model/inventory.ts';
import { remoteObjects } from './run-readers.ts';

/** Access to the files in a submodule at one commit. */
export interface SubmoduleFiles {
  readonly files: readonly TreeFile[];
  content(id: string): Promise<Buffer>;
}

/**
 * Reads the files in a submodule at a commit. The git objects come from the local clone of the submodule, or from its
 * repository on the run's GitHub server. No other server receives a request.
 *
 * @param tree The work tree that contains the submodule.
 * @param work Called with the files in the submodule.
 * @returns A problem if the submodule cannot be read.
 */
export async function readSubmodule(
  tree: WorkTree,
  { path, commit }: { readonly path: string; readonly commit: string },
  run: RunRepository,
  work: (submodule: SubmoduleFiles) => Promise<void>,
): Promise<Problem | undefined> {
  const inner = await workTreeAt(join(tree.top, path));
  if (inner === undefined) return unreadable(path, commit, 'the submodule is not checked out');
  const reader = await openBaseReader(inner, run.env, () => remoteOf(inner, run));
  try {
    const root = (await reader.commit(commit)).tree;
    const files = await filesBelow(reader, root);
    await work({ files, content: (id) => reader.blob(id) });
    return undefined;
  } catch (error) {
    const isExpected =
      error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
    if (!isExpected) throw error;
    return unreadable(path, commit, error.message);
  }
}

/**
 * Returns a client for the repository of a submodule. Throws an error if the repository is on another server than the
 * run, because the token must not be sent there.
 */
async function remoteOf({ common }: WorkTree, { github }: RunRepository) {
  const origin = await originOf(common);
  const { serverUrl } = github.context ?? {};
  const repository = origin && serverUrl && repositoryAt(origin, serverUrl);
  if (repository) return await remoteObjects(github, repository);
  throw new DataError('not-found', 'the submodule’s clone does not contain this commit', {
    path: '.gitmodules',
  });
}

function unreadable(path: string, commit: string, reason: string): Problem {
  const short = commit.slice(0, 7);
  const message = `the submodule at the base's commit ${short} could not be read, so all its findings count as new: ${reason}`;
  return { code: 'unreadable', message, path };
}
