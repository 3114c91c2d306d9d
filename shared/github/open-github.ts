import { Octokit } from '@octokit/rest';
import type { Network } from '../net/network.ts';
import { githubFetch } from './github-fetch.ts';

/** The version of the API that the calls here were written for. */
const API_VERSION = '2022-11-28';

/** Octokit would print deprecations to the console, past the host, which sanitizes text. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

export interface GitHub {
  readonly octokit: Octokit;
  readonly network: Network;
  /** `https://api.github.com`, without a slash at the end. */
  readonly apiUrl: string;
}

export interface GitHubOptions {
  readonly token: string;
  /** From the run's context; never assumed, so that GHES and ghe.com work. */
  readonly apiUrl: string;
  readonly network: Network;
  /** `ACTIONS_ORCHESTRATION_ID` of the run. */
  readonly orchestrationId?: string | undefined;
}

/** A client for one instance of GitHub and one token. */
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
  return { octokit, network, apiUrl };
}

/** Names the run, so that GitHub can tell which one a request belongs to. */
function userAgentOf({ orchestrationId = '' }: GitHubOptions): string {
  const id = orchestrationId.trim().replaceAll(/[^a-z0-9_.-]/gi, '_');
  return id === '' ? 'assay' : `assay actions_orchestration_id/${id}`;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** `owner/name` in two parts, as Octokit wants them. */
export function repositoryOf(fullName: string): Repository {
  const [owner = '', repo = ''] = fullName.split('/');
  return { owner, repo };
}

function ignore(): void {}
