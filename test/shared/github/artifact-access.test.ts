import { describe, expect, it } from '@jest/globals';
import { artifactAccess } from '../../../shared/github/artifact-access.ts';

function token(scp: unknown): string {
  return `e30.${Buffer.from(JSON.stringify({ scp })).toString('base64url')}.c2ln`;
}

const RUNNER = {
  ACTIONS_RESULTS_URL: 'https://results/',
  ACTIONS_RUNTIME_TOKEN: token('a Actions.Results:r-1:j-2 b'),
};

describe('artifact access', () => {
  it('contains the run ID and the job ID from the token', () => {
    expect(artifactAccess(RUNNER).service).toEqual({
      url: 'https://results/',
      token: RUNNER.ACTIONS_RUNTIME_TOKEN,
      runId: 'r-1',
      jobId: 'j-2',
    });
  });

  it.each([
    ['without a URL', { ACTIONS_RESULTS_URL: '' }, 'an artifact service'],
    ['without a token', { ACTIONS_RUNTIME_TOKEN: undefined }, 'an artifact service'],
    ['on GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://git.example' }, 'Enterprise'],
    ['with a token that is not a JWT', { ACTIONS_RUNTIME_TOKEN: 'x' }, 'does not permit artifacts'],
    [
      'with another scope',
      { ACTIONS_RUNTIME_TOKEN: token('Actions.Results:1') },
      'does not permit',
    ],
    ['with scopes that are not text', { ACTIONS_RUNTIME_TOKEN: token(7) }, 'does not permit'],
    [
      'with a hostile scope',
      { ACTIONS_RUNTIME_TOKEN: token('Actions.Results:a/b:c') },
      'does not permit',
    ],
  ])('is unavailable %s', (_what, env, why) => {
    expect(artifactAccess({ ...RUNNER, ...env })).toMatchObject({
      missing: expect.stringContaining(why),
    });
  });

  it('is available for a tenant with data residency', () => {
    const env = { ...RUNNER, GITHUB_SERVER_URL: 'https://acme.ghe.com' };
    expect(artifactAccess(env).service).toEqual(artifactAccess(RUNNER).service);
  });
});
