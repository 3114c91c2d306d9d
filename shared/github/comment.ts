import { RemoteError } from '../errors/errors.ts';
import { retryDelayMs } from '../net/retry.ts';
import { callGitHub, type Need, noneWhenNotFound } from './call.ts';
import { type CommentRun, isByLaterRun } from './comment-run.ts';
import { type GitHub, type Repository, repositoryOf } from './open-github.ts';
import { type CommentSearch, type OwnComment, ownComments } from './own-comments.ts';
import { isNewestCommit } from './pull-request.ts';

/** Maximum number of attempts to create the comment. */
const ATTEMPTS = 3;

/** Errors after which the comment can exist or not, so the comments must be listed again. */
const UNCERTAIN: readonly string[] = ['server-error', 'timeout', 'unreachable'];

export interface CommentRequest extends CommentSearch {
  /** The run whose results the comment shows. Undefined if the order of runs is unknown. */
  readonly run?: CommentRun | undefined;
  readonly body: string;
  /** True to update an existing comment, but not create a new one. */
  readonly isOnlyUpdate?: boolean;
}

export interface CommentResult {
  readonly url: string;
  readonly change: 'created' | 'updated' | 'unchanged';
}

/**
 * The reason why no comment was written. `not-wanted`: there was no comment, and the caller only wants an update.
 * `outdated`: the pull request has a newer commit, or a later run has written the comment.
 */
export type NoComment = 'not-wanted' | 'outdated';

/**
 * Creates or updates the comment with this marker on the pull request, so that there is exactly one such comment. Never
 * changes comments by other users, even if they contain the marker. Never replaces the results of a later run. Deletes
 * duplicates that concurrent runs created.
 *
 * @throws {RemoteError} with the missing permission if the token lacks it.
 */
export async function upsertComment(
  github: GitHub,
  request: CommentRequest,
): Promise<CommentResult | NoComment> {
  return await callGitHub(needFor(request), async () => {
    const own = await ownComments(github, request);
    const [first, ...duplicates] = own;
    if (first === undefined && request.isOnlyUpdate === true) return 'not-wanted';
    if (await isOutdated(github, request, own)) return 'outdated';
    const result =
      first === undefined ? await create(github, request) : await update(github, request, first);
    for (const { id } of duplicates) await remove(github, repositoryOf(request.repository), id);
    return result;
  });
}

function needFor({ pullRequest }: CommentRequest): Need {
  return { what: `comment on pull request ${pullRequest}`, permissions: ['pull-requests: write'] };
}

/**
 * Returns true if the comment would replace newer results. Reads the commit last, directly before the comment is
 * written.
 */
async function isOutdated(
  github: GitHub,
  { run, repository, pullRequest }: CommentRequest,
  own: readonly OwnComment[],
): Promise<boolean> {
  if (run === undefined) return false;
  if (own.some(({ body }) => isByLaterRun(body, run))) return true;
  const { headSha } = run;
  return !(await isNewestCommit(github, { number: pullRequest, headSha }, repository));
}

/**
 * Creates the comment. After an error that leaves open whether GitHub created it, lists the comments again before the
 * next attempt.
 */
async function create(
  github: GitHub,
  request: CommentRequest,
  attempt = 1,
): Promise<CommentResult> {
  try {
    return await callGitHub(needFor(request), () => post(github, request));
  } catch (error) {
    const isUncertain = error instanceof RemoteError && UNCERTAIN.includes(error.code);
    if (!isUncertain || attempt >= ATTEMPTS) throw error;
  }
  await github.network.sleep(retryDelayMs(attempt, undefined, github.network));
  const [made] = await ownComments(github, request);
  return made === undefined
    ? await create(github, request, attempt + 1)
    : await update(github, request, made);
}

async function post(github: GitHub, request: CommentRequest): Promise<CommentResult> {
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
