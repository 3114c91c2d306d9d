import { changedWorkflows } from '../../compare/changed-workflows.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { proposalFor, readingBase } from '../comparison/proposal.ts';
import { workflowFile } from '../results/comment-key.ts';

/**
 * Returns the workflows that run Assay and that a pull request or a merge queue entry changes. Returns an empty list if
 * the base cannot be read. The policy comes from the same base, so reading the policy already reports this error.
 *
 * @param folder Absolute path in the checkout.
 */
export async function workflowsChanged(
  folder: string,
  run: RunRepository,
): Promise<readonly string[]> {
  const { env, github } = run;
  const proposal = await proposalFor(folder, run);
  const commit = proposal?.deciding?.head.commit;
  if (proposal === undefined || commit === undefined || github.context === undefined) return [];
  const running = {
    repository: env['GITHUB_ACTION_REPOSITORY'],
    workflow: workflowFile(env['GITHUB_WORKFLOW_REF'] ?? '', github.context),
  };
  const read = await readingBase(proposal, run, (base) => changedWorkflows(base, commit, running));
  return 'done' in read ? read.done : [];
}
