import { type BaseReader, openBaseReader, type RemoteObjects } from '../../compare/base-reader.ts';
import { type OncePerKey, oncePerKey } from '../../concurrency/once-per-key.ts';
import type { WorkTree } from '../../git/work-tree.ts';
import type { GitHubAccess } from '../../host/github-access.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { githubOf } from '../clients/github-repository.ts';

/**
 * The readers for each run, by folder or repository. Policies, ignore files, keys and comparisons share a reader. Git
 * therefore starts only once, and each commit and folder is requested only once.
 */
const readers = new WeakMap<RunRepository, OncePerKey<BaseReader>>();

/**
 * Returns the reader for the git objects of a work tree. It requests missing objects from GitHub. All calls in a run
 * return the same reader.
 */
export async function readerOf(
  tree: WorkTree | undefined,
  run: RunRepository,
): Promise<BaseReader> {
  return await readersOf(run)(tree?.folder ?? '', () =>
    openBaseReader(tree, run.env, () => remoteObjects(run.github)),
  );
}

/**
 * Returns the reader for the git objects of a repository on GitHub. All calls in a run return the same reader.
 *
 * @param repository In the form `owner/name`. As a key, it differs from the absolute path to a folder.
 */
export async function readerOfRepository(
  repository: string,
  run: RunRepository,
): Promise<BaseReader> {
  return await readersOf(run)(repository, () =>
    openBaseReader(undefined, run.env, () => remoteObjects(run.github, repository)),
  );
}

function readersOf(run: RunRepository): OncePerKey<BaseReader> {
  const found = readers.get(run) ?? oncePerKey<BaseReader>();
  readers.set(run, found);
  return found;
}

/**
 * Returns a client that reads git objects from GitHub. Its code is needed only if the checkout does not contain the
 * base, so it is imported late.
 *
 * @param of Repository in the form `owner/name`. The default is the run's repository.
 */
export async function remoteObjects(access: GitHubAccess, of?: string): Promise<RemoteObjects> {
  const [{ github, repository: own }, data] = await Promise.all([
    githubOf(access),
    import('../../github/git-data.ts'),
  ]);
  const repository = of ?? own;
  return {
    branchTip: (branch) => data.readBranchTip(github, repository, branch),
    mergeBase: (base, head) => data.readMergeBase(github, repository, base, head),
    commit: (id) => data.readCommit(github, repository, id),
    trees: (id, isRecursive) => data.readTrees(github, repository, id, isRecursive),
    blob: (id) => data.readBlob(github, repository, id),
  };
}
