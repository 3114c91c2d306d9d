import { expect, it } from '@jest/globals';
import { policyOf } from '../../../../actions/verify/gate-policy.ts';
import { spec } from '../../../../actions/verify/spec.ts';
import { workflowsChanged } from '../../../../shared/flows/policy/changed-workflows.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import type { RunContext } from '../../../../shared/host/run-context.ts';
import { actionHost } from '../../../support/action-host.ts';
import { aRun } from '../../../support/fake-run.ts';
import { describeWith } from '../../../support/programs.ts';
import { anUpstream, checkOut, pullRequestRun, type Upstream } from '../../../support/proposal.ts';
import { scanProposal } from '../../../support/scan-proposal.ts';

const CI = '.github/workflows/ci.yml';

describeWith(['git'], 'a pull request that changes a workflow that runs Assay', () => {
  const env = {
    PATH: process.env['PATH'],
    GITHUB_ACTION_REPOSITORY: 'acme/assay',
    GITHUB_WORKFLOW_REF: `octo/app/${CI}@refs/pull/7/merge`,
  };
  const aChange = () =>
    anUpstream({ [CI]: 'on: push\n' }, { [CI]: 'on: never\n', '.github/workflows/x.yml': '{}' });

  it('is reported in the log and in the decision', async () => {
    const upstream = await aChange();
    const workspace = await checkOut(upstream);
    const { decision, log } = await scanProposal(workspace, pullRequestRun(upstream), { env });
    expect(decision.workflows).toEqual([CI]);
    expect(log).toContain(
      `This pull request changes a workflow that runs Assay: ${CI}. Review the change, because a workflow can skip the check or loosen its inputs.`,
    );
  });

  it('is reported by the gate', async () => {
    const upstream = await aChange();
    const workspace = await checkOut(upstream);
    const context = pullRequestRun(upstream);
    const inputs = { 'certificate-identity': 'https://github.com/octo/app/x@y' };
    const host = actionHost(inputs, { kind: 'actions', workspace, context, env });
    const policy = await policyOf(readInputs(spec, host), host);
    expect(policy.deciding.workflows).toEqual([CI]);
  });

  async function changedIn(upstream: Upstream, changes: Partial<RunContext> = {}) {
    const workspace = await checkOut(upstream);
    const run = aRun(workspace, { context: pullRequestRun(upstream, changes) });
    return await workflowsChanged(workspace, { ...run, env });
  }

  it('is reported, unlike a pull request that changes only other workflows', async () => {
    expect(await changedIn(await aChange())).toEqual([CI]);
    const other = await anUpstream({ [CI]: 'on: push\n' }, { '.github/workflows/x.yml': '{}' });
    expect(await changedIn(other)).toEqual([]);
  });

  it('is reported only if the event proposes a change', async () => {
    const upstream = await aChange();
    expect(await changedIn(upstream, { eventName: 'push', payload: {} })).toEqual([]);
    const pushed = pullRequestRun(upstream, { eventName: 'push', payload: {} });
    const { decision } = await scanProposal(await checkOut(upstream), pushed, { env });
    expect(decision).not.toHaveProperty('workflows');
  });
});
