import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SigningPlan } from '../../../../shared/flows/publishing/missing-permission.ts';
import {
  requireAttestations,
  requireRelease,
} from '../../../../shared/flows/publishing/require-github.ts';
import type { GitHubAccess } from '../../../../shared/host/github-access.ts';
import { accessTo } from '../../../support/fake-run.ts';
import type { TokenPermissions } from '../../../support/github/operation.ts';
import { addRelease } from '../../../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../../../support/github-server.ts';

const PLAN = { github: false, release: undefined, replace: false, isKeyless: true };
const ASKING = 'repos/create-attestation (empty)';

const attestations = (plan: SigningPlan, access: GitHubAccess) => requireAttestations(plan, access);
const release = (plan: SigningPlan, access: GitHubAccess) => requireRelease(plan, 'v1', access);

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub({ permissions: { attestations: 'write', contents: 'write' } });
});
afterEach(() => server.close());

describe('the GitHub access check', () => {
  const accessOf = (permissions: TokenPermissions) => ({
    ...accessTo(server),
    token: server.issueToken(permissions),
  });

  it.each([
    ['attestations: write', { ...PLAN, github: true }, attestations, { contents: 'write' }],
    ['contents: write', { ...PLAN, release: 'v1' }, release, { contents: 'read' }],
  ] as const)('fails without %s', async (line, plan, require, granted) => {
    addRelease(server.state, 'v1');
    await expect(require(plan, accessOf(granted))).rejects.toMatchObject({
      code: 'permission-missing',
      fix: expect.stringMatching(new RegExp(`permissions:\\n(  .*\\n)*  ${line}(\\n|$)`)),
    });
    await require(plan, accessOf({ attestations: 'write', contents: 'write' }));
    expect(server.state.attestations.size).toBe(0);
    expect(server.violations).toEqual([]);
  });

  it("reports GitHub's reason if the plan does not include attestations", async () => {
    const message =
      'Feature not available for the octo organization. To enable this feature, please upgrade.';
    server.fail({ op: ASKING, status: 403, body: { message } });
    server.state.visibility = 'private';
    const asked = requireAttestations(PLAN, accessTo(server));
    await expect(asked).rejects.toMatchObject({
      code: 'not-supported',
      message: expect.stringContaining('octo organization. To enable this feature'),
    });
  });

  it('does not stop a run because of a temporary GitHub failure', async () => {
    server.fail({ op: ASKING, status: 500 });
    await requireAttestations(PLAN, accessTo(server));
  });

  it('passes only if the release exists and accepts files', async () => {
    const asked = () => requireRelease(PLAN, 'v1', accessTo(server));
    await expect(asked()).rejects.toMatchObject({ code: 'not-found' });
    const release = addRelease(server.state, 'v1', { draft: true });
    release.immutable = true;
    await asked();
    release.draft = false;
    await expect(asked()).rejects.toMatchObject({
      message: expect.stringContaining('published and immutable'),
      fix: expect.stringContaining('while the release is a draft'),
    });
    expect(release.assets).toEqual([]);
  });

  it('reports that GitHub does not store attestations for private personal repositories', async () => {
    server.state.visibility = 'private';
    const asked = () => requireAttestations(PLAN, accessTo(server));
    await asked();
    server.state.ownerType = 'User';
    await expect(asked()).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.stringContaining('Remove `github`'),
    });
    server.state.visibility = 'public';
    await asked();
  });

  it('reports that GitHub Enterprise Server does not store attestations', async () => {
    const access = accessTo(server, { serverUrl: 'https://ghes.test' });
    await expect(requireAttestations(PLAN, access)).rejects.toThrow('Enterprise Server');
  });
});
