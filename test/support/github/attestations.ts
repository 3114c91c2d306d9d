import { type Call, invalid, notFound, type Operation, ok, type Reply } from './operation.ts';
import { type GitHubState, type StoredAttestation, takeId } from './state.ts';

/** From this API version on, a bundle is fetched from the storage URL in the response. */
const BUNDLE_URL_VERSION = '2026-03-10';

/**
 * Maximum bundle size. A literal in the Snappy block format has a length of up to four bytes, of which two are enough
 * for this size.
 */
const MAX_LITERAL_BYTES = 65_536;

const PER_PAGE = 30;

const ALL = '/repos/{owner}/{repo}/attestations';

export const attestationOperations: readonly Operation[] = [
  {
    id: 'repos/create-attestation',
    method: 'POST',
    path: ALL,
    permissions: [['attestations', 'write']],
    body: {
      type: 'object',
      required: ['bundle'],
      properties: {
        bundle: {
          type: 'object',
          required: ['mediaType', 'verificationMaterial', 'dsseEnvelope'],
          properties: {
            mediaType: { type: 'string' },
            verificationMaterial: { type: 'object' },
            dsseEnvelope: {
              type: 'object',
              required: ['payload', 'payloadType', 'signatures'],
              properties: {
                payload: { type: 'string' },
                payloadType: { const: 'application/vnd.in-toto+json' },
                signatures: { type: 'array', minItems: 1 },
              },
            },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    handle: create,
  },
  {
    id: 'repos/list-attestations',
    method: 'GET',
    path: `${ALL}/{subject_digest}`,
    permissions: [['attestations', 'read']],
    query: ['per_page', 'before', 'after', 'predicate_type'],
    handle: list,
  },
];

function create(state: GitHubState, call: Call): Reply {
  const { bundle } = call.body as { readonly bundle: StoredAttestation['bundle'] };
  const statement = statementOf(bundle);
  if (statement === undefined) return invalid('Attestation', 'invalid', 'bundle');
  const id = takeId(state);
  state.attestations.set(id, { id, bundle, ...statement });
  return ok({ id }, 201);
}

/** Lists by digest, newest first, in pages with a cursor. GitHub responds with 404 if nothing is found. */
function list(state: GitHubState, call: Call): Reply {
  const digest = call.params['subject_digest'] ?? '';
  const type = call.query['predicate_type'];
  const found = [...state.attestations.values()]
    .filter((attestation) => attestation.digests.includes(digest))
    .filter((attestation) => type === undefined || attestation.predicateType === type)
    .reverse();
  if (found.length === 0) return notFound();
  const perPage = Number(call.query['per_page'] ?? PER_PAGE);
  const after = Number(call.query['after'] ?? 0);
  const page = found.slice(after, after + perPage);
  const path = `${state.baseUrl}/repos/${state.repository}/attestations/${digest}`;
  const next = `<${path}?per_page=${perPage}&after=${after + perPage}>; rel="next"`;
  const isFetched = String(call.headers['x-github-api-version'] ?? '') >= BUNDLE_URL_VERSION;
  return {
    ...ok({ attestations: page.map((one) => attestationObject(state, one, isFetched)) }),
    headers: after + perPage < found.length ? { link: next } : {},
  };
}

function attestationObject(
  state: GitHubState,
  { id, bundle }: StoredAttestation,
  isFetched: boolean,
) {
  return {
    ...(isFetched ? {} : { bundle }),
    repository_id: 1296269,
    bundle_url: `${state.baseUrl}${storagePath(id)}`,
    initiator: 'user',
  };
}

/** Returns the storage URL of a bundle, which contains its own permission. */
function storagePath(id: number): string {
  return `/storage/attestations/${id}?sig=permission-of-${id}`;
}

/** Returns the response of the storage, which is the bundle in the Snappy block format. */
export function readStorage(state: GitHubState, path: string): Reply {
  const id = Number(/^\/storage\/attestations\/(\d+)\?/.exec(path)?.[1]);
  const stored = state.attestations.get(id);
  if (stored === undefined || path !== storagePath(id)) return { status: 403 };
  const bytes = packSnappy(Buffer.from(JSON.stringify(stored.bundle)));
  return { status: 200, bytes, headers: { 'content-type': 'application/x-snappy' } };
}

/** Returns valid Snappy data without compression, which consists of the length and literals. */
function packSnappy(bytes: Buffer): Buffer {
  const parts: Buffer[] = [varint(bytes.length)];
  for (let start = 0; start < bytes.length; start += MAX_LITERAL_BYTES) {
    const literal = bytes.subarray(start, start + MAX_LITERAL_BYTES);
    const length = Buffer.alloc(2);
    length.writeUInt16LE(literal.length - 1);
    // Tag 61 is a literal with its length in the next two bytes.
    parts.push(Buffer.from([61 << 2]), length, literal);
  }
  return Buffer.concat(parts);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

function statementOf(bundle: StoredAttestation['bundle']) {
  try {
    const { payload } = bundle['dsseEnvelope'] as { readonly payload: string };
    const statement = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    const subjects: readonly { digest: Record<string, string> }[] = statement.subject;
    const digests = subjects.flatMap(({ digest }) =>
      Object.entries(digest).map(([algorithm, hex]) => `${algorithm}:${hex}`),
    );
    return { digests, predicateType: String(statement.predicateType) };
  } catch {
    return undefined;
  }
}
