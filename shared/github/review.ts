import { callGitHub, type Need } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';
import { viewerLogin } from './viewer.ts';

/**
 * Maximum number of pages of earlier comments to read, with 100 comments each. A pull request has at most a few
 * thousand comments.
 */
const MAX_PAGES = 50;

const PAGE = 100;

/** A comment on lines of the new version of a file. */
export interface ReviewComment {
  /** Path relative to the repository root. */
  readonly path: string;
  /** The first and the last line. Both must be in the same hunk of the diff. */
  readonly first: number;
  readonly last: number;
  readonly body: string;
}

/** A pull request in a repository. */
interface Place {
  /** Repository in the form `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
}

/**
 * Returns the bodies of the review comments that the user of this token wrote on the pull request. Includes outdated
 * comments.
 */
export async function ownReviewComments(
  github: GitHub,
  { repository, pullRequest }: Place,
): Promise<readonly string[]> {
  const what = `read the review comments on pull request ${pullRequest}`;
  const login = await viewerLogin(github);
  const found: string[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await callGitHub({ what, permissions: ['pull-requests: read'] }, () =>
      github.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...repositoryOf(repository),
        pull_number: pullRequest,
        per_page: PAGE,
        page,
      }),
    );
    found.push(...data.flatMap(({ user, body }) => (user?.login === login ? [body] : [])));
    if (data.length < PAGE) break;
  }
  return found;
}

/**
 * Creates one review with comments, and returns its URL. The review neither approves the pull request nor requests
 * changes. GitHub rejects the whole review if one comment is outside the diff.
 *
 * @throws {RemoteError} with the missing permission if the token lacks it.
 */
export async function createReview(
  github: GitHub,
  { repository, pullRequest }: Place,
  review: {
    readonly commitSha: string;
    readonly body: string;
    readonly comments: readonly ReviewComment[];
  },
): Promise<string> {
  const need: Need = {
    what: `suggest changes on pull request ${pullRequest}`,
    permissions: ['pull-requests: write'],
  };
  const { data } = await callGitHub(need, () =>
    github.octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...repositoryOf(repository),
      pull_number: pullRequest,
      commit_id: review.commitSha,
      event: 'COMMENT',
      body: review.body,
      comments: review.comments.map(({ path, first, last, body }) => ({
        path,
        body,
        side: 'RIGHT',
        line: last,
        // GitHub rejects a first line that equals the last line.
        ...(first < last && { start_side: 'RIGHT', start_line: first }),
      })),
    }),
  );
  return data.html_url;
}
