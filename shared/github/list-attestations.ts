import { hash } from 'node:crypto';
import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { DataError, RemoteError } from '../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import type { EvidenceCandidate } from '../model/evidence.ts';
import { redactUrl } from '../net/redact.ts';
import { request } from '../net/request.ts';
import { callGitHub, type Need, noneWhenNotFound } from './call.ts';
import { SERVICE } from './github-fetch.ts';
import { type GitHub, repositoryOf } from './open-github.ts';
import { decompressSnappy } from './snappy.ts';

/** First API version whose responses contain a URL for each bundle instead of the bundle itself. */
const API_VERSION = '2026-03-10';

/**
 * Maximum number of attestations per digest. Registries have the same limit. It is enough for a year of nightly scans
 * with their VEX documents.
 */
const MAX_ATTESTATIONS = 1_000;

/**
 * Maximum number of pages, with up to 100 attestations each. Ten full pages would be enough. However, GitHub omits
 * attestations that the token is not allowed to see, so a page can be empty although there is a next page.
 */
const MAX_PAGES = 20;

/** Maximum size of a bundle, in bytes. A predicate can be 16 MB in size, and base64 adds a third. */
const MAX_BUNDLE_BYTES = 32 * 1024 * 1024;

/**
 * Maximum number of bytes to read for one digest. Registries have the same limit. Without it, anyone who creates
 * attestations could exhaust the memory.
 */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

/** Number of bundles that are fetched in parallel. */
const CONCURRENCY = 6;

const WHAT = 'attestation bundle';

/**
 * Returns every bundle that GitHub stores for a digest, newest first. Returns an empty list if there are no
 * attestations. Bundles that cannot be fetched or read, or that exceed a limit, are listed as unreadable. Nothing is
 * verified yet.
 *
 * @param digest `sha256:` followed by 64 hexadecimal digits, or `sha512:` followed by 128.
 * @throws {RemoteError} if the list itself cannot be fetched, which is different from an empty list.
 */
export async function listAttestations(
  github: GitHub,
  repository: string,
  digest: string,
): Promise<readonly EvidenceCandidate[]> {
  const { entries, hasMore } = await listEntries(github, repository, digest);
  const budget = { leftBytes: MAX_TOTAL_BYTES };
  const numbered = entries.map((entry, index) => {
    return { entry, origin: `attestation ${index + 1} for ${digest} on GitHub` };
  });
  const found = await mapConcurrently(numbered, CONCURRENCY, ({ entry, origin }) =>
    candidateOf(github, entry, origin, budget),
  );
  if (!hasMore) return found;
  const message = `Attestations after the first ${entries.length} were not read.`;
  const origin = `the other attestations for ${digest} on GitHub`;
  return [...found, { kind: 'unreadable', origin, code: 'limit-exceeded', message }];
}

async function candidateOf(
  github: GitHub,
  entry: unknown,
  origin: string,
  budget: { leftBytes: number },
): Promise<EvidenceCandidate> {
  try {
    if (!isObject(entry))
      throw new DataError('malformed', 'the entry is not an attestation', { path: WHAT });
    const maxBytes = Math.min(MAX_BUNDLE_BYTES, budget.leftBytes);
    const bytes = await bundleBytes(github, entry, maxBytes);
    budget.leftBytes = Math.max(0, budget.leftBytes - bytes.length);
    const hex = hash('sha256', bytes, 'hex');
    const bundle = parseExactJson(bytes, WHAT);
    return { kind: 'bundle', origin, bundle, digest: `sha256:${hex}` };
  } catch (error) {
    if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
    return { kind: 'unreadable', origin, code: error.code, message: error.message };
  }
}

async function listEntries(
  github: GitHub,
  repository: string,
  digest: string,
): Promise<{ readonly entries: readonly unknown[]; readonly hasMore: boolean }> {
  const need: Need = {
    what: `list attestations for ${digest}`,
    permissions: ['attestations: read'],
  };
  const entries: unknown[] = [];
  let after: string | undefined;
  let pages = 0;
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
        // GitHub responds with status 404 for a digest without attestations. For later pages, this status is an
        // error.
        .catch(pages === 0 ? noneWhenNotFound : undefined),
    );
    if (answer === undefined) break;
    entries.push(...listedIn(answer));
    after = nextCursor(answer.headers.link);
    pages += 1;
  } while (after !== undefined && entries.length < MAX_ATTESTATIONS && pages < MAX_PAGES);
  const hasMore = after !== undefined || entries.length > MAX_ATTESTATIONS;
  return { entries: entries.slice(0, MAX_ATTESTATIONS), hasMore };
}

/** Returns the entries on a page. If the response is not a list, throws an error instead of returning an empty list. */
function listedIn({
  data,
  url,
}: {
  readonly data: unknown;
  readonly url: string;
}): readonly unknown[] {
  const listed = isObject(data) ? arrayAt(data, 'attestations') : undefined;
  if (listed !== undefined) return listed;
  const call = { service: SERVICE, method: 'GET', url: redactUrl(url) };
  throw new RemoteError('bad-response', `${SERVICE} did not return a list of attestations`, call);
}

/** Returns the cursor of the next page from a header such as `<https://…?after=Y3Vyc29y>; rel="next"`. */
function nextCursor(link: string | undefined): string | undefined {
  const next = link?.split(',').find((part) => part.includes('rel="next"'));
  const address = next?.slice(next.indexOf('<') + 1, next.indexOf('>'));
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).searchParams.get('after') ?? undefined;
}

/**
 * Returns the bundle of an entry. Older servers send the bundle itself, and newer servers send a URL where it is
 * stored. This URL grants access, so the token is not sent with the request.
 */
async function bundleBytes(github: GitHub, entry: JsonObject, maxBytes: number): Promise<Buffer> {
  const inline = objectAt(entry, 'bundle');
  const url = stringAt(entry, 'bundle_url');
  if (inline !== undefined || url === undefined) return Buffer.from(JSON.stringify(inline ?? null));
  const answer = await request(github.network, url, {
    service: 'GitHub attestation storage',
    maxBytes,
  });
  const isSnappy = answer.headers.get('content-type')?.includes('snappy') === true;
  return isSnappy ? decompressSnappy(answer.body, maxBytes, WHAT) : answer.body;
}
