import { DataError, RemoteError, UserError } from '../errors/errors.ts';
import {
  type ChangedEntry,
  changedFiles,
  entryAt,
  type FoundEntry,
  filesBelow,
  type TreeFile,
} from '../git/tree-files.ts';
import type { BaseReader } from './base-reader.ts';
import type { BaseRule } from './find-base.ts';

/** A rule for finding the base of a run that has one. */
export type SomeBase = Exclude<BaseRule, { readonly kind: 'none' }>;

/** The commit into which the change would be merged, and access to its files. */
export interface Base {
  /** Full hash of the commit. */
  readonly commit: string;
  /** Name of the branch for messages, such as `main`. */
  readonly branch: string;
  /** Returns the entry at a path, following links within the base. Returns undefined if the path does not exist. */
  find(path: string): Promise<FoundEntry | undefined>;
  /** Returns the entry at a path in another commit, such as the checked-out commit. */
  findIn(commit: string, path: string): Promise<FoundEntry | undefined>;
  /** Returns the files in a folder and below it. `id` is the ID of a folder that `find` returned. */
  filesBelow(id: string): Promise<readonly TreeFile[]>;
  content(id: string): Promise<Buffer>;
  /**
   * Returns the files that differ between the base and `head`, by path. Includes only files for which `isWanted`
   * returns true.
   */
  changes(
    head: string,
    isWanted: (path: string) => boolean,
  ): Promise<ReadonlyMap<string, ChangedEntry>>;
}

/** The reason why a base could not be read, and the fix. */
export interface UnreadableBase {
  readonly branch: string;
  readonly message: string;
  readonly fix: string;
}

/**
 * Calls `work` with the base.
 *
 * @returns The result of `work`, or the reason why the base could not be read.
 */
export async function withBase<T>(
  rule: SomeBase,
  reader: BaseReader,
  work: (base: Base) => Promise<T>,
): Promise<{ readonly done: T } | UnreadableBase> {
  return await orUnreadable(rule, async () => {
    return await work(await openBase(await commitOf(rule, reader), rule, reader));
  });
}

/**
 * Calls `work` with the commit to compare with. For a merge commit by GitHub, this is the parent in the base branch.
 * For any other commit, it is the commit where its branch started. Later commits in the base are not changes by the
 * author.
 *
 * @param head Full hash of the checked-out commit. Undefined if unknown.
 * @returns The result of `work`, or the reason why the base could not be read. The result is undefined if the base
 * already contains the head.
 */
export async function withComparedBase<T>(
  rule: SomeBase,
  head: string | undefined,
  reader: BaseReader,
  work: (base: Base) => Promise<T>,
): Promise<{ readonly done: T | undefined } | UnreadableBase> {
  return await orUnreadable(rule, async () => {
    const commit = await comparedCommit(rule, head, reader);
    return commit === undefined ? undefined : await work(await openBase(commit, rule, reader));
  });
}

async function comparedCommit(
  rule: SomeBase,
  head: string | undefined,
  reader: BaseReader,
): Promise<string | undefined> {
  const isParent =
    rule.kind === 'merge-parent' || (rule.kind === 'commit' && rule.isParent === true);
  if (isParent) return await commitOf(rule, reader);
  if (head === undefined) {
    throw new DataError('not-found', 'the checked-out commit is unknown', { path: '.git' });
  }
  const base = await reader.mergeBase(rule.kind === 'commit' ? rule.commit : rule.branch, head);
  return base === head ? undefined : base;
}

async function orUnreadable<T>(
  rule: SomeBase,
  work: () => Promise<T>,
): Promise<{ readonly done: T } | UnreadableBase> {
  try {
    return { done: await work() };
  } catch (error) {
    const isExpected =
      error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
    if (!isExpected) throw error;
    return { branch: rule.branch, message: error.message, fix: fixOf(rule) };
  }
}

async function openBase(commit: string, rule: SomeBase, reader: BaseReader): Promise<Base> {
  const { tree } = await reader.commit(commit);
  return {
    commit,
    branch: rule.branch,
    find: (path) => entryAt(reader, tree, path),
    findIn: async (other, path) => entryAt(reader, (await reader.commit(other)).tree, path),
    filesBelow: (id) => filesBelow(reader, id),
    content: (id) => reader.blob(id),
    changes: async (head, isWanted) =>
      await changedFiles(reader, tree, (await reader.commit(head)).tree, isWanted),
  };
}

async function commitOf(rule: SomeBase, reader: BaseReader): Promise<string> {
  switch (rule.kind) {
    case 'commit':
      return rule.commit;
    case 'branch-tip':
      return await reader.branchTip(rule.branch);
    case 'merge-parent': {
      const [base, head] = (await reader.commit(rule.of)).parents;
      // A merge commit from GitHub always has two parents.
      return base === undefined || head === undefined ? await reader.branchTip(rule.branch) : base;
    }
  }
}

function fixOf({ kind }: SomeBase): string {
  const permission = 'add `contents: read` to the job’s `permissions:`';
  if (kind === 'branch-tip') return `${permission[0]?.toUpperCase()}${permission.slice(1)}`;
  return `Set \`fetch-depth: 2\` in actions/checkout, or ${permission}`;
}
