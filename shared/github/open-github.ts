import { Octokit } from '@octokit/rest';
import type { Network } from '../net/network.ts';
import { githubFetch } from './github-fetch.ts';
import { requireAnswer } from './require-answer.ts';

/** REST API version that the calls in this folder are written for. */
const API_VERSION = '2022-11-28';

/**
 * Logger that discards all messages. Otherwise, Octokit would print deprecations to the console without sanitizing
 * them.
 */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

export interface GitHub {
  readonly octokit: Octokit;
  readonly network: Network;
  /** URL of the API, without a trailing slash: `https://api.github.com`. */
  readonly apiUrl: string;
}

export interface GitHubOptions {
  readonly token: string;
  /** URL of the API from the context of the run. There is no default, because it would be wrong on GHES and ghe.com. */
  readonly apiUrl: string;
  readonly network: Network;
  /** Value of `ACTIONS_ORCHESTRATION_ID`. */
  readonly orchestrationId?: string | undefined;
}

/** Creates a client for one GitHub instance and one token. */
export function openGitHub(options: GitHubOptions): GitHub {
  const { token, apiUrl, network } = options;
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: userAgentOf(options),
    log: SILENT,
    request: { fetch: githubFetch(network), log: SILENT },
  });
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] ??= API_VERSION;
  });
  octokit.hook.after('request', requireAnswer);
  return { octokit, network, apiUrl };
}

/** Returns a user agent that identifies the run, so that GitHub can attribute a request to the run. */
function userAgentOf({ orchestrationId = '' }: GitHubOptions): string {
  const id = orchestrationId.trim().replaceAll(/[^a-z0-9_.-]/gi, '_');
  return id === '' ? 'assay' : `assay actions_orchestration_id/${id}`;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Splits `owner/name` into two parts for Octokit. */
export function repositoryOf(fullName: string): Repository {
  const [owner = '', repo = ''] = fullName.split('/');
  return { owner, repo };
}

function ignore(): void {}
