import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { policyOf } from '../../../../actions/verify/gate-policy.ts';
import { spec } from '../../../../actions/verify/spec.ts';
import { keyText } from '../../../../shared/flows/trust/trusted-file.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { runRepository } from '../../../../shared/host/run-repository.ts';
import { actionHost } from '../../../support/action-host.ts';
import { git, writeFiles } from '../../../support/git.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';
import { describeWith } from '../../../support/programs.ts';
import { anUpstream, checkOut, pullRequestRun, type Upstream } from '../../../support/proposal.ts';
import { type ScanOptions, scanProposal } from '../../../support/scan-proposal.ts';

const STRICT = 'scan:\n  fail-on: medium\n';
const LAX = 'scan:\n  fail-on: never\n  partial: allow\n  unscored: allow\n';
const gate = (key: string) => `verify:
  identities:
    operations: { key: ${key} }
  evidence:
    - type: signature
`;

describeWith(['git'], 'a policy in a different repository', () => {
  let app: Upstream;
  let policies: Upstream;
  let server: GitHubServer;

  beforeAll(async () => {
    app = await anUpstream({ '.assay.yml': LAX }, { 'octo/policies/assay.yml@main': LAX });
    const files = {
      'assay.yml': STRICT,
      'teams/lax.yml': LAX,
      'teams/gate.yml': gate('../keys/operations.pub'),
      'teams/above.yml': gate('../../../keys/operations.pub'),
      'teams/ref.yml': gate('../keys/operations.pub@feature'),
      'ref.yml': gate('octo/policies/keys/operations.pub@feature'),
      'keys/operations.pub': 'of the organization',
      'broken.yml': 'scan: { fail-onn: never }',
    };
    policies = await anUpstream(files, { 'assay.yml': LAX });
    await git(policies.folder, 'tag', '-a', '-m', 'x', 'v1', policies.base);
    await git(policies.folder, 'tag', 'feature', policies.base);
    server = await startGitHub({ permissions: { contents: 'read' } });
    server.state.gitFolder = app.folder;
    server.state.otherFolders.set('octo/policies', policies.folder);
  });

  afterAll(async () => {
    await server.close();
  });

  async function scanBy(policy: string, options: ScanOptions & { readonly event?: string } = {}) {
    const eventName = options.event ?? 'pull_request';
    const run = pullRequestRun(app, { eventName });
    const inputs = { policy, ...options.inputs };
    return await scanProposal(await checkOut(app), run, { server, ...options, inputs });
  }

  it.each([['pull_request'], ['push'], ['schedule']])(
    'applies in the event %s, and the log and the decision say so',
    async (event) => {
      const { decision, log, calls } = await scanBy('octo/policies/assay.yml@main', { event });
      expect(decision).toMatchObject({
        outcome: 'fail',
        policy: {
          from: 'given',
          path: 'octo/policies/assay.yml',
          commit: policies.base,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      });
      expect(decision.afterMerge).toBeUndefined();
      expect(log).toContain(`Policy: octo/policies/assay.yml at ${policies.base.slice(0, 7)}`);
      expect(calls).toBeLessThanOrEqual(5);
      expect(server.violations).toEqual([]);
    },
  );

  it('is found by a full commit hash, by a tag, and by a branch', async () => {
    for (const ref of [policies.base, 'v1', 'refs/heads/main']) {
      const { decision } = await scanBy(`octo/policies/assay.yml@${ref}`);
      expect(decision.policy).toMatchObject({ commit: policies.base });
    }
  });

  it('does not loosen an input that is stricter', async () => {
    const inputs = { 'fail-on': 'low' };
    const { decision, log } = await scanBy('octo/policies/teams/lax.yml@main', { inputs });
    expect(decision.outcome).toBe('fail');
    expect(log).toContain(
      'The `fail-on` input is low, but octo/policies/teams/lax.yml contains never',
    );
  });

  it('is never replaced by a file with the same name in the change', async () => {
    const workspace = await checkOut(app);
    writeFiles(workspace, { 'octo/none/assay.yml@main': LAX });
    const inputs = { policy: 'octo/none/assay.yml@main' };
    const scanning = scanProposal(workspace, pullRequestRun(app), { server, inputs });
    await expect(scanning).rejects.toMatchObject({ code: 'policy-invalid' });
  });

  it.each([
    ['octo/policies/none.yml@main', /has no file none\.yml at this ref/],
    ['octo/policies/teams@main', /has no file teams at this ref/],
    ['octo/policies/assay.yml@none', /has no branch or tag none/],
    ['octo/policies/assay.yml@feature', /has both a branch and a tag named feature/],
    [`octo/policies/assay.yml@${'a'.repeat(40)}`, /404/],
    ['octo/private/assay.yml@main', /octo\/private has no branch/],
    ['octo/policies/broken.yml@main', /did you mean fail-on\?/],
  ])('with the reference %s causes an error, without a fallback', async (policy, message) => {
    await expect(scanBy(policy)).rejects.toMatchObject({
      code: 'policy-invalid',
      message: expect.stringMatching(message),
    });
  });

  it('causes an error if GitHub returns a different file', async () => {
    const content = Buffer.from(LAX).toString('base64');
    server.fail({ op: 'git/get-blob', status: 200, body: { encoding: 'base64', content } });
    await expect(scanBy('octo/policies/assay.yml@main')).rejects.toMatchObject({
      message: expect.stringContaining('different object'),
    });
  });

  it('causes an error without a token, even in a terminal', async () => {
    const policy = 'octo/policies/assay.yml@main';
    const refused = { code: 'not-supported', fix: expect.stringContaining('token') };
    await expect(scanBy(policy, { inputs: { 'github-token': '' } })).rejects.toMatchObject(refused);
    const host = actionHost({ policy });
    await expect(policyOf(readInputs(spec, host), host)).rejects.toMatchObject(refused);
  });

  async function gateBy(name: string) {
    const inputs = { policy: `octo/policies/${name}@main`, 'github-token': server.token };
    const context = { ...pullRequestRun(app), apiUrl: server.url };
    const workspace = await checkOut(app);
    writeFiles(workspace, { 'keys/operations.pub': 'of the author' });
    const host = actionHost(inputs, { kind: 'actions', workspace, context, env: {} });
    return { host, policy: await policyOf(readInputs(spec, host), host) };
  }

  it('uses keys that are stored next to it', async () => {
    const { host, policy } = await gateBy('teams/gate.yml');
    const [key] = policy.identities.filter((identity) => identity.kind === 'key');
    if (key === undefined) throw new Error('there is no key');
    await expect(keyText(key, runRepository(host))).resolves.toBe('of the organization');
    expect(policy.source.uri).toBe(
      `https://github.com/octo/policies/blob/${policies.base}/teams/gate.yml`,
    );
    expect(policy.deciding.policy).toMatchObject({ from: 'given', commit: policies.base });
  });

  it.each([['teams/above.yml'], ['teams/ref.yml'], ['ref.yml']])(
    'causes an error if it names a key outside its repository or at a different ref: %s',
    async (name) => {
      await expect(gateBy(name)).rejects.toMatchObject({
        code: 'policy-invalid',
        message: expect.stringContaining('is not a file in the policy’s repository'),
      });
    },
  );
});
