import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { git, initialize } from '../git.ts';
import { temporaryFolder } from '../programs.ts';
import { ROOT } from '../sources.ts';

/**
 * A repository as on GitHub, with a base whose policy fails. A pull request adds findings, and would weaken this
 * policy.
 */
export interface EventRepository {
  /** The folder of the repository that other repositories clone. */
  readonly folder: string;
  /** Commit hashes. The keys are names. */
  readonly commits: Readonly<Record<'base' | 'head' | 'merge' | 'release', string>>;
}

/** The commit that `actions/checkout` checks out, according to its `ref:`. */
export type CheckedOut = 'main' | 'merge' | 'head' | 'tag' | 'queue' | 'release-1.x' | 'nothing';

const POLICY = (failOn: string) => `scan:\n  fail-on: ${failOn}\n`;

/** The temporary branch of a merge queue. */
export const QUEUE_BRANCH = 'gh-readonly-queue/main/pr-7-0123456789abcdef';

export async function eventRepository(): Promise<EventRepository> {
  const folder = temporaryFolder('origin');
  const commit = async (message: string) => {
    await git(folder, 'add', '-A');
    await git(folder, 'commit', '-q', '-m', message);
    return (await git(folder, 'rev-parse', 'HEAD')).trim();
  };
  await initialize(folder, '-b', 'main');
  await git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  cpSync(join(ROOT, 'examples', 'shop', 'app'), folder, { recursive: true });
  writeFileSync(join(folder, '.assay.yml'), POLICY('high'));
  const base = await commit('base');
  await git(folder, 'checkout', '-q', '-b', 'release-1.x');
  writeFileSync(join(folder, 'notes.txt'), 'release');
  const release = await commit('release');
  await git(folder, 'checkout', '-q', '-b', 'feature', 'main');
  writeFileSync(join(folder, '.assay.yml'), POLICY('never'));
  cpSync(join(ROOT, 'examples', 'shop', 'app'), join(folder, 'copy'), { recursive: true });
  const head = await commit('weaken the policy');
  await git(folder, 'checkout', '-q', '-b', QUEUE_BRANCH, 'main');
  await git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = (await git(folder, 'rev-parse', 'HEAD')).trim();
  await git(folder, 'tag', 'v1.0.0', release);
  return { folder, commits: { base, head, merge, release } };
}

/** Creates a workspace as `actions/checkout` does with `fetch-depth: 2`. */
export async function checkOut(
  { folder, commits }: EventRepository,
  what: CheckedOut,
): Promise<string> {
  const workspace = temporaryFolder('workspace');
  if (what === 'nothing') return workspace;
  await initialize(workspace, '-b', 'unborn');
  const [from, to] = referencesOf(what, commits);
  const origin = pathToFileURL(folder).href;
  await git(workspace, 'fetch', '-q', '--depth=2', '--no-tags', origin, `+${from}:${to}`);
  const branch = /^refs\/remotes\/origin\/(.+)$/.exec(to)?.[1];
  await (branch === undefined
    ? git(workspace, 'checkout', '-q', '--detach', to)
    : git(workspace, 'checkout', '-q', '-B', branch, to));
  await git(workspace, 'remote', 'add', 'origin', 'https://github.com/octo/app');
  return workspace;
}

/** Returns the refspec to fetch, as `ref-helper.ts` in actions/checkout does. */
function referencesOf(
  what: Exclude<CheckedOut, 'nothing'>,
  commits: EventRepository['commits'],
): readonly [from: string, to: string] {
  switch (what) {
    case 'merge':
      return [commits.merge, 'refs/remotes/pull/7/merge'];
    case 'head':
      return [commits.head, 'refs/remotes/pull/7/head'];
    case 'tag':
      return ['refs/tags/v1.0.0', 'refs/tags/v1.0.0'];
    case 'queue':
      return [commits.merge, `refs/remotes/origin/${QUEUE_BRANCH}`];
    default:
      return [`refs/heads/${what}`, `refs/remotes/origin/${what}`];
  }
}
