import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunContext } from '../../shared/host/run-context.ts';
import { GIT_OPTIONS, git, initialize } from './git.ts';
import { runProgram, temporaryFolder } from './programs.ts';
import { pullRequestRun } from './proposal.ts';

/** An entry that is not a plain file: a symbolic link, or a submodule at a commit. */
type SpecialEntry = { readonly link: string } | { readonly commit: string };

/** Content by path. A value is the text of a file, a special entry, or null for a deleted path. */
export type Entries = Readonly<Record<string, string | null | SpecialEntry>>;

/** A checkout of the merge of a pull request, and the run that scans it. */
export interface CheckedOutRequest {
  readonly workspace: string;
  readonly run: RunContext;
}

/**
 * Creates the checkout of a pull request. It contains the complete history, which one program imports, so that a test
 * takes some milliseconds.
 *
 * @param path Folder of the checkout in the workspace.
 */
export async function checkedOutRequest(
  base: Entries,
  head: Entries,
  path = '',
): Promise<CheckedOutRequest> {
  const workspace = temporaryFolder('request');
  const top = join(workspace, path);
  await initialize(top);
  const marks = join(top, '.git', 'marks');
  const stream = [
    commitOf('refs/heads/main', 1, [], { 'readme.md': 'x', ...base }),
    commitOf('refs/heads/feature', 2, ['from :1'], { 'notes.txt': 'y', ...head }),
    commitOf('refs/pull/7/merge', 3, ['from :1', 'merge :2'], { 'notes.txt': 'y', ...head }),
  ].join('');
  const options = ['-C', top, ...GIT_OPTIONS, 'fast-import', '--quiet', `--export-marks=${marks}`];
  const { code, stderr } = await runProgram('git', options, { input: stream });
  if (code !== 0) throw new Error(stderr);
  const ids = readFileSync(marks, 'utf8').trim().split('\n').toSorted();
  const [main = '', feature = '', merge = ''] = ids.map((line) => line.slice(3));
  writeFileSync(join(top, '.git', 'HEAD'), `${merge}\n`);
  await git(top, 'read-tree', '--reset', '-u', merge);
  return { workspace, run: pullRequestRun({ base: main, head: feature, merge }) };
}

/** @see https://git-scm.com/docs/git-fast-import */
function commitOf(ref: string, mark: number, parents: readonly string[], entries: Entries): string {
  const author = 'committer t <t@example.test> 1767323045 +0000';
  const head = [`commit ${ref}`, `mark :${mark}`, author, dataOf('change'), ...parents];
  // Deletions come first, because a file can become a folder.
  const rows = Object.entries(entries).toSorted(
    ([, a], [, b]) => Number(b === null) - Number(a === null),
  );
  return `${[...head, ...rows.map(([path, entry]) => rowOf(path, entry))].join('\n')}\n\n`;
}

function rowOf(path: string, entry: Entries[string]): string {
  const name = JSON.stringify(path);
  if (entry === null) return `D ${name}`;
  if (typeof entry === 'string') return `M 100644 inline ${name}\n${dataOf(entry)}`;
  if ('link' in entry) return `M 120000 inline ${name}\n${dataOf(entry.link)}`;
  return `M 160000 ${entry.commit} ${name}`;
}

function dataOf(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}
