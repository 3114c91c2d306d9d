import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { proposalFor, readingBase } from '../../../../shared/flows/comparison/proposal.ts';
import { policyOfBase, unknownPolicy } from '../../../../shared/flows/policy/base-policy.ts';
import { aRun } from '../../../support/fake-run.ts';
import { writeFiles } from '../../../support/git.ts';
import { describeWith } from '../../../support/programs.ts';
import { anUpstream, type Changes, checkOut, pullRequestRun } from '../../../support/proposal.ts';

const POLICY = '.assay.yml';

async function contested(base: Changes, head: Changes, made: Changes = {}) {
  const upstream = await anUpstream(base, head);
  const workspace = await checkOut(upstream);
  writeFiles(workspace, { ...(made as Record<string, string>) });
  const run = aRun(workspace, { context: pullRequestRun(upstream) });
  const proposal = await proposalFor(workspace, run);
  if (proposal === undefined) throw new Error('no proposal');
  return { path: join(workspace, POLICY), wanted: POLICY, isNamed: false, proposal, run };
}

async function policyIn(...changes: Parameters<typeof contested>) {
  const file = await contested(...changes);
  const read = await readingBase(file.proposal, file.run, (base) => policyOfBase(base, file));
  return 'done' in read ? read.done : read.message;
}

describeWith(['git'], 'the base policy', () => {
  it('applies, and the result also contains the proposed policy', async () => {
    const found = await policyIn(
      { [POLICY]: 'scan: {}\n' },
      { [POLICY]: 'scan: { partial: allow }' },
    );
    expect(found).toMatchObject({
      file: { scan: {} },
      origin: { from: 'base', path: POLICY, branch: 'main' },
      proposed: { kind: 'valid', file: { scan: { partial: 'allow' } } },
    });
  });

  it('is empty if only the change adds a policy', async () => {
    expect(await policyIn({}, { [POLICY]: 'scan: {}' })).toMatchObject({ bytes: undefined });
  });

  it('exists only if git tracks the file', async () => {
    expect(await policyIn({}, {}, { [POLICY]: 'scan: {}' })).toBeUndefined();
  });

  it('is not used if a step overwrote the file', async () => {
    const made = { [POLICY]: 'scan: { partial: allow }' };
    expect(await policyIn({ [POLICY]: 'scan: {}\n' }, {}, made)).toBe('overwritten');
  });

  it('is unknown if it is invalid', async () => {
    expect(await policyIn({ [POLICY]: 'scan: [' }, {})).toMatchObject({
      file: { scan: {} },
      unreadable: { branch: 'main', fix: 'Fix .assay.yml in main' },
    });
  });

  it('is unknown if the base is unreadable', async () => {
    const unreadable = { branch: 'main', message: 'no network', fix: 'Wait' };
    expect(unknownPolicy(unreadable, await contested({}, {}))).toMatchObject({
      bytes: undefined,
      origin: { from: 'base', unreadable: 'no network' },
      unreadable,
    });
  });
});
