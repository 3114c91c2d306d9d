import { expect, it } from '@jest/globals';
import { policyOf } from '../../../../actions/verify/gate-policy.ts';
import { spec } from '../../../../actions/verify/spec.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { actionHost } from '../../../support/action-host.ts';
import { describeWith } from '../../../support/programs.ts';
import { anUpstream, checkOut, pullRequestRun } from '../../../support/proposal.ts';
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

  it('is reported in log and decision', async () => {
    const upstream = await aChange();
    const workspace = await checkOut(upstream);
    const { decision, log } = await scanProposal(workspace, pullRequestRun(upstream), { env });
    expect(decision.workflows).toEqual([CI]);
    expect(log).toContain(
      `This pull request changes a workflow that runs Assay: ${CI}. Review the change, because a workflow can skip the check or loosen its inputs.`,
    );
  });

  it('is reported by a gate', async () => {
    const upstream = await aChange();
    const workspace = await checkOut(upstream);
    const context = pullRequestRun(upstream);
    const inputs = { 'certificate-identity': 'https://github.com/octo/app/x@y' };
    const host = actionHost(inputs, { kind: 'actions', workspace, context, env });
    const policy = await policyOf(readInputs(spec, host), host);
    expect(policy.deciding.workflows).toEqual([CI]);
  });

  it('is not reported for other changes, or without a proposal', async () => {
    const other = await anUpstream({ [CI]: 'on: push\n' }, { '.github/workflows/x.yml': '{}' });
    const quiet = await scanProposal(await checkOut(other), pullRequestRun(other), { env });
    expect(quiet.decision).not.toHaveProperty('workflows');
    const upstream = await aChange();
    const pushed = pullRequestRun(upstream, { eventName: 'push', payload: {} });
    const { decision } = await scanProposal(await checkOut(upstream), pushed, { env });
    expect(decision).not.toHaveProperty('workflows');
  });
});
