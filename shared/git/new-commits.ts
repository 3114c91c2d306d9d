import { DataError } from '../errors/errors.ts';
import type { GitObjects } from './objects.ts';
import { type GitCommit, parseCommit } from './parse-objects.ts';

/** A commit with its ID and its time. */
export interface DatedCommit extends GitCommit {
  readonly id: string;
  /** Commit time in seconds since 1970, as recorded in the commit. */
  readonly time: number;
}

export interface NewCommits {
  /** Commits, newest first. */
  readonly commits: readonly DatedCommit[];
  /** Commits that are not in this clone because it is shallow. */
  readonly missing: readonly string[];
}

/** Maximum number of commits to read, including those in the head and those in the base. */
const MAX_COMMITS = 200_000;

/** Maximum size of a commit, in bytes. A commit consists mostly of its message, which is usually written by hand. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Returns the commits that are in the head but not in the base, like `git rev-list base..head`. Without a base, returns
 * all commits in the head.
 *
 * @throws {DataError} `limit-exceeded`, and the errors of `GitObjects.read`
 */
export async function newCommits(
  objects: Pick<GitObjects, 'read'>,
  head: string,
  base: string | undefined,
): Promise<NewCommits> {
  const known = new Map<string, DatedCommit>();
  const missing = new Set<string>();
  const old = new Set<string>();
  const open = new Map<string, DatedCommit>();
  const add = async (id: string) => {
    if (known.has(id) || missing.has(id)) return;
    const commit = await readCommit(objects, id);
    if (commit === undefined) missing.add(id);
    else open.set(id, commit);
  };
  await add(head);
  if (base !== undefined) {
    old.add(base);
    await add(base);
  }
  // Reads the newest commit next. A commit in both the head and the base is then found on both sides before its parents
  // are read.
  while ([...open.keys()].some((id) => !old.has(id))) {
    const commit = newest(open.values());
    open.delete(commit.id);
    known.set(commit.id, commit);
    if (known.size > MAX_COMMITS) {
      const message = `the range contains more than ${MAX_COMMITS} commits`;
      throw new DataError('limit-exceeded', message, { path: '.git' });
    }
    for (const parent of commit.parents) {
      if (old.has(commit.id)) old.add(parent);
      await add(parent);
    }
  }
  const commits = [...known.values()].filter(({ id }) => !old.has(id));
  return { commits, missing: [...missing].filter((id) => !old.has(id)) };
}

function newest(commits: Iterable<DatedCommit>): DatedCommit {
  const [first, ...rest] = commits;
  if (first === undefined) throw new Error('the range contains no commits');
  return rest.reduce((best, each) => (each.time > best.time ? each : best), first);
}

async function readCommit(
  objects: Pick<GitObjects, 'read'>,
  id: string,
): Promise<DatedCommit | undefined> {
  const content = await objects.read(id, 'commit', MAX_BYTES);
  if (content === undefined) return undefined;
  const time = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(content.toString('latin1'))?.[1];
  return { ...parseCommit(content, id), id, time: Number(time ?? 0) };
}
