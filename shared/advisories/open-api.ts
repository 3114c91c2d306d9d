import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { DataError, RemoteError } from '../errors/errors.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { Network } from '../net/network.ts';
import { type Answer, request } from '../net/request.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName, osvCoordinates } from '../versions/osv-coordinates.ts';
import { type IndexAnswer, later } from './advisory-index.ts';
import type { AdvisoryCandidate, AdvisorySource, AliasIds } from './advisory-source.ts';
import { answeredEcosystems } from './answered-ecosystems.ts';
import { type Api, askBatches, OSV } from './api-batches.ts';
import { API_LIMITS, type ApiLimits, openBudget } from './api-budget.ts';
import { type ApiQuery, apiQueries } from './api-queries.ts';
import { parseAdvisory } from './parse-advisory.ts';
import {
  queriesAboutSilence,
  silentEcosystems,
  unknownToService,
} from './unanswered-ecosystems.ts';
import { wasWithdrawn } from './withdrawn.ts';

/** Maximum size of a record, in bytes. */
const MAX_RECORD_BYTES = 32 * 1024 * 1024;

/** Maximum number of concurrent downloads. It is low, because many users share the public API. */
const RECORDS_AT_ONCE = 10;

/**
 * Opens an API that is compatible with https://api.osv.dev.
 *
 * @throws {RemoteError} from `find` if any response is missing. An empty response would mean that there are no
 * vulnerabilities.
 * @see https://google.github.io/osv.dev/api/
 */
export function openApi(
  url: string,
  network: Network,
  limits: ApiLimits = API_LIMITS,
): AdvisorySource {
  // OSV's documentation shows URLs that end in `/v1`. Each request adds `/v1`, so it is removed here.
  const base = url.replace(/\/+$/, '').replace(/\/v1$/, '');
  return {
    find: (packages, onProgress, aliasIds) => {
      const budget = openBudget(base, network, limits);
      return findAt({ base, network, budget }, packages, onProgress, aliasIds);
    },
  };
}

async function findAt(
  api: Api,
  packages: readonly Package[],
  onProgress?: (done: number, total: number) => void,
  aliasIds: AliasIds = () => [],
): ReturnType<AdvisorySource['find']> {
  const started = new Date(api.network.now()).toISOString();
  const { asked, problems } = apiQueries(packages);
  const questions = asked.map(({ question }) => question);
  const ids = await askBatches(api, questions, (done) =>
    onProgress?.(Math.floor((done / asked.length) * packages.length), packages.length),
  );
  const wanted = [...new Set(ids.flatMap((each) => [...each]))].sort();
  const narrow = narrowTo(packages);
  const records = await mapConcurrently(wanted, RECORDS_AT_ONCE, async (id) =>
    narrow(await fetchRecord(api, id)),
  );
  const byId = new Map(wanted.map((id, index) => [id, records[index]]));
  const candidates = asked.flatMap(({ packages: asking, question }, index) =>
    asking.flatMap((item) => pair(item, question, ids[index] ?? new Set(), byId)),
  );
  const newest = records.reduce((time, record) => later(time, record.modified), '');
  const data = {
    name: api.base,
    newest: newest === '' ? undefined : newest,
    records: answeredEcosystems(questions, records, started),
  };
  const unknown = await unknownEcosystems(api, silentEcosystems(packages, records));
  const own = unique(candidates);
  const aliases = await fetchAliases(api, aliasIds(own));
  return {
    candidates: own,
    problems: [...problems, ...unknown, ...aliases.problems],
    aliases: aliases.advisories,
    data,
  };
}

/**
 * Returns a problem for each ecosystem that the API does not support. For a package in such an ecosystem, the API
 * returns an empty result, as it does for a package without advisories.
 */
