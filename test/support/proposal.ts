import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunContext } from '../../shared/host/run-context.ts';
import { SHOP } from './action-host.ts';
import { GIT_OPTIONS, git, initialize, writeFiles } from './git.ts';
import { runProgram, temporaryFolder } from './programs.ts';

/**
 * A repository on GitHub with a pull request. It has `main`, the head of the pull request, and the merge by GitHub.
 */
export interface Upstream {
  /** A bare repository. */
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  /** Checkouts of the repository by their options. A copy of a checkout takes a tenth of the time of a fetch. */
  readonly checkouts: Map<string, Promise<string>>;
}

/** Changes of files by path. A value is the new text, or null for a deleted file. */
export type Changes = Readonly<Record<string, string | null>>;

/** Creates the example application with three findings. `main` contains `base`, and a pull request changes `head`. */
export async function anUpstream(
  base: Changes,
  head: Changes,
  options: readonly string[] = [],
): Promise<Upstream> {
  const folder = temporaryFolder('upstream');
  await initialize(folder, '--bare', '-b', 'main', ...options);
  const settings = '[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n';
  appendFileSync(join(folder, 'config'), settings);
  const proposed = { 'notes.txt': 'of the author', ...head };
  const stream = [
    commitOf('refs/heads/main', 1, [], { ...shopFiles(), ...base }),
    commitOf('refs/heads/feature', 2, ['from :1'], proposed),
    commitOf('refs/pull/7/merge', 3, ['from :1', 'merge :2'], proposed),
  ];
  // Imports all objects in one process. A process for each object and commit would take longer than the test.
  const marks = join(folder, 'marks');
  const command = ['fast-import', '--quiet', `--export-marks=${marks}`];
  // Keeps the pack file, because a second process would be needed to unpack it.
  const args = ['-C', folder, ...GIT_OPTIONS, '-c', 'fastimport.unpackLimit=0', ...command];
  const { code, stderr } = await runProgram('git', args, { input: stream.join('') });
  if (code !== 0) throw new Error(stderr);
  const ids = new Map(
    readFileSync(marks, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  const idOf = (mark: string) => ids.get(mark) ?? '';
  return { folder, base: idOf(':1'), head: idOf(':2'), merge: idOf(':3'), checkouts: new Map() };
}

function shopFiles(): Changes {
  return Object.fromEntries(
    ['package.json', 'package-lock.json'].map((name) => [
      `services/shop/${name}`,
      readFileSync(join(SHOP, name), 'utf8'),
    ]),
  );
}

/** @see https://git-scm.com/docs/git-fast-import */
function commitOf(ref: string, mark: number, parents: readonly string[], changes: Changes): string {
  const rows = Object.entries(changes).map(([path, text]) =>
    text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${dataOf(text)}`,
  );
  const author = 'committer t <t@example.test> 1767323045 +0000';
  const head = [`commit ${ref}`, `mark :${mark}`, author].join('\n');
  return [`${head}\n`, dataOf('change'), ...parents.map((line) => `${line}\n`), ...rows, '\n'].join(
    '',
  );
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

export interface CheckoutOptions {
  /** Depth of the history. 0 stands for the complete history. The default is a copy of what depth 2 fetches. */
  readonly depth?: number;
  /** Full commit hash. The default is the merge. */
  readonly commit?: string;
  /** Options of `git fetch`, such as a filter. */
  readonly fetch?: readonly string[];
  /** Folder in the workspace. The default is its root. */
  readonly path?: string;
  readonly workspace?: string;
  readonly init?: readonly string[];
}

/** Checks out a commit without a branch and only the requested history, as `actions/checkout` does. */
export async function checkOut(
  upstream: Upstream,
  { path = '', workspace = temporaryFolder('workspace'), ...options }: CheckoutOptions = {},
): Promise<string> {
  const key = JSON.stringify(options);
  const made = upstream.checkouts.get(key) ?? fetched(upstream, options);
  upstream.checkouts.set(key, made);
  cpSync(await made, join(workspace, path), { recursive: true });
  return workspace;
}

async function fetched(
  upstream: Upstream,
  { depth, commit = upstream.merge, fetch = [], init = [] }: CheckoutOptions,
): Promise<string> {
  const top = temporaryFolder('checkout');
  await initialize(top, ...init);
  const origin = `file://${upstream.folder}`;
  appendFileSync(join(top, '.git', 'config'), `[remote "origin"]\n\turl = ${origin}\n`);
  const ref = 'refs/remotes/pull/7/merge';
  // The parents of the merge and of the head begin the history. The pack of the repository contains the objects that
  // seven programs would fetch and, for the head, also the merge.
  const isKnown = [upstream.merge, upstream.head].includes(commit);
  const isWhole = depth === undefined && isKnown && fetch.length === 0;
  if (isWhole) {
    cpSync(join(upstream.folder, 'objects'), join(top, '.git', 'objects'), { recursive: true });
    writeFiles(top, { [`.git/${ref}`]: `${commit}\n` });
  } else {
    const depths = depth === 0 ? [] : [`--depth=${depth ?? 2}`];
    await git(top, 'fetch', '-q', '--no-tags', ...depths, ...fetch, 'origin', `+${commit}:${ref}`);
  }
  await git(top, 'checkout', '-q', '--force', ref);
  return top;
}

/** Returns the runner context for the pull request. */
export function pullRequestRun(
  { base, head, merge }: Pick<Upstream, 'base' | 'head' | 'merge'>,
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
    runNumber: '1',
    runAttempt: '1',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.invalid',
    ...rest,
  };
}
