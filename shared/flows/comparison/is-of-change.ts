import { dirname } from 'node:path';
import { isProposedAt } from '../../compare/base-file.ts';
import { pathBelow } from '../../compare/deciding-tree.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { proposalFor } from './proposal.ts';

/**
 * Returns true if a file belongs to the change of a pull request or a merge queue entry. The author of the change can
 * choose the content of such a file. A file that a step of the job created does not belong to the change.
 *
 * @param path Absolute path.
 */
export async function isOfChange(path: string, run: RunRepository): Promise<boolean> {
  const proposal = await proposalFor(dirname(path), run);
  const tree = proposal?.deciding?.tree;
  const wanted = tree === undefined ? undefined : pathBelow(tree.top, path);
  return tree !== undefined && wanted !== undefined && (await isProposedAt(tree, path, wanted));
}
