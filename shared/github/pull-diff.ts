import { callGitHub } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';
import { isNewestCommit, type PullRequest } from './pull-request.ts';

/** A line in the new version of a file, as shown in the diff of a pull request. */
interface DiffLine {
  /** The line without its line feed. A carriage return before the line feed is kept. */
  readonly text: string;
  /** True if the pull request adds or changes the line, false for a context line. */
  readonly isAdded: boolean;
  /** Number of the hunk that contains the line. */
  readonly hunk: number;
}

/** The lines of a file in a diff, by line number. */
export type DiffLines = ReadonlyMap<number, DiffLine>;

/** Maximum number of pages, with 100 files each. GitHub lists at most 3,000 files for a pull request. */
const MAX_PAGES = 30;

const PAGE = 100;

const FILES = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';

/**
 * Returns the lines in a pull request's diff, by file path. Binary files and large changes are missing, because the API
 * does not return a diff for them. Returns undefined if `headSha` is not the newest commit of the pull request.
 */
export async function pullDiff(
  github: GitHub,
  pullRequest: Pick<PullRequest, 'number' | 'headSha'>,
  repository: string,
): Promise<ReadonlyMap<string, DiffLines> | undefined> {
  if (!(await isNewestCommit(github, pullRequest, repository))) return undefined;
  const { number } = pullRequest;
  const place = { ...repositoryOf(repository), pull_number: number };
  const what = `read the changes of pull request ${number}`;
  return await callGitHub({ what, permissions: ['pull-requests: read'] }, async () => {
    const found = new Map<string, DiffLines>();
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { data } = await github.octokit.request(FILES, { ...place, per_page: PAGE, page });
      for (const { filename, patch } of data) {
        if (patch !== undefined) found.set(filename, diffLines(patch));
      }
      if (data.length < PAGE) break;
    }
    return found;
  });
}

/**
 * Matches the header of a hunk, such as `@@ -1,4 +1,6 @@`. Captures the number after `+`, which is the first line in
 * the new version.
 */
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** Returns the lines of the new version in a unified diff. */
export function diffLines(patch: string): DiffLines {
  const lines = new Map<number, DiffLine>();
  let hunk = 0;
  let number = 0;
  for (const row of patch.split('\n')) {
    const first = HUNK.exec(row)?.[1];
    if (first !== undefined) {
      hunk++;
      number = Number(first);
    } else if (row.startsWith('+') || row.startsWith(' ')) {
      lines.set(number, { text: row.slice(1), isAdded: row.startsWith('+'), hunk });
      number++;
    }
  }
  return lines;
}
