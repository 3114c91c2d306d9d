import { describe, expect, it } from '@jest/globals';
import { requireIdentity } from '../../../../shared/flows/publishing/require-identity.ts';
import { runOf } from '../../../support/released.ts';

const PLAN = { github: false, release: undefined, replace: false, isKeyless: true };

const pullRequestOf = (repository: string) =>
  runOf('https://api.test', {
    eventName: 'pull_request',
    payload: { pull_request: { head: { repo: { full_name: repository } } } },
  });

const inRun = (context = runOf('https://api.test'), env: Readonly<Record<string, string>> = {}) =>
  ({ kind: 'actions', context, env }) as const;

describe('a workflow identity', () => {
  it('is required; if it is missing, the error contains the workflow lines to add', () => {
    expect(() => requireIdentity(PLAN, inRun())).toThrow(
      expect.objectContaining({
        code: 'permission-missing',
        fix: expect.stringContaining('permissions:\n  contents: read\n  id-token: write'),
      }),
    );
  });

  it('is available if the runner issues tokens, and is not required outside a workflow run', () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.test' };
    requireIdentity(PLAN, inRun(undefined, env));
    requireIdentity(PLAN, { ...inRun(), kind: 'terminal' });
    requireIdentity(PLAN, { ...inRun(), context: undefined });
  });

  it('is not available to a fork, and the error names the fork', () => {
    expect(() => requireIdentity(PLAN, inRun(pullRequestOf('mallory/app')))).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('mallory/app'),
        fix: expect.stringContaining("github.event_name != 'pull_request'"),
      }),
    );
  });

  it('is not available to Dependabot', () => {
    const run = inRun(pullRequestOf('octo/app'), { GITHUB_ACTOR: 'dependabot[bot]' });
    expect(() => requireIdentity(PLAN, run)).toThrow('Dependabot');
  });
});