async function unknownEcosystems(api: Api, silent: readonly string[]): Promise<readonly Problem[]> {
  const asked = silent.map(queriesAboutSilence);
  if (asked.flat().length === 0) return [];
  const ids = await askBatches(api, asked.flat(), () => undefined);
  const answered = new Set(asked.flat().filter((_, index) => (ids[index]?.size ?? 0) > 0));
  return silent
    .filter((_, index) => {
      const own = asked[index] ?? [];
      return own.length > 0 && !own.some((question) => answered.has(question));
    })
    .map(unknownToService);
}

/**
 * Returns a function that removes the entries for other packages from a record. For example, the record of a kernel
 * vulnerability has entries for about a thousand packages. If no entry is left, the code in `shared/scan` reports a
 * contradiction.
 */
function narrowTo(packages: readonly Package[]): (advisory: Advisory) => Advisory {
  const asked = new Set(
    packages.flatMap((item) =>
      osvCoordinates(item).map(({ ecosystem, name }) =>
        keyOf(parseEcosystem(ecosystem).base, name),
      ),
    ),
  );
  return (advisory) => ({
    ...advisory,
    affected: advisory.affected.filter(({ package: { ecosystem, name } }) => {
      const { base } = parseEcosystem(ecosystem);
      return asked.has(keyOf(base, normalName(base, name)));
    }),
  });
}

function keyOf(base: string, name: string): string {
  return `${base}\n${name}`;
}

function pair(
  item: Package,
  { version, ecosystem }: ApiQuery,
  ids: ReadonlySet<string>,
  byId: ReadonlyMap<string, Advisory | undefined>,
): readonly AdvisoryCandidate[] {
  // The service compares versions only if the query contains the version and the release of the package. Other queries
  // request the records for all versions or all releases.
  const isClaimed = version !== '' && ecosystem === item.ecosystem;
  return [...ids].flatMap((id) => {
    const advisory = byId.get(id);
    if (advisory === undefined || advisory.withdrawn !== undefined) return [];
    return [{ package: item, advisory, isClaimed }];
  });
}

/** Removes duplicates. Several queries for one package can return the same advisory. */
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

/**
 * Requests the records for aliases. A record that cannot be read is a problem but not an error, because findings do not
 * depend on aliases.
 */
async function fetchAliases(api: Api, ids: readonly string[]): Promise<IndexAnswer> {
  const answers = await mapConcurrently(ids, RECORDS_AT_ONCE, (id) => fetchAlias(api, id));
  return {
    advisories: answers.flatMap(({ advisories }) => advisories),
    problems: answers.flatMap(({ problems }) => problems),
  };
}

async function fetchAlias(api: Api, id: string): Promise<IndexAnswer> {
  try {
    api.budget.countId(id);
    return { advisories: [await fetchRecord(api, id)], problems: [] };
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    // Most databases do not contain every alias.
    if (error.code === 'not-found') return { advisories: [], problems: [] };
    const message = `the alias record could not be read: ${error.message}`;
    return { advisories: [], problems: [{ code: error.code, message, path: id }] };
  }
}

async function fetchRecord({ base, network, budget }: Api, id: string): Promise<Advisory> {
  budget.requireTime();
  const url = `${base}/v1/vulns/${encodeURIComponent(id)}`;
  const answer = await request(network, url, { ...OSV, maxBytes: MAX_RECORD_BYTES });
  budget.countBytes(answer.body.length);
  const advisory = readRecord(answer);
  if (advisory.id !== id) {
    throw badRecord(answer, `OSV returned ${advisory.id} instead of ${id}`);
  }
  if (wasWithdrawn(advisory.withdrawn, network.now()) !== undefined) return advisory;
  throw badRecord(answer, `OSV sent an invalid withdrawal time for ${id}`);
}

function readRecord(answer: Answer): Advisory {
  try {
    return parseAdvisory(parseExactJson(answer.body, answer.url));
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    throw badRecord(answer, `OSV sent an invalid record: ${cause.message}`, cause);
  }
}

function badRecord(answer: Answer, message: string, cause?: unknown): RemoteError {
  const call = { service: OSV.service, method: 'GET', url: answer.url, status: answer.status };
  return new RemoteError('bad-response', message, call, { cause });
}
