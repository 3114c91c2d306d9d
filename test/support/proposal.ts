import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RunContext } from '../../shared/host/host.ts';
import { SHOP } from './action-host.ts';
import { git, writeFiles } from './git.ts';
import { temporaryFolder } from './programs.ts';

/** A repository at GitHub with a pull request: `main`, the head of the request, and the merge that GitHub made. */
export interface Upstream {
  /** A bare repository. */
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

/** Changes of files: a text, or null for one that goes. */
export type Changes = Readonly<Record<string, string | null>>;

/** The application of the examples, with three findings, on `main` with `base`, and a pull request that changes `head`. */
export async function anUpstream(
  base: Changes,
  head: Changes,
  options: readonly string[] = [],
): Promise<Upstream> {
  const work = temporaryFolder('upstream');
  await git(work, 'init', '-q', '-b', 'main', ...options);
  for (const name of ['package.json', 'package-lock.json']) {
    cpSync(join(SHOP, name), join(work, 'services/shop', name), { recursive: true });
  }
  const first = await commit(work, base);
  await git(work, 'checkout', '-q', '-b', 'feature');
  const proposed = await commit(work, { 'notes.txt': 'of the author', ...head });
  await git(work, 'checkout', '-q', '-b', 'merged', first);
  await git(work, 'merge', '-q', '--no-ff', '-m', 'Merge', 'feature');
  const merge = (await git(work, 'rev-parse', 'HEAD')).trim();
  await git(work, 'update-ref', 'refs/pull/7/merge', merge);
  await git(work, 'update-ref', 'refs/pull/7/head', proposed);
  await git(work, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  await git(work, 'config', 'uploadpack.allowFilter', 'true');
  return { folder: join(work, '.git'), base: first, head: proposed, merge };
}

async function commit(work: string, changes: Changes): Promise<string> {
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) rmSync(join(work, path));
    else writeFiles(work, { [path]: text });
  }
  await git(work, 'add', '-A');
  await git(work, 'commit', '-q', '--allow-empty', '-m', 'change');
  return (await git(work, 'rev-parse', 'HEAD')).trim();
}

export interface CheckoutOptions {
  /** 0 for everything. */
  readonly depth?: number;
  /** Full hash; the merge unless told otherwise. */
  readonly commit?: string;
  /** Options of `git fetch`, such as a filter. */
  readonly fetch?: readonly string[];
  /** Where in the workspace; its top unless told otherwise. */
  readonly path?: string;
  readonly workspace?: string;
  readonly init?: readonly string[];
}

/** As `actions/checkout` does it: a commit that no branch has, and no more history than was asked for. */
export async function checkOut(
  upstream: Upstream,
  {
    depth = 2,
    commit: id = upstream.merge,
    fetch = [],
    path = '',
    init = [],
    ...options
  }: CheckoutOptions = {},
): Promise<string> {
  const workspace = options.workspace ?? temporaryFolder('workspace');
  const top = join(workspace, path);
  mkdirSync(top, { recursive: true });
  await git(workspace, 'init', '-q', ...init, top);
  await git(top, 'remote', 'add', 'origin', `file://${upstream.folder}`);
  const depths = depth === 0 ? [] : [`--depth=${depth}`];
  await git(
    top,
    'fetch',
    '-q',
    '--no-tags',
    ...depths,
    ...fetch,
    'origin',
    `+${id}:refs/remotes/pull/7/merge`,
  );
  await git(top, 'checkout', '-q', '--force', 'refs/remotes/pull/7/merge');
  return workspace;
}

/** The runner's context of the pull request. */
export function pullRequestRun(
  { base, head, merge }: Upstream,
  changes: Partial<RunContext> & { readonly pullRequest?: object } = {},
): RunContext {
  const { pullRequest = {}, ...rest } = changes;
  const repo = { full_name: 'octo/app' };
  return {
    repository: 'octo/app',
    sha: merge,
    ref: 'refs/pull/7/merge',
    eventName: 'pull_request',
    payload: {
      pull_request: {
        number: 7,
        merged: false,
        base: { ref: 'main', sha: base, repo },
        head: { ref: 'feature', sha: head, repo },
        ...pullRequest,
      },
    },
    workflow: 'CI',
    job: 'scan',
    runId: '1',
    runAttempt: '1',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.invalid',
    ...rest,
  };
}
