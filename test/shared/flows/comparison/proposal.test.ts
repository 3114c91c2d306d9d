import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { proposalFor, readingBase } from '../../../../shared/flows/comparison/proposal.ts';
import { aRun } from '../../../support/fake-run.ts';
import { writeFiles } from '../../../support/git.ts';
import { describeWith, temporaryFolder } from '../../../support/programs.ts';
import { anUpstream, checkOut, pullRequestRun } from '../../../support/proposal.ts';

describeWith(['git'], 'the base of a proposed change', () => {
  it('is found and read for a folder in the checkout', async () => {
    const upstream = await anUpstream({ '.assay.yml': 'scan: {}\n' }, {});
    const workspace = await checkOut(upstream);
    const run = aRun(workspace, { context: pullRequestRun(upstream) });
    const proposal = await proposalFor(join(workspace, 'services'), run);
    if (proposal === undefined) throw new Error('no proposal');
    expect(await readingBase(proposal, run, async ({ commit }) => commit)).toEqual({
      done: upstream.base,
    });
  });

  it('is not found for a push', async () => {
    const upstream = await anUpstream({}, {});
    const workspace = await checkOut(upstream);
    const context = pullRequestRun(upstream, {
      eventName: 'push',
      ref: 'refs/heads/main',
      payload: {},
    });
    expect(await proposalFor(workspace, aRun(workspace, { context }))).toBeUndefined();
  });
});

describe('a folder outside a repository', () => {
  const upstream = {
    folder: '',
    base: 'a'.repeat(40),
    head: 'b'.repeat(40),
    merge: 'c'.repeat(40),
  };
  const context = pullRequestRun(upstream);

  it('counts as downloaded from the pull request if it is inside the workspace', async () => {
    const workspace = temporaryFolder('workspace');
    writeFiles(workspace, { 'package.json': '{}' });
    expect(await proposalFor(workspace, aRun(workspace, { context }))).toMatchObject({
      deciding: undefined,
    });
  });

  it('counts as created by the workflow if it is outside the workspace', async () => {
    const workspace = temporaryFolder('workspace');
    const other = temporaryFolder('other');
    expect(await proposalFor(other, aRun(workspace, { context }))).toBeUndefined();
  });
});
