import { type Call, notFound, type Operation, ok, type Reply } from './operation.ts';
import { type GitHubState, takeId, timeNow } from './state.ts';

/** Permissions of which one is enough, by the documentation of both operations. */
const PERMISSIONS = [
  ['artifact-metadata', 'write'],
  ['contents', 'write'],
] as const;

const DIGEST = { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' };
const TEXT = { type: 'string', minLength: 1 };
const HTTPS_URL = { type: 'string', format: 'uri', pattern: '^https://' };

/** Fields of both records. The name of the repository does not contain the organization. */
const COMMON = {
  name: TEXT,
  digest: DIGEST,
  version: TEXT,
  github_repository: { type: 'string', pattern: '^[^/]+$' },
  return_records: { type: 'boolean' },
};

/**
 * Linked artifacts of an organization. The schemas follow the documentation of GitHub, because the description that the
 * tests use for other operations can lack these operations.
 *
 * @see https://docs.github.com/rest/orgs/artifact-metadata
 */
export const artifactMetadataOperations: readonly Operation[] = [
  {
    id: 'orgs/create-artifact-storage-record',
    method: 'POST',
    path: '/orgs/{org}/artifacts/metadata/storage-record',
    permissions: PERMISSIONS,
    body: {
      type: 'object',
      required: ['name', 'digest', 'registry_url'],
      properties: {
        ...COMMON,
        artifact_url: HTTPS_URL,
        path: TEXT,
        registry_url: HTTPS_URL,
        repository: TEXT,
        status: { enum: ['active', 'eol', 'deleted'] },
      },
      additionalProperties: false,
    },
    handle: (state, call) => create(state, call, 'storage_records'),
  },
  {
    id: 'orgs/create-artifact-deployment-record',
    method: 'POST',
    path: '/orgs/{org}/artifacts/metadata/deployment-record',
    permissions: PERMISSIONS,
    body: {
      type: 'object',
      required: ['name', 'digest', 'status', 'logical_environment', 'deployment_name'],
      properties: {
        ...COMMON,
        status: { enum: ['deployed', 'decommissioned'] },
        logical_environment: TEXT,
        physical_environment: TEXT,
        cluster: TEXT,
        deployment_name: TEXT,
        tags: { type: 'object', additionalProperties: { type: 'string' } },
        runtime_risks: {
          type: 'array',
          items: {
            enum: ['critical-resource', 'internet-exposed', 'lateral-movement', 'sensitive-data'],
          },
        },
      },
      additionalProperties: false,
    },
    handle: (state, call) => create(state, call, 'deployment_records'),
  },
];

/** Returns 404 for another organization, and for a person. */
function create(
  state: GitHubState,
  { params, body }: Call,
  kind: 'storage_records' | 'deployment_records',
): Reply {
  const [owner] = state.repository.split('/');
  if (state.ownerType !== 'Organization' || params['org'] !== owner) return notFound();
  const record = body as Readonly<Record<string, unknown>>;
  state.artifactRecords.push({ kind, record });
  const { github_repository: _, return_records: __, ...stored } = record;
  const times = { created_at: timeNow(), updated_at: timeNow() };
  return ok({ total_count: 1, [kind]: [{ id: takeId(state), ...stored, ...times }] });
}
