import { callGitHub, type Need, noneWhenNotFound } from './call.ts';
import { type GitHub, type Repository, repositoryOf } from './open-github.ts';
import { viewerLogin } from './viewer.ts';

/**
 * Maximum number of pages searched for our comment, 100 comments each. A pull request has at most a few thousand
 * comments.
 */
const MAX_PAGES = 50;

export interface CommentRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  /** The first line of the body, which identifies the comment. */
  readonly marker: string;
  readonly body: string;
  /** True to update an existing comment only, without creating one. */
  readonly isOnlyUpdate?: boolean;
}

export interface CommentResult {
  readonly url: string;
  readonly change: 'created' | 'updated' | 'unchanged';
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/**
 * Leaves exactly one of our comments with this marker on the pull request. Comments of others are never changed, even
 * with the marker. Duplicates of ours, from concurrent runs, are deleted. Returns undefined if there was no comment
 * and none should be created.
 *
 * @throws {RemoteError} that names the missing permission if the token lacks it.
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

/** Returns our comments with the marker, oldest first. */
async function ownComments(
  github: GitHub,
  request: CommentRequest,
): Promise<readonly OwnComment[]> {
  const login = await viewerLogin(github);
  const found: OwnComment[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await github.octokit.rest.issues.listComments({
      ...repositoryOf(request.repository),
      issue_number: request.pullRequest,
      per_page: 100,
      page,
    });
    for (const { id, body = '', html_url, user } of data) {
      const isOurs = user?.login === login && body.startsWith(request.marker);
      if (isOurs) found.push({ id, body, url: html_url });
    }
    if (data.length < 100) break;
  }
  return found;
}

async function create(github: GitHub, request: CommentRequest): Promise<CommentResult> {
  const { data } = await github.octokit.rest.issues.createComment({
    ...repositoryOf(request.repository),
    issue_number: request.pullRequest,
    body: request.body,
  });
  return { url: data.html_url, change: 'created' };
}

async function update(
  github: GitHub,
  request: CommentRequest,
  present: OwnComment,
): Promise<CommentResult> {
  if (sameText(present.body, request.body)) return { url: present.url, change: 'unchanged' };
  const { data } = await github.octokit.rest.issues.updateComment({
    ...repositoryOf(request.repository),
    comment_id: present.id,
    body: request.body,
  });
  return { url: data.html_url, change: 'updated' };
}

/** Another run may have deleted it already. */
async function remove(github: GitHub, repository: Repository, id: number): Promise<void> {
  await github.octokit.rest.issues
    .deleteComment({ ...repository, comment_id: id })
    .catch(noneWhenNotFound);
}

/** GitHub may change line endings and trailing white space. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
