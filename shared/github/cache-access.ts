import type { CacheService } from './actions-cache.ts';
import { isEnterpriseServer } from './server.ts';

/** How far a run uses the cache of GitHub Actions. */
export interface CacheAccess {
  /** Undefined where there is none, or where it must not be asked. */
  readonly service?: CacheService | undefined;
  readonly mayRead: boolean;
  readonly maySave: boolean;
  /** Why it is not there, when someone may have expected it. */
  readonly missing?: string | undefined;
}

/** `auto` asks the cache where only people who may write to the repository decide what is in it. */
export const CACHE_SETTINGS = ['auto', 'true', 'false'] as const;

type CacheSetting = (typeof CACHE_SETTINGS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Events that run the code of a branch or a tag, and that take write access to start. In all others, the
 * code of a stranger may have saved what would be found: a pull request's jobs share one cache.
 */
export const TRUSTED_EVENTS: readonly string[] = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
];

/** `ACTIONS_CACHE_MODE`, by which a workflow narrows what a job may do; anything else allows both. */
const MODES = new Map([
  ['none', { read: false, write: false }],
  ['read', { read: true, write: false }],
  ['write', { read: true, write: true }],
  ['write-only', { read: false, write: true }],
]);

/**
 * Which cache a run may ask, and whether it may save. Saving is for branches alone: what a tag or a pull
 * request saves, no other run can read.
 */
export function cacheAccess(env: Environment, setting: CacheSetting): CacheAccess {
  const isTrusted = TRUSTED_EVENTS.includes(env['GITHUB_EVENT_NAME'] ?? '');
  if (setting === 'false' || (setting === 'auto' && !isTrusted)) return NO_CACHE;
  const service = serviceIn(env);
  if (service === undefined) {
    return { ...NO_CACHE, missing: 'this runner has no cache service of version 2' };
  }
  const mode = MODES.get((env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase());
  const mayRead = mode?.read !== false;
  const isBranch = (env['GITHUB_REF'] ?? '').startsWith('refs/heads/');
  const maySave = isTrusted && isBranch && mode?.write !== false;
  return mayRead || maySave ? { service, mayRead, maySave } : NO_CACHE;
}

/** No cache service is asked for anything. */
export const NO_CACHE: CacheAccess = { mayRead: false, maySave: false };

function serviceIn(env: Environment): CacheService | undefined {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const isThere = url && token && env['ACTIONS_CACHE_SERVICE_V2'] && !isEnterpriseServer(server);
  return isThere ? { url, token } : undefined;
}
