import { getUserAgentWithOrchestrationId } from '@actions/github/lib/utils';
import { Octokit } from '@octokit/rest';
import type { Network } from '../net/network.ts';
import { githubFetch } from './github-fetch.ts';

/** The version of the API that the calls here were written for. */
const API_VERSION = '2022-11-28';

/** Octokit would print deprecations to the console, past the host, which neutralises text. */
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
}

/** A client for one instance of GitHub and one token. */
export function openGitHub({ token, apiUrl, network }: GitHubOptions): GitHub {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    // With it, GitHub can tell which run a request belongs to.
    userAgent: getUserAgentWithOrchestrationId('assay') ?? 'assay',
    log: SILENT,
    request: { fetch: githubFetch(network), log: SILENT },
  });
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] ??= API_VERSION;
  });
  return { octokit, network, apiUrl };
}

/** Whether this is a GitHub Enterprise Server, which has no attestations and no public Sigstore. */
export function isEnterpriseServer(apiUrl: string): boolean {
  const { hostname } = new URL(apiUrl);
  return !(
    hostname === 'api.github.com' ||
    hostname.endsWith('.ghe.com') ||
    hostname.endsWith('.localhost')
  );
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
