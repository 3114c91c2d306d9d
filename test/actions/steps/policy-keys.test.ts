import { expect, it } from '@jest/globals';
import { keyText } from '../../../actions/steps/policy-keys.ts';
import { policyOf } from '../../../actions/verify/policy.ts';
import { spec } from '../../../actions/verify/spec.ts';
import { readInputs } from '../../../shared/host/read-inputs.ts';
import { actionHost } from '../../support/action-host.ts';
import { describeWith } from '../../support/programs.ts';
import { anUpstream, type Changes, checkOut, pullRequestRun } from '../../support/proposal.ts';

const POLICY = `verify:
  identities:
    operations:
      key: keys/operations.pub
  evidence:
    - type: signature
`;

describeWith(['git'], 'the policy of a gate in a pull request', () => {
  async function policyIn(base: Changes, head: Changes, depth = 2) {
    const upstream = await anUpstream(base, head);
    const workspace = await checkOut(upstream, { depth });
    const env = { PATH: process.env['PATH'] };
    const context = pullRequestRun(upstream);
    const host = actionHost({}, { kind: 'actions', workspace, context, env });
    const policy = await policyOf(readInputs(spec, host), host);
    return { policy, upstream };
  }

  it('is that of the base, with its keys', async () => {
    const base = { '.assay.yml': POLICY, 'keys/operations.pub': 'of the base' };
    const { policy, upstream } = await policyIn(base, { 'keys/operations.pub': 'of the author' });
    const [identity] = policy.identities;
    if (identity?.kind !== 'key') throw new Error('there is no key');
    await expect(keyText(identity)).resolves.toBe('of the base');
    expect(policy.deciding.policy).toMatchObject({ from: 'base', commit: upstream.base });
  });

  it('says what the change makes of it', async () => {
    const base = { '.assay.yml': POLICY, 'keys/operations.pub': 'k' };
    const head = { '.assay.yml': POLICY.replace('keys/operations.pub', 'keys/mine.pub') };
    const { policy } = await policyIn(base, head);
    expect(policy.deciding.afterMerge).toEqual({
      files: ['.assay.yml'],
      changes: ['the section verify: is another'],
    });
  });

  it('has no key that only the change brings', async () => {
    const reading = policyIn({ '.assay.yml': POLICY }, { 'keys/operations.pub': 'of the author' });
    await expect(reading).rejects.toThrow('has no key keys/operations.pub');
  });

  it('is an error where it cannot be read', async () => {
    const reading = policyIn({ '.assay.yml': POLICY }, {}, 1);
    await expect(reading).rejects.toMatchObject({
      code: 'policy-invalid',
      fix: expect.stringContaining('fetch-depth: 2'),
    });
  });

  it('is an error where the change makes it invalid', async () => {
    const base = { '.assay.yml': POLICY, 'keys/operations.pub': 'k' };
    const reading = policyIn(base, { '.assay.yml': 'verify: {' });
    await expect(reading).rejects.toThrow('cannot be used');
  });
});
