import { userObject } from './objects.ts';
import { type Call, notFound, type Operation, ok, type Reply } from './operation.ts';
import { pageOf } from './pages.ts';
import {
  type GitHubState,
  type StoredPull,
  type StoredReviewComment,
  takeId,
  timeNow,
} from './state.ts';

/** The documented limit of GitHub for the text of a comment. */
const MAX_BODY_LENGTH = 65_536;

const side = { enum: ['LEFT', 'RIGHT'] };
const line = { type: 'integer', minimum: 1 };

const COMMENT = {
  type: 'object',
  required: ['path', 'body'],
  properties: {
    path: { type: 'string', minLength: 1 },
    body: { type: 'string' },
    position: line,
    line,
    side,
    start_line: line,
    start_side: side,
  },
  additionalProperties: false,
};

export const reviewOperations: readonly Operation[] = [
  {
    id: 'pulls/create-review',
    method: 'POST',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    permissions: [['pull-requests', 'write']],
    body: {
      type: 'object',
      properties: {
        commit_id: { type: 'string' },
        body: { type: 'string' },
        event: { enum: ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'] },
        comments: { type: 'array', items: COMMENT },
      },
      additionalProperties: false,
    },
    handle: create,
  },
  {
    id: 'pulls/list-review-comments',
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}/comments',
    permissions: [['pull-requests', 'read']],
    query: ['sort', 'direction', 'since', 'per_page', 'page'],
    handle: list,
  },
];

interface ReviewBody {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: string;
  readonly comments?: readonly CommentBody[];
}

interface CommentBody {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

/** Creates the review with all comments, or nothing if GitHub would refuse one comment. */
function create(state: GitHubState, call: Call): Reply {
  const pull = state.pulls.get(Number(call.params['pull_number']));
  if (pull === undefined) return notFound();
  const {
    commit_id = pull.headSha,
    body = '',
    event = 'PENDING',
    comments = [],
  } = call.body as ReviewBody;
  if (event === 'COMMENT' && body.trim() === '') return refusedBy(['Body cannot be blank']);
  if (commit_id !== pull.headSha) return refusedBy(['Commit oid is not part of the pull request']);
  const problems = comments.flatMap((comment) => problemsOf(comment, pull));
  if (problems.length > 0) return refusedBy(problems);
  const review = { id: takeId(state), pull: pull.number, commitSha: commit_id, event, body };
  state.reviews.set(review.id, review);
  for (const { path, line: last = 0, start_line, body: text } of comments) {
    const stored = {
      id: takeId(state),
      review: review.id,
      pull: pull.number,
      author: state.viewer,
      path,
      startLine: start_line ?? null,
      line: last,
      body: text,
      createdAt: timeNow(),
    };
    state.reviewComments.set(stored.id, stored);
  }
  return ok({
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userObject(state, state.viewer),
    body,
    state: event === 'COMMENT' ? 'COMMENTED' : event,
    html_url: `https://github.com/${state.repository}/pull/${pull.number}#pullrequestreview-${review.id}`,
    commit_id,
  });
}

/** Unlike other operations, this one lists its errors as plain texts, and does not say which comment is at fault. */
function refusedBy(errors: readonly string[]): Reply {
  const documentation_url =
    'https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request';
  return {
    status: 422,
    json: { message: 'Unprocessable Entity', errors, documentation_url, status: '422' },
  };
}

const THREAD = 'Pull request review thread';

function problemsOf(comment: CommentBody, pull: StoredPull): readonly string[] {
  const file = pull.files.find(({ filename }) => filename === comment.path);
  if (file === undefined) return ['Path could not be resolved'];
  if ([...comment.body].length > MAX_BODY_LENGTH) return ['Body is too long'];
  const hunks = hunksOf(file.patch ?? '', comment.side ?? 'RIGHT');
  const hunk = hunks.find((lines) => lines.has(comment.line ?? 0));
  const { start_line: start } = comment;
  const problems = [
    ...(hunk === undefined ? [`${THREAD} line must be part of the diff`] : []),
    ...(start !== undefined && start >= (comment.line ?? 0)
      ? [`${THREAD} start line must precede the end line.`]
      : []),
    ...(start !== undefined && hunk?.has(start) !== true
      ? [`${THREAD} start line must be part of the same hunk as the line.`]
      : []),
    ...(hunk === undefined ? [`${THREAD} diff hunk can't be blank`] : []),
  ];
  return problems.length === 0 ? [] : [problems.join(', ')];
}

/** Returns the line numbers of each part of a diff on one side. */
function hunksOf(patch: string, wanted: string): readonly ReadonlySet<number>[] {
  const hunks: Set<number>[] = [];
  const next = { LEFT: 0, RIGHT: 0 };
  for (const row of patch.split('\n')) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(row);
    if (head !== null) {
      hunks.push(new Set());
      [next.LEFT, next.RIGHT] = [Number(head[1]), Number(head[2])];
      continue;
    }
    const sides = ({ '+': ['RIGHT'], '-': ['LEFT'], ' ': ['LEFT', 'RIGHT'] } as const)[
      row.charAt(0) as ' '
    ];
    for (const each of sides ?? []) {
      if (each === wanted) hunks.at(-1)?.add(next[each]);
      next[each] += 1;
    }
  }
  return hunks;
}

function list(state: GitHubState, call: Call): Reply {
  const number = Number(call.params['pull_number']);
  const comments = [...state.reviewComments.values()].filter(({ pull }) => pull === number);
  const path = `/repos/${state.repository}/pulls/${number}/comments`;
  const { items, headers } = pageOf(state, path, call, comments);
  return { ...ok(items.map((comment) => commentObject(state, comment))), headers };
}

/** GitHub stores the texts of comments with CRLF line ends. */
function commentObject(state: GitHubState, comment: StoredReviewComment) {
  return {
    id: comment.id,
    pull_request_review_id: comment.review,
    path: comment.path,
    body: comment.body.replaceAll(/\r?\n/g, '\r\n'),
    user: userObject(state, comment.author),
    start_line: comment.startLine,
    line: comment.line,
    side: 'RIGHT',
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    html_url: `https://github.com/${state.repository}/pull/${comment.pull}#discussion_r${comment.id}`,
  };
}
