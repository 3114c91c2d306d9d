import { DataError, RemoteError } from '../errors/errors.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { inTurns } from '../net/in-turns.ts';
import type { Network } from '../net/network.ts';
import { type Answer, request } from '../net/request.ts';
import type { AdvisoryCandidate, AdvisorySource } from './advisory-source.ts';
import { askBatches, OSV } from './api-batches.ts';
import { questionsFor } from './api-questions.ts';
import { questionsAboutRelease, silentReleases, unknownRelease } from './api-releases.ts';
import { parseAdvisory } from './parse-advisory.ts';
import { later } from './shelf.ts';

/** Largest record accepted, in bytes. */
const MAX_RECORD_BYTES = 32 * 1024 * 1024;

/** Records fetched at once: the public API is shared by all. */
const RECORDS_AT_ONCE = 10;

/**
 * Advisories from an API that speaks as https://api.osv.dev does.
 *
 * @throws {RemoteError} from `find` whenever anything that was asked for did not come: no answer is
 *   never taken for an empty one.
 * @see https://google.github.io/osv.dev/api/
 */
export function openApi(url: string, network: Network): AdvisorySource {
  const base = url.replace(/\/+$/, '');
  return { find: (packages, onProgress) => findAt(base, network, packages, onProgress) };
}

async function findAt(
  base: string,
  network: Network,
  packages: readonly Package[],
  onProgress?: (done: number, total: number) => void,
): ReturnType<AdvisorySource['find']> {
  const { asked, problems } = questionsFor(packages);
  const questions = asked.map(({ question }) => question);
  const ids = await askBatches(base, network, questions, (done) =>
    onProgress?.(Math.floor((done / asked.length) * packages.length), packages.length),
  );
  const wanted = [...new Set(ids.flat())].sort();
  const records = await inTurns(wanted, RECORDS_AT_ONCE, (id) => fetchRecord(base, network, id));
  const byId = new Map(wanted.map((id, index) => [id, records[index]]));
  const candidates = asked.flatMap(({ packages: asking }, index) =>
    asking.flatMap((item) => pair(item, ids[index] ?? [], byId)),
  );
  const newest = records.reduce((time, record) => later(time, record.modified), '');
  const data = { name: base, newest: newest === '' ? undefined : newest };
  const unknown = await unknownReleases(base, network, silentReleases(packages, records));
  return { candidates: unique(candidates), problems: [...problems, ...unknown], data };
}

/** Those of the releases that the API does not know. It gives no answer for them, and none for what is clean. */
async function unknownReleases(
  base: string,
  network: Network,
  silent: readonly string[],
): Promise<readonly Problem[]> {
  if (silent.length === 0) return [];
  const asked = silent.map(questionsAboutRelease);
  const ids = await askBatches(base, network, asked.flat(), () => undefined);
  const answered = new Set(asked.flat().filter((_, index) => (ids[index] ?? []).length > 0));
  return silent
    .filter((_, index) => !asked[index]?.some((question) => answered.has(question)))
    .map(unknownRelease);
}

function pair(
  item: Package,
  ids: readonly string[],
  byId: ReadonlyMap<string, Advisory | undefined>,
): readonly AdvisoryCandidate[] {
  return ids.flatMap((id) => {
    const advisory = byId.get(id);
    if (advisory === undefined || advisory.withdrawn !== undefined) return [];
    return [{ package: item, advisory }];
  });
}

/** A package that is asked for in several ways may get one advisory more than once. */
function unique(candidates: readonly AdvisoryCandidate[]): readonly AdvisoryCandidate[] {
  const seen = new Map<Package, Set<string>>();
  return candidates.filter(({ package: item, advisory }) => {
    const ids = seen.get(item) ?? new Set<string>();
    seen.set(item, ids);
    if (ids.has(advisory.id)) return false;
    ids.add(advisory.id);
    return true;
  });
}

async function fetchRecord(base: string, network: Network, id: string): Promise<Advisory> {
  const url = `${base}/v1/vulns/${encodeURIComponent(id)}`;
  const answer = await request(network, url, { ...OSV, maxBytes: MAX_RECORD_BYTES });
  const advisory = readRecord(answer);
  if (advisory.id === id) return advisory;
  throw badRecord(answer, `OSV answered with ${advisory.id} when asked for ${id}`);
}

function readRecord(answer: Answer): Advisory {
  try {
    return parseAdvisory(parseJson(answer.body, answer.url));
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    throw badRecord(answer, `OSV sent a record that is not one: ${cause.message}`, cause);
  }
}

function badRecord(answer: Answer, message: string, cause?: unknown): RemoteError {
  const call = { service: OSV.service, method: 'GET', url: answer.url, status: answer.status };
  return new RemoteError('bad-response', message, call, { cause });
}
