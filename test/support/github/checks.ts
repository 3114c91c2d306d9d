import { type Call, invalid, notFound, type Operation, ok, type Reply } from './operation.ts';
import { pageOf } from './pages.ts';
import { type GitHubState, type StoredCheckRun, takeId, timeNow } from './state.ts';

const ALL = '/repos/{owner}/{repo}/check-runs';
const ONE = '/repos/{owner}/{repo}/check-runs/{check_run_id}';

/** Limits of GitHub for one request. */
const MAX_ANNOTATIONS = 50;
const MAX_TEXT_LENGTH = 65_535;
const MAX_MESSAGE_BYTES = 64 * 1024;
const MAX_TITLE_LENGTH = 255;

const text = { type: 'string', maxLength: MAX_TEXT_LENGTH };
const time = { type: 'string', format: 'date-time' };

const ANNOTATION = {
  type: 'object',
  required: ['path', 'start_line', 'end_line', 'annotation_level', 'message'],
  properties: {
    path: { type: 'string', minLength: 1 },
    start_line: { type: 'integer', minimum: 1 },
    end_line: { type: 'integer', minimum: 1 },
    start_column: { type: 'integer', minimum: 1 },
    end_column: { type: 'integer', minimum: 1 },
    annotation_level: { enum: ['notice', 'warning', 'failure'] },
    message: { type: 'string', minLength: 1, maxLength: MAX_MESSAGE_BYTES },
    title: { type: 'string', maxLength: MAX_TITLE_LENGTH },
    raw_details: { type: 'string', maxLength: MAX_MESSAGE_BYTES },
  },
  additionalProperties: false,
};

const PROPERTIES = {
  name: { type: 'string', minLength: 1 },
  head_sha: { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' },
  details_url: { type: 'string', pattern: '^https?://' },
  external_id: { type: 'string' },
  status: { enum: ['queued', 'in_progress', 'completed'] },
  conclusion: {
    enum: [
      'action_required',
      'cancelled',
      'failure',
      'neutral',
      'success',
      'skipped',
      'stale',
      'timed_out',
    ],
  },
  started_at: time,
  completed_at: time,
  output: {
    type: 'object',
    required: ['summary'],
    properties: {
      title: { type: 'string' },
      summary: text,
      text,
      annotations: { type: 'array', maxItems: MAX_ANNOTATIONS, items: ANNOTATION },
    },
    additionalProperties: false,
  },
};

export const checkOperations: readonly Operation[] = [
  {
    id: 'checks/create',
    method: 'POST',
    path: ALL,
    permissions: [['checks', 'write']],
    body: {
      type: 'object',
      required: ['name', 'head_sha'],
      properties: {
        ...PROPERTIES,
        output: { ...PROPERTIES.output, required: ['title', 'summary'] },
      },
      additionalProperties: false,
    },
    handle: create,
  },
  {
    id: 'checks/update',
    method: 'PATCH',
    path: ONE,
    permissions: [['checks', 'write']],
    body: { type: 'object', properties: PROPERTIES, additionalProperties: false },
    handle: update,
  },
  {
    id: 'checks/get',
    method: 'GET',
    path: ONE,
    permissions: [['checks', 'read']],
    handle: (state, call) => withCheck(state, call, (check) => ok(checkObject(state, check))),
  },
  {
    id: 'checks/list-annotations',
    method: 'GET',
    path: `${ONE}/annotations`,
    permissions: [['checks', 'read']],
    query: ['per_page', 'page'],
    handle: listAnnotations,
  },
];

interface CheckBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

type Annotation = Readonly<Record<string, unknown>>;

function create(state: GitHubState, call: Call): Reply {
  const body = call.body as CheckBody;
  const problem = problemOf(body);
  if (problem !== undefined) return problem;
  const check: StoredCheckRun = {
    id: takeId(state),
    name: body.name ?? '',
    headSha: body.head_sha ?? '',
    externalId: body.external_id ?? '',
    detailsUrl: body.details_url,
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    startedAt: body.started_at ?? timeNow(),
  };
  apply(check, body);
  state.checkRuns.set(check.id, check);
  return ok(checkObject(state, check), 201);
}

function update(state: GitHubState, call: Call): Reply {
  const body = call.body as CheckBody;
  return withCheck(state, call, (check) => {
    const problem = problemOf(body);
    if (problem !== undefined) return problem;
    apply(check, body);
    return ok(checkObject(state, check));
  });
}

/** The annotations of an update are added to the existing ones. */
function apply(check: StoredCheckRun, body: CheckBody): void {
  check.conclusion = body.conclusion ?? check.conclusion;
  check.status = body.conclusion === undefined ? (body.status ?? check.status) : 'completed';
  check.title = body.output?.title ?? check.title;
  check.summary = body.output?.summary ?? check.summary;
  check.text = body.output?.text ?? check.text;
  check.annotations.push(...(body.output?.annotations ?? []));
}

function problemOf(body: CheckBody): Reply | undefined {
  if (body.status === 'completed' && body.conclusion === undefined) {
    return invalid('CheckRun', 'missing_field', 'conclusion');
  }
  const annotations = body.output?.annotations ?? [];
  const hasBadPlace = annotations.some(({ start_line, end_line, ...rest }) => {
    const hasColumns = 'start_column' in rest || 'end_column' in rest;
    return Number(start_line) > Number(end_line) || (hasColumns && start_line !== end_line);
  });
  return hasBadPlace ? invalid('CheckAnnotation', 'invalid', 'annotations') : undefined;
}

function listAnnotations(state: GitHubState, call: Call): Reply {
  return withCheck(state, call, (check) => {
    const path = `/repos/${state.repository}/check-runs/${check.id}/annotations`;
    const { items, headers } = pageOf(state, path, call, check.annotations);
    const blob = `https://github.com/${state.repository}/blob/${check.headSha}`;
    const objects = items.map((annotation) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation,
      blob_href: `${blob}/${String(annotation['path'])}`,
    }));
    return { ...ok(objects), headers };
  });
}

function withCheck(state: GitHubState, call: Call, then: (check: StoredCheckRun) => Reply): Reply {
  const check = state.checkRuns.get(Number(call.params['check_run_id']));
  return check === undefined ? notFound() : then(check);
}

function checkObject(state: GitHubState, check: StoredCheckRun) {
  const url = `${state.baseUrl}/repos/${state.repository}/check-runs/${check.id}`;
  const html = `https://github.com/${state.repository}/runs/${check.id}`;
  const { id, name, status, conclusion, title, summary, text: details } = check;
  return {
    id,
    node_id: `CR_${id}`,
    name,
    head_sha: check.headSha,
    external_id: check.externalId,
    url,
    html_url: html,
    details_url: check.detailsUrl ?? html,
    status,
    conclusion,
    started_at: check.startedAt,
    completed_at: conclusion === null ? null : check.startedAt,
    output: {
      title,
      summary,
      text: details,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  };
}
