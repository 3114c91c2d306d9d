import type { ResultsService } from './results-service.ts';
import { isEnterpriseServer } from './server.ts';

/** A run's access to the GitHub Actions cache service. */
export interface CacheAccess {
  /** The service. Undefined if there is no cache, or if it must not be used. */
  readonly service?: ResultsService | undefined;
  readonly mayRead: boolean;
  readonly maySave: boolean;
  /** The reason why there is no cache. Present only if the user might have expected one. */
  readonly missing?: string | undefined;
}

/**
 * The cache setting. With `auto`, the cache is read only if everything in it comes from people with write access to the
 * repository.
 */
export const CACHE_SETTINGS = ['auto', 'true', 'false'] as const;

export type CacheSetting = (typeof CACHE_SETTINGS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Events that run code from a branch or a tag. Only people with write access can trigger them. For all other events,
 * the cache is not trusted. For example, all jobs for a pull request share one cache, so untrusted code could have
 * saved an entry.
 */
export const TRUSTED_EVENTS: readonly string[] = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'release',
];

/**
 * Values of `ACTIONS_CACHE_MODE`, which a workflow can set to restrict a job. Any other value allows reading and
 * writing.
 */
const MODES = new Map([
  ['none', { read: false, write: false }],
  ['read', { read: true, write: false }],
  ['write', { read: true, write: true }],
  ['write-only', { read: false, write: true }],
]);

/**
 * Returns a run's access to the cache. Only runs on branches can save an entry. No other run could read an entry that
 * was saved for a tag or a pull request.
 */
export function cacheAccess(env: Environment, setting: CacheSetting): CacheAccess {
  const isTrusted = TRUSTED_EVENTS.includes(env['GITHUB_EVENT_NAME'] ?? '');
  if (setting === 'false' || (setting === 'auto' && !isTrusted)) return NO_CACHE;
  const service = serviceIn(env);
  if (service === undefined) {
    return { ...NO_CACHE, missing: 'this runner does not support version 2 of the cache service' };
  }
  const mode = MODES.get((env['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase());
  const mayRead = mode?.read !== false;
  const isBranch = (env['GITHUB_REF'] ?? '').startsWith('refs/heads/');
  const maySave = isTrusted && isBranch && mode?.write !== false;
  return mayRead || maySave ? { service, mayRead, maySave } : NO_CACHE;
}

/** Access for a run without a cache. */
export const NO_CACHE: CacheAccess = { mayRead: false, maySave: false };

function serviceIn(env: Environment): ResultsService | undefined {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const isThere = url && token && env['ACTIONS_CACHE_SERVICE_V2'] && !isEnterpriseServer(server);
  return isThere ? { url, token } : undefined;
}
