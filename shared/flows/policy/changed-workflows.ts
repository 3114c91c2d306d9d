import { changedWorkflows } from '../../compare/changed-workflows.ts';
import type { Host } from '../../host/host.ts';
import { proposalFor, readingBase } from '../comparison/proposal.ts';
import { workflowFile } from '../results/comment-key.ts';

/**
 * Returns the workflows that run this action and that a pull request or a queue changes. If that is unknown, the
 * policy reports it, because it has the same base.
 *
 * @param folder Absolute path in the checkout.
 */
export async function workflowsChanged(folder: string, host: Host): Promise<readonly string[]> {
  const proposal = await proposalFor(folder, host);
  const commit = proposal?.deciding?.head.commit;
  if (proposal === undefined || commit === undefined || host.context === undefined) return [];
  const running = {
    repository: host.env['GITHUB_ACTION_REPOSITORY'],
    workflow: workflowFile(host.env['GITHUB_WORKFLOW_REF'] ?? '', host.context),
  };
  const read = await readingBase(proposal, host, (base) => changedWorkflows(base, commit, running));
  return 'done' in read ? read.done : [];
}
