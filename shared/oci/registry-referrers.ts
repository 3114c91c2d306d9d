import { requireDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import type { Answer } from '../net/request.ts';
import { readFallbackTag, requireBounded } from './fallback-tag.ts';
import { type Descriptor, type ImageStore, MEDIA_TYPES } from './image-store.ts';
import { MAX_MANIFEST_BYTES, parseManifest } from './manifest.ts';
import type { RegistrySession } from './registry-session.ts';

/** Maximum number of pages in one listing. MAX_REFERRERS entries fit even if each page has only ten. */
const MAX_PAGES = 100;

/**
 * HTTP statuses that indicate that the registry does not have the referrers API. Most registries respond with 404, and
 * some with other 4xx statuses or 501.
 */
const NO_API = [400, 404, 405, 406, 415, 501];

/**
 * Lists referrers with the referrers API. If the API is missing or returns an empty list, reads the fallback tag. A
 * registry that only recently added the API might not list referrers that older clients stored under the tag. Until it
 * is known whether the API exists, requests the API and the tag at the same time.
 */
export function openReferrers(
  session: RegistrySession,
  getManifest: ImageStore['getManifest'],
): Required<Pick<ImageStore, 'listReferrers' | 'hasReferrersApi'>> {
  let hasApi: boolean | undefined;
  const listReferrers: ImageStore['listReferrers'] = async (digest) => {
    requireDigest(digest, session.base);
    const byTag = () => readFallbackTag(getManifest, digest);
    if (hasApi === false) return await byTag();
    const [api, tag] = await Promise.allSettled([
      listByApi(session, digest),
      hasApi === undefined ? byTag() : undefined,
    ]);
    if (api.status === 'rejected') throw api.reason;
    hasApi = api.value !== undefined;
    if (api.value !== undefined && api.value.length > 0) return api.value;
    if (tag.status === 'rejected') throw tag.reason;
    return tag.value ?? (await byTag());
  };
  return { listReferrers, hasReferrersApi: () => hasApi };
}

async function listByApi(
  session: RegistrySession,
  digest: string,
): Promise<readonly Descriptor[] | undefined> {
  const found = new Map<string, Descriptor>();
  let url: string | undefined = `${session.base}/referrers/${digest}`;
  for (let page = 0; url !== undefined; page++) {
    if (page >= MAX_PAGES) throw tooManyPages(session, digest);
    const accept = MEDIA_TYPES.ociIndex;
    const options = { headers: { accept }, maxBytes: MAX_MANIFEST_BYTES, accept: NO_API };
    const answer: Answer = await session.send(url, options, 'pull');
    if (!isIndexAnswer(answer) && page === 0) return undefined;
    for (const referrer of entriesIn(answer, session)) found.set(referrer.digest, referrer);
    requireBounded(found.size, digest);
    url = nextPage(answer, session);
  }
  return [...found.values()];
}

/**
 * Returns true if a response contains an index. Some proxies respond to unknown paths with status 200 and an HTML page.
 */
function isIndexAnswer(answer: Answer): boolean {
  const type = answer.headers.get('content-type')?.split(';', 1)[0]?.trim();
  return answer.status === 200 && type === MEDIA_TYPES.ociIndex;
}

/** @throws {DataError} if the response is not an index, because an incomplete list would hide evidence. */
function entriesIn(answer: Answer, session: RegistrySession): readonly Descriptor[] {
  const index = isIndexAnswer(answer) ? parseManifest(answer.body, answer.url) : undefined;
  if (index?.kind === 'index') return index.manifests;
  const message = `${session.registry} returned ${answer.status} without an index of referrers`;
  throw new DataError('malformed', message, { path: session.base });
}

/**
 * Returns the URL of the next page, which must be in the same registry.
 *
 * @see RFC 8288 for several links in one header.
 */
function nextPage(answer: Answer, session: RegistrySession): string | undefined {
  const link = answer.headers.get('link') ?? '';
  const address = /<([^<>]{1,4000})>[^<>]{0,200}\brel="?next\b/i.exec(link)?.[1];
  if (address === undefined) return undefined;
  const next = URL.canParse(address, answer.url) ? new URL(address, answer.url) : undefined;
  if (next?.origin === new URL(session.base).origin) return next.href;
  const where = next === undefined ? 'with an invalid URL' : `on a different host, ${next.host}`;
  const message = `${session.registry} links to the next page of referrers ${where}`;
  throw new DataError('malformed', message, { path: session.base });
}

function tooManyPages(session: RegistrySession, digest: string): DataError {
  const message = `${session.registry} has more than ${MAX_PAGES} pages of referrers for ${digest}`;
  return new DataError('limit-exceeded', message, { path: session.base });
}
