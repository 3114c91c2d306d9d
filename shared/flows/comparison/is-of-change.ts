import { dirname } from 'node:path';
import { isProposedAt } from '../../compare/base-file.ts';
import { pathBelow } from '../../compare/deciding-tree.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { proposalFor } from './proposal.ts';

/**
 * Returns true if a pull request or a merge queue entry changes the file. The author of the change then controls its
 * content. Returns false for a file that a step in the job created.
 *
 * @param path Absolute path.
 */
export async function isOfChange(path: string, run: RunRepository): Promise<boolean> {
  const proposal = await proposalFor(dirname(path), run);
  const tree = proposal?.deciding?.tree;
  const wanted = tree === undefined ? undefined : pathBelow(tree.top, path);
  return tree !== undefined && wanted !== undefined && (await isProposedAt(tree, path, wanted));
}
