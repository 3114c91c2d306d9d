import { expect, it } from '@jest/globals';
import { policyOf } from '../../../actions/verify/gate-policy.ts';
import { spec } from '../../../actions/verify/spec.ts';
import { keyText } from '../../../shared/flows/trust/trusted-file.ts';
import { readInputs } from '../../../shared/host/read-inputs.ts';
import { runRepository } from '../../../shared/host/run-repository.ts';
import { actionHost } from '../../support/action-host.ts';
import { writeFiles } from '../../support/git.ts';
import { describeWith } from '../../support/programs.ts';
import { anUpstream, type Changes, checkOut, pullRequestRun } from '../../support/proposal.ts';

const POLICY = `verify:
  identities:
    operations:
      key: keys/operations.pub
  evidence:
    - type: signature
`;

describeWith(['git'], 'the gate policy in a pull request', () => {
  async function hostIn(base: Changes, head: Changes, { depth = 2, made = {}, inputs = {} } = {}) {
    const upstream = await anUpstream(base, head);
    const workspace = await checkOut(upstream, { depth });
    writeFiles(workspace, made);
    const env = { PATH: process.env['PATH'] };
    const context = pullRequestRun(upstream);
    const host = actionHost(inputs, { kind: 'actions', workspace, context, env });
    return { host, upstream };
  }

  async function policyIn(base: Changes, head: Changes, options = {}) {
    const { host, upstream } = await hostIn(base, head, options);
    const policy = await policyOf(readInputs(spec, host), host);
    const [key] = policy.identities;
    const keyOf = async () =>
      key?.kind === 'key' ? await keyText(key, runRepository(host)) : 'there is no key';
    return { policy, upstream, keyOf };
  }

  it('comes from the base, as do its keys', async () => {
    const base = { '.assay.yml': POLICY, 'keys/operations.pub': 'of the base' };
    const head = { 'keys/operations.pub': 'of the author' };
    const { policy, upstream, keyOf } = await policyIn(base, head);
    await expect(keyOf()).resolves.toBe('of the base');
    expect(policy.deciding.policy).toMatchObject({ from: 'base', commit: upstream.base });
  });

  it('is reported together with the changes that the pull request makes to it', async () => {
    const base = { '.assay.yml': POLICY, 'keys/operations.pub': 'k' };
    const head = { '.assay.yml': POLICY.replace('keys/operations.pub', 'keys/mine.pub') };
    const { policy } = await policyIn(base, head);
    expect(policy.deciding.afterMerge).toEqual({
      files: ['.assay.yml'],
      changes: ['the verify: section changed'],
    });
  });

  it('does not include a key that only the change adds', async () => {
    const head = { 'keys/operations.pub': 'of the author' };
    const { keyOf } = await policyIn({ '.assay.yml': POLICY }, head);
    await expect(keyOf()).rejects.toThrow('main does not contain keys/operations.pub');
  });

  it('uses the keys in the base even if the workflow created the policy file', async () => {
    const base = { 'keys/operations.pub': 'of the base' };
    const head = { 'keys/operations.pub': 'of the author' };
    const { policy, keyOf } = await policyIn(base, head, { made: { '.assay.yml': POLICY } });
    expect(policy.deciding.policy).toMatchObject({ from: 'workspace' });
    await expect(keyOf()).resolves.toBe('of the base');
  });

  it('uses the keys in the base even if inputs name the keys', async () => {
    const head = { 'keys/op.pub': 'of the author' };
    const inputs = { 'public-key': 'keys/op.pub' };
    const { keyOf } = await policyIn({ 'keys/op.pub': 'of the base' }, head, { inputs });
    await expect(keyOf()).resolves.toBe('of the base');
  });

  it('causes an error if it is unreadable', async () => {
    const reading = policyIn({ '.assay.yml': POLICY }, {}, { depth: 1 });
    await expect(reading).rejects.toMatchObject({
      code: 'policy-invalid',
      fix: expect.stringContaining('fetch-depth: 2'),
    });
  });

  it('causes an error if the change makes it invalid', async () => {
    const base = { '.assay.yml': POLICY, 'keys/operations.pub': 'k' };
    const reading = policyIn(base, { '.assay.yml': 'verify: {' });
    await expect(reading).rejects.toThrow('is invalid');
  });
});
