import { describe, expect, it } from '@jest/globals';
import { cacheAccess } from '../../../shared/github/cache-access.ts';

const BRANCH = {
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_RUNTIME_TOKEN: 'token',
  ACTIONS_CACHE_SERVICE_V2: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/heads/main',
};
const PULL = { ...BRANCH, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' };

/** Summarizes the access as `read`, `read and save` or `nothing`. */
function allowed(env: Readonly<Record<string, string>>, setting: 'auto' | 'true' | 'false') {
  const { service, mayRead, maySave } = cacheAccess(env, setting);
  if (service === undefined) return 'nothing';
  return [...(mayRead ? ['read'] : []), ...(maySave ? ['save'] : [])].join(' and ');
}

describe('cache access', () => {
  it.each([
    ['a push to a branch', BRANCH, 'read and save', 'read and save'],
    ['a schedule', { ...BRANCH, GITHUB_EVENT_NAME: 'schedule' }, 'read and save', 'read and save'],
    ['a tag', { ...BRANCH, GITHUB_REF: 'refs/tags/v1' }, 'read', 'read'],
    ['a pull request', PULL, 'nothing', 'read'],
    [
      'pull_request_target, which runs in the default branch',
      { ...BRANCH, GITHUB_EVENT_NAME: 'pull_request_target' },
      'nothing',
      'read',
    ],
    ['workflow_run', { ...BRANCH, GITHUB_EVENT_NAME: 'workflow_run' }, 'nothing', 'read'],
    ['an unknown event', { ...BRANCH, GITHUB_EVENT_NAME: 'new' }, 'nothing', 'read'],
    ['cache-mode: read', { ...BRANCH, ACTIONS_CACHE_MODE: 'read' }, 'read', 'read'],
    ['cache-mode: none', { ...BRANCH, ACTIONS_CACHE_MODE: 'none' }, 'nothing', 'nothing'],
    ['cache-mode: write-only', { ...BRANCH, ACTIONS_CACHE_MODE: 'write-only' }, 'save', 'save'],
    [
      'cache-mode: write-only in a pull request',
      { ...PULL, ACTIONS_CACHE_MODE: 'write-only' },
      'nothing',
      'nothing',
    ],
    [
      'cache-mode: write',
      { ...BRANCH, ACTIONS_CACHE_MODE: ' Write' },
      'read and save',
      'read and save',
    ],
  ])('depends on the event, the cache mode and the input: %s', (_what, env, auto, asked) => {
    expect([allowed(env, 'auto'), allowed(env, 'true')]).toEqual([auto, asked]);
    expect(cacheAccess(env, 'false')).toEqual({ mayRead: false, maySave: false });
  });

  it.each([
    ['a service before version 2', { ...BRANCH, ACTIONS_CACHE_SERVICE_V2: '' }],
    ['a missing URL', { ...BRANCH, ACTIONS_RESULTS_URL: '' }],
    ['a missing token', { ...BRANCH, ACTIONS_RUNTIME_TOKEN: '' }],
    ['GitHub Enterprise Server', { ...BRANCH, GITHUB_SERVER_URL: 'https://github.corp.example' }],
    ['an invalid server URL', { ...BRANCH, GITHUB_SERVER_URL: 'x' }],
  ])('is unavailable with %s', (_what, env) => {
    expect(cacheAccess(env, 'auto')).toEqual({
      mayRead: false,
      maySave: false,
      missing: 'this runner does not support version 2 of the cache service',
    });
  });

  it('is available to an enterprise on ghe.com', () => {
    expect(allowed({ ...BRANCH, GITHUB_SERVER_URL: 'https://corp.ghe.com' }, 'auto')).toBe(
      'read and save',
    );
  });
});
