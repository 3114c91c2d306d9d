import { type Call, type Operation, ok, type Reply } from './operation.ts';
import { type GitHubState, takeId, timeNow } from './state.ts';

/** At most eight keys with scalar values. */
const METADATA = {
  type: 'object',
  maxProperties: 8,
  additionalProperties: { type: ['string', 'number', 'boolean', 'null'] },
};

const DEPENDENCY = {
  type: 'object',
  properties: {
    package_url: { type: 'string', pattern: '^pkg:' },
    metadata: METADATA,
    relationship: { enum: ['direct', 'indirect'] },
    scope: { enum: ['runtime', 'development'] },
    dependencies: { type: 'array', items: { type: 'string' } },
  },
  additionalProperties: false,
};

const MANIFEST = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    file: {
      type: 'object',
      properties: { source_location: { type: 'string' } },
      additionalProperties: false,
    },
    metadata: METADATA,
    resolved: { type: 'object', additionalProperties: DEPENDENCY },
  },
  additionalProperties: false,
};

export const snapshotOperations: readonly Operation[] = [
  {
    id: 'dependency-graph/create-repository-snapshot',
    method: 'POST',
    path: '/repos/{owner}/{repo}/dependency-graph/snapshots',
    permissions: [['contents', 'write']],
    body: {
      type: 'object',
      required: ['version', 'job', 'sha', 'ref', 'detector', 'scanned'],
      properties: {
        version: { type: 'integer' },
        job: {
          type: 'object',
          required: ['id', 'correlator'],
          properties: {
            id: { type: 'string' },
            correlator: { type: 'string' },
            html_url: { type: 'string' },
          },
          additionalProperties: false,
        },
        sha: { type: 'string', minLength: 40, maxLength: 64 },
        ref: { type: 'string', pattern: '^refs/' },
        detector: {
          type: 'object',
          required: ['name', 'version', 'url'],
          properties: {
            name: { type: 'string' },
            version: { type: 'string' },
            url: { type: 'string' },
          },
          additionalProperties: false,
        },
        metadata: METADATA,
        manifests: { type: 'object', additionalProperties: MANIFEST },
        scanned: { type: 'string', format: 'date-time' },
      },
      additionalProperties: false,
    },
    handle: create,
  },
];

function create(state: GitHubState, call: Call): Reply {
  const id = takeId(state);
  state.snapshots.push({ id, snapshot: call.body as Readonly<Record<string, unknown>> });
  const message = 'Dependency results for the repo have been successfully updated.';
  return ok({ id, created_at: timeNow(), result: 'SUCCESS', message }, 201);
}
