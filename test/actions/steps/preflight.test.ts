import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { requireMaySign } from '../../../actions/steps/preflight.ts';
import { httpFetch } from '../../../shared/net/http-fetch.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { type GitHubServer, startGitHub } from '../../support/github-server.ts';
import { runOf } from '../../support/released.ts';

const INPUTS = {
  github: false,
  release: undefined,
  replace: false,
  token: '',
  key: undefined,
  'key-password': undefined,
};
const TOKEN_URL = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.test' };

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub();
});
afterEach(() => server.close());

function aHost(over: Parameters<typeof runOf>[1] = {}, env: Readonly<Record<string, string>> = {}) {
  const context = runOf(server.url, over);
  return fakeHost({ token: server.token }, { context, env, fetch: httpFetch });
}

describe('requireMaySign', () => {
  it('names the lines that are missing', async () => {
    await expect(requireMaySign(INPUTS, aHost())).rejects.toMatchObject({
      code: 'permission-missing',
      fix: expect.stringContaining('permissions:\n  contents: read\n  id-token: write'),
    });
    await requireMaySign(INPUTS, aHost({}, TOKEN_URL));
    await requireMaySign({ ...INPUTS, key: 'cosign.key' }, aHost());
  });

  it('names the fork', async () => {
    const payload = { pull_request: { head: { repo: { full_name: 'mallory/app' } } } };
    const host = aHost({ eventName: 'pull_request', payload });
    await expect(requireMaySign(INPUTS, host)).rejects.toMatchObject({
      message: expect.stringContaining('mallory/app'),
      fix: expect.stringContaining("github.event_name != 'pull_request'"),
    });
  });

  it('names Dependabot', async () => {
    const payload = { pull_request: { head: { repo: { full_name: 'octo/app' } } } };
    const env = { GITHUB_ACTOR: 'dependabot[bot]' };
    const host = aHost({ eventName: 'pull_request', payload }, env);
    await expect(requireMaySign(INPUTS, host)).rejects.toThrow('Dependabot');
  });

  it('says that GitHub keeps no attestations for a person’s private repository', async () => {
    server.state.visibility = 'private';
    const github = { ...INPUTS, github: true };
    await requireMaySign(github, aHost({}, TOKEN_URL));
    server.state.ownerType = 'User';
    await expect(requireMaySign(github, aHost({}, TOKEN_URL))).rejects.toMatchObject({
      code: 'not-supported',
      fix: expect.stringContaining('Leave out `github`'),
    });
    server.state.visibility = 'public';
    await requireMaySign(github, aHost({}, TOKEN_URL));
  });

  it('says that an Enterprise Server has none', async () => {
    const host = aHost({ serverUrl: 'https://ghes.test' }, TOKEN_URL);
    await expect(requireMaySign({ ...INPUTS, github: true }, host)).rejects.toThrow(
      'Enterprise Server',
    );
  });
});
