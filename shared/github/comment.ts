import { callGitHub, type Need, noneWhenNotFound } from './call.ts';
import { type GitHub, type Repository, repositoryOf } from './open-github.ts';
import { viewerLogin } from './viewer.ts';

/**
 * Maximum number of pages to search for Assay's comment, with 100 comments each. A pull request has at most a few
 * thousand comments.
 */
const MAX_PAGES = 50;

export interface CommentRequest {
  /** Repository in the form `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** The first line of the body, which identifies the comment. */
  readonly marker: string;
  readonly body: string;
  /** True to update an existing comment, but not create a new one. */
  readonly isOnlyUpdate?: boolean;
}

export interface CommentResult {
  readonly url: string;
  readonly change: 'created' | 'updated' | 'unchanged';
}

interface OwnComment {
  readonly id: number | bigint;
  readonly body: string;
  readonly url: string;
}

/**
 * Creates or updates the comment with this marker on the pull request, so that there is exactly one such comment. Never
 * changes comments by other users, even if they contain the marker. Deletes duplicates that concurrent runs created.
 * Returns undefined if there was no comment and the caller only wants an update.
 *
 * @throws {RemoteError} with the missing permission if the token lacks it.
 */
export async function upsertComment(
  github: GitHub,
  request: CommentRequest,
): Promise<CommentResult | undefined> {
  const need: Need = {
    what: `comment on pull request ${request.pullRequest}`,
    permissions: ['pull-requests: write'],
  };
  return await callGitHub(need, async () => {
    const [first, ...duplicates] = await ownComments(github, request);
    if (first === undefined && request.isOnlyUpdate === true) return undefined;
    const result =
      first === undefined ? await create(github, request) : await update(github, request, first);
    for (const { id } of duplicates) await remove(github, repositoryOf(request.repository), id);
    return result;
  });
}

/** Returns Assay's comments with the marker, oldest first. */
async function ownComments(
  github: GitHub,
  request: CommentRequest,
): Promise<readonly OwnComment[]> {
  const login = await viewerLogin(github);
  const found: OwnComment[] = [];
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
      const isOurs = user?.login === login && body.startsWith(request.marker);
      if (isOurs) found.push({ id, body, url: html_url });
    }
    if (data.length < 100) break;
  }
  return found;
}

async function create(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const { data } = await github.octokit.request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    {
      ...repositoryOf(request.repository),
      issue_number: request.pullRequest,
      body: request.body,
    },
  );
  return { url: data.html_url, change: 'created' };
}

async function update(
  github: GitHub,
  request: CommentRequest,
  present: OwnComment,
): Promise<CommentResult> {
  if (sameText(present.body, request.body)) return { url: present.url, change: 'unchanged' };
  const { data } = await github.octokit.request(
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    {
      ...repositoryOf(request.repository),
      comment_id: present.id,
      body: request.body,
    },
  );
  return { url: data.html_url, change: 'updated' };
}

/** Deletes a comment. A missing comment is not an error, because another run may have deleted it. */
async function remove(github: GitHub, repository: Repository, id: number | bigint): Promise<void> {
  await github.octokit
    .request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...repository,
      comment_id: id,
    })
    .catch(noneWhenNotFound);
}

/**
 * Returns true if two comment bodies are equal, apart from line breaks and trailing whitespace. GitHub can change both.
 */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
