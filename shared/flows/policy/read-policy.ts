import { dirname, join } from 'node:path';
import { pathBelow } from '../../compare/deciding-tree.ts';
import { UserError } from '../../errors/errors.ts';
import type { FileReference } from '../../git/file-reference.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { shownPath } from '../../host/shown-path.ts';
import type { HostKind } from '../../host/step.ts';
import { proposalFor, readingBase } from '../comparison/proposal.ts';
import { policyOfBase, unknownPolicy } from './base-policy.ts';
import { refuseMisnamed } from './misnamed-policy.ts';
import type { PolicySource } from './policy-source.ts';
import { referencedPolicy } from './referenced-policy.ts';
import { workspacePolicy } from './workspace-policy.ts';

/**
 * Reads the policy at `given`. The default is `.assay.yml` in the workspace, if it exists.
 *
 * A change must not set its own rules. In a pull request or a merge queue, the policy is therefore read from the base.
 * A file that git does not track was created by the workflow, so it is read from the workspace. A policy in another
 * repository is read from there.
 *
 * @throws {UserError} `policy-invalid` if a step in the job overwrote a tracked policy, or if the file has a name that
 * Assay does not read.
 */
export async function readPolicy(
  given: string | FileReference | undefined,
  run: RunRepository,
  kind: HostKind,
): Promise<PolicySource> {
  if (typeof given === 'object') return await referencedPolicy(given, run);
  const path = given ?? join(run.workspace, '.assay.yml');
  if (given === undefined) await refuseMisnamed(path, run.workspace);
  const isNamed = given !== undefined;
  const own = () => workspacePolicy(path, isNamed, { kind, workspace: run.workspace });
  const proposal = await proposalFor(dirname(path), run);
  // A change cannot add a file outside the repository.
  const wanted = proposal && pathBelow(proposal.deciding?.tree.top ?? run.workspace, path);
  if (proposal === undefined || wanted === undefined) return await own();
  const contested = { path, wanted, isNamed, proposal, run };
  const read = await readingBase(proposal, run, (base) => policyOfBase(base, contested));
  if (!('done' in read)) return unknownPolicy(read, contested);
  if (read.done === 'overwritten') throw overwritten(shownPath(run, path));
  return read.done ?? (await own());
}

function overwritten(path: string): UserError {
  return new UserError(
    'policy-invalid',
    `A step modified the tracked file ${path} after checkout.`,
    'Write the policy to a file outside the checkout, such as ${{ runner.temp }}/assay.yml, and set the `policy` input to this file.',
  );
}
