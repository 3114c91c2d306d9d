import { userObject } from './objects.ts';
import { type Call, invalid, notFound, type Operation, ok, type Reply } from './operation.ts';
import { pageOf } from './pages.ts';
import { addComment, type GitHubState, type StoredComment, timeNow } from './state.ts';

/** The documented limit of GitHub is 65536 characters. */
const MAX_BODY_LENGTH = 65_536;

const LIST = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const ONE = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

const MAY_READ = [
  ['issues', 'read'],
  ['pull-requests', 'read'],
] as const;

const MAY_WRITE = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
] as const;

const BODY = {
  type: 'object',
  required: ['body'],
  properties: { body: { type: 'string' } },
  additionalProperties: false,
};

export const commentOperations: readonly Operation[] = [
  {
    id: 'issues/list-comments',
    method: 'GET',
    path: LIST,
    permissions: MAY_READ,
    query: ['since', 'per_page', 'page'],
    handle: list,
  },
  {
    id: 'issues/create-comment',
    method: 'POST',
    path: LIST,
    permissions: MAY_WRITE,
    body: BODY,
    handle: create,
  },
  { id: 'issues/get-comment', method: 'GET', path: ONE, permissions: MAY_READ, handle: get },
  {
    id: 'issues/update-comment',
    method: 'PATCH',
    path: ONE,
    permissions: MAY_WRITE,
    body: BODY,
    handle: update,
  },
  {
    id: 'issues/delete-comment',
    method: 'DELETE',
    path: ONE,
    permissions: MAY_WRITE,
    handle: remove,
  },
];

function list(state: GitHubState, call: Call): Reply {
  const issue = Number(call.params['issue_number']);
  const comments = [...state.comments.values()].filter((comment) => comment.issue === issue);
  const path = `/repos/${state.repository}/issues/${issue}/comments`;
  const { items, headers } = pageOf(state, path, call, comments);
  return { ...ok(items.map((comment) => commentObject(state, comment))), headers };
}

function create(state: GitHubState, call: Call): Reply {
  const body = bodyOf(call);
  const issue = Number(call.params['issue_number']);
  const problem = problemOf(body);
  if (problem !== undefined) return problem;
  return ok(commentObject(state, addComment(state, issue, body, state.viewer)), 201);
}

function get(state: GitHubState, call: Call): Reply {
  const comment = find(state, call);
  return comment === undefined ? notFound() : ok(commentObject(state, comment));
}

/** GitHub also allows an app to change comments of other users, so the author is not checked. */
function update(state: GitHubState, call: Call): Reply {
  const comment = find(state, call);
  if (comment === undefined) return notFound();
  const body = bodyOf(call);
  const problem = problemOf(body);
  if (problem !== undefined) return problem;
  comment.body = body;
  comment.updatedAt = timeNow();
  return ok(commentObject(state, comment));
}

function remove(state: GitHubState, call: Call): Reply {
  return state.comments.delete(Number(call.params['comment_id'])) ? { status: 204 } : notFound();
}

function find(state: GitHubState, call: Call): StoredComment | undefined {
  return state.comments.get(Number(call.params['comment_id']));
}

function bodyOf(call: Call): string {
  return (call.body as { readonly body: string }).body;
}

function problemOf(body: string): Reply | undefined {
  if (body.trim() === '') {
    return invalid('IssueComment', 'unprocessable', 'data', 'Body cannot be blank');
  }
  if ([...body].length <= MAX_BODY_LENGTH) return undefined;
  const message = `Body is too long (maximum is ${MAX_BODY_LENGTH} characters)`;
  return invalid('IssueComment', 'unprocessable', 'data', message);
}

function commentObject(state: GitHubState, comment: StoredComment) {
  const { id, issue, body } = comment;
  const repository = `${state.baseUrl}/repos/${state.repository}`;
  return {
    id,
    node_id: `IC_${id}`,
    url: `${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${state.repository}/pull/${issue}#issuecomment-${id}`,
    issue_url: `${repository}/issues/${issue}`,
    body,
    user: userObject(state, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
  };
}
