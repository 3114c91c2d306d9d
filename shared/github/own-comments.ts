import { type GitHub, repositoryOf } from './open-github.ts';
import { viewerLogin } from './viewer.ts';

/**
 * Maximum number of pages to search for Assay's comment, with 100 comments each. A pull request has at most a few
 * thousand comments.
 */
const MAX_PAGES = 50;

/** The comments to find. */
export interface CommentSearch {
  /** Repository in the form `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** The first line of the body, which identifies the comment. */
  readonly marker: string;
}

export interface OwnComment {
  readonly id: number | bigint;
  readonly body: string;
  readonly url: string;
}

/** Returns the comments with the marker that the user of this token wrote, oldest first. */
export async function ownComments(
  github: GitHub,
  request: CommentSearch,
): Promise<readonly OwnComment[]> {
  const found: (OwnComment & { readonly login: string })[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await github.octokit.request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      {
        ...repositoryOf(request.repository),
        issue_number: request.pullRequest,
        per_page: 100,
        page,
      },
    );
    for (const { id, body = '', html_url, user } of data) {
      if (user !== null && user !== undefined && body.startsWith(request.marker))
        found.push({ id, body, url: html_url, login: user.login });
    }
    if (data.length < 100) break;
  }
  if (found.length === 0) return [];
  const viewer = await viewerLogin(github);
  return found.filter(({ login }) => login === viewer);
}
