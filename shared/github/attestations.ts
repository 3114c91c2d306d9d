import { createHash } from 'node:crypto';
import { RemoteError } from '../errors/errors.ts';
import { arrayAt, isObject, objectAt, stringAt } from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import { BUNDLE_MEDIA_TYPE, type Bundle, IN_TOTO_PAYLOAD_TYPE } from '../model/attestation.ts';
import { request } from '../net/request.ts';
import { callGitHub, type Need } from './call.ts';
import { type GitHub, repositoryOf } from './open-github.ts';
import { decompressSnappy } from './snappy.ts';

/** From this version on the answer names a place to fetch each bundle from, and has none itself. */
const API_VERSION = '2026-03-10';

/** Attestations looked at for one digest; the newest come first. */
const MAX_ATTESTATIONS = 300;

/** Largest bundle, in bytes: predicates of 16 MB are allowed, and base64 adds a third. */
const MAX_BUNDLE_BYTES = 32 * 1024 * 1024;

/** What GitHub holds about a digest. Nothing in it is believed yet. */
export interface StoredAttestation {
  /** Where it was found, for people. */
  readonly origin: string;
  readonly bundle: unknown;
  /** Of the bundle’s bytes; `sha256:…`. */
  readonly digest: string;
}

/**
 * Stores a bundle with the repository. Returns the attestation's id.
 *
 * @throws {RemoteError} that names the permissions when the token may not.
 */
export async function createAttestation(
  github: GitHub,
  repository: string,
  bundle: Bundle,
): Promise<string> {
  const need: Need = {
    what: 'store an attestation',
    permissions: ['attestations: write', 'id-token: write'],
  };
  const { mediaType, verificationMaterial, dsseEnvelope } = bundle;
  const { data } = await callGitHub(need, () =>
    github.octokit.request('POST /repos/{owner}/{repo}/attestations', {
      ...repositoryOf(repository),
      bundle: {
        mediaType,
        verificationMaterial: { ...asPlain(verificationMaterial) },
        dsseEnvelope: { ...asPlain(dsseEnvelope) },
      },
    }),
  );
  return String(data.id ?? '');
}

/** No attestation: GitHub looks at who asks before it looks at this, and refuses it then. */
const NO_BUNDLE = {
  mediaType: BUNDLE_MEDIA_TYPE,
  verificationMaterial: {},
  dsseEnvelope: { payload: '', payloadType: IN_TOTO_PAYLOAD_TYPE, signatures: [{ sig: '' }] },
};

/**
 * Whether GitHub would store attestations of the repository for this token, found out without storing any:
 * afterwards would be too late, as signatures in a public log stay there.
 *
 * @returns GitHub’s own words when the plan or the owner has none; undefined when nothing speaks against it.
 * @throws {RemoteError} `unauthorized`, `forbidden` or `not-found` when the token may not.
 */
export async function attestationsRefusal(
  github: GitHub,
  repository: string,
): Promise<string | undefined> {
  try {
    await createAttestation(github, repository, NO_BUNDLE);
  } catch (error) {
    if (!(error instanceof RemoteError) || !REFUSALS.has(error.code)) return undefined;
    // “Feature not available for the octo organization. To enable it, upgrade the billing plan …”
    const words = /\bfeature not available\b.*/i.exec(error.message)?.[0];
    if (words === undefined) throw error;
    return words;
  }
  return undefined;
}

const REFUSALS: ReadonlySet<string> = new Set(['unauthorized', 'forbidden', 'not-found']);

/**
 * Every bundle that GitHub has for a digest, newest first; none when it has none.
 *
 * @param digest `sha256:` and 64 hex digits.
 */
export async function listAttestations(
  github: GitHub,
  repository: string,
  digest: string,
): Promise<readonly StoredAttestation[]> {
  const entries = await listEntries(github, repository, digest);
  const found: StoredAttestation[] = [];
  for (const [at, entry] of entries.entries()) {
    const origin = `attestation ${at + 1} of ${digest} at GitHub`;
    const bytes = await bundleBytes(github, entry);
    const hex = createHash('sha256').update(bytes).digest('hex');
    const bundle = parseExactJson(bytes, 'attestation bundle');
    found.push({ origin, bundle, digest: `sha256:${hex}` });
  }
  return found;
}

type Entry = Readonly<Record<string, unknown>>;

async function listEntries(
  github: GitHub,
  repository: string,
  digest: string,
): Promise<readonly Entry[]> {
  const need: Need = {
    what: `list attestations of ${digest}`,
    permissions: ['attestations: read'],
  };
  const entries: Entry[] = [];
  let after: string | undefined;
  do {
    const page = { per_page: 100, ...(after === undefined ? {} : { after }) };
    const answer = await callGitHub(need, () =>
      github.octokit
        .request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
          ...repositoryOf(repository),
          subject_digest: digest,
          headers: { 'x-github-api-version': API_VERSION },
          ...page,
        })
        .catch(noneWhenNotFound),
    );
    const data: unknown = answer?.data;
    const listed = isObject(data) ? (arrayAt(data, 'attestations') ?? []) : [];
    entries.push(...listed.filter(isObject));
    after = nextCursor(answer?.headers.link);
  } while (after !== undefined && entries.length < MAX_ATTESTATIONS);
  return entries.slice(0, MAX_ATTESTATIONS);
}

/** GitHub answers 404 to a digest it has nothing for. */
function noneWhenNotFound(error: unknown): undefined {
  if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
  throw error;
}

/** The cursor of the next page, in `<https://…?after=Y3Vyc29y>; rel="next"`. */
function nextCursor(link: string | undefined): string | undefined {
  const next = link?.split(',').find((part) => part.includes('rel="next"'));
  const address = next?.slice(next.indexOf('<') + 1, next.indexOf('>'));
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).searchParams.get('after') ?? undefined;
}

/**
 * From the answer itself, as older servers have it, or from the storage that GitHub names: without our token,
 * as the address carries its own permission.
 */
async function bundleBytes(github: GitHub, entry: Entry): Promise<Buffer> {
  const inline = objectAt(entry, 'bundle');
  const url = stringAt(entry, 'bundle_url');
  if (inline !== undefined || url === undefined) return Buffer.from(JSON.stringify(inline ?? null));
  const answer = await request(github.network, url, {
    service: 'GitHub attestation storage',
    maxBytes: MAX_BUNDLE_BYTES,
  });
  const isSnappy = answer.headers.get('content-type')?.includes('snappy') === true;
  return isSnappy
    ? decompressSnappy(answer.body, MAX_BUNDLE_BYTES, 'attestation bundle')
    : answer.body;
}

function asPlain(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
