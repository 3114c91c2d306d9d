import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { type Call, notFound, type Operation, ok, type Reply, refused } from './operation.ts';
import { sarifProblems } from './sarif-problems.ts';
import type { GitHubState } from './state.ts';

/** Maximum size of an upload, in bytes after gzip. */
const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

/** Maximum unpacked size, in bytes. The largest SARIF log that GitHub accepts is not larger. */
const MAX_LOG_BYTES = 500 * 1024 * 1024;

const ALL = '/repos/{owner}/{repo}/code-scanning/sarifs';

export const codeScanningOperations: readonly Operation[] = [
  {
    id: 'code-scanning/upload-sarif',
    method: 'POST',
    path: ALL,
    permissions: [['security-events', 'write']],
    body: {
      type: 'object',
      required: ['commit_sha', 'ref', 'sarif'],
      properties: {
        commit_sha: { type: 'string', pattern: '^([0-9a-f]{40}|[0-9a-f]{64})$' },
        ref: { type: 'string', pattern: '^refs/(heads|tags|pull)/.*$' },
        sarif: { type: 'string' },
        checkout_uri: { type: 'string' },
        started_at: { type: 'string', format: 'date-time' },
        tool_name: { type: 'string' },
        validate: { type: 'boolean' },
      },
      additionalProperties: false,
    },
    handle: upload,
  },
  {
    id: 'code-scanning/get-sarif',
    method: 'GET',
    path: `${ALL}/{sarif_id}`,
    permissions: [['security-events', 'read']],
    handle: get,
  },
];

/** Accepts every upload that can be unpacked. Problems in the log are reported with the status of the upload. */
function upload(state: GitHubState, call: Call): Reply {
  const body = call.body as Readonly<Record<'commit_sha' | 'ref' | 'sarif', string>>;
  // A merge queue deletes its branch when the entry is done, before anyone can read the alerts.
  if (body.ref.startsWith('refs/heads/gh-readonly-queue/')) {
    return refused(404, `ref '${body.ref}' not found in this repository`);
  }
  const packed = Buffer.from(body.sarif, 'base64');
  if (packed.length > MAX_UPLOAD_BYTES) return { status: 413 };
  let log: unknown;
  try {
    log = JSON.parse(gunzipSync(packed, { maxOutputLength: MAX_LOG_BYTES }).toString('utf8'));
  } catch {
    return refused(400, 'The SARIF file is not gzip, base64 and JSON');
  }
  const id = randomUUID();
  state.sarifs.set(id, {
    id,
    commitSha: body.commit_sha,
    ref: body.ref,
    log,
    errors: sarifProblems(log),
    looks: 0,
  });
  return ok(
    { id, url: `${state.baseUrl}/repos/${state.repository}/code-scanning/sarifs/${id}` },
    202,
  );
}

function get(state: GitHubState, call: Call): Reply {
  const sarif = state.sarifs.get(call.params['sarif_id'] ?? '');
  if (sarif === undefined) return notFound();
  sarif.looks += 1;
  if (sarif.looks <= state.pendingLooks) return ok({ processing_status: 'pending' });
  if (sarif.errors.length > 0) {
    return ok({ processing_status: 'failed', errors: sarif.errors });
  }
  const query = `sarif_id=${sarif.id}`;
  const url = `${state.baseUrl}/repos/${state.repository}/code-scanning/analyzes?${query}`;
  return ok({ processing_status: 'complete', analyzes_url: url });
}
