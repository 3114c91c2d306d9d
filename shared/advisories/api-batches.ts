import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { DataError, RemoteError } from '../errors/errors.ts';
import type { Network } from '../net/network.ts';
import { type Answer, request } from '../net/request.ts';
import type { ApiBudget } from './api-budget.ts';
import type { ApiQuery } from './api-queries.ts';
import { type QueryResult, readResults } from './read-results.ts';

/** Maximum number of queries per request, as set by the API. */
const QUERIES_PER_BATCH = 1_000;

/** Maximum number of concurrent requests. The API takes several seconds for a batch. */
const BATCHES_AT_ONCE = 3;

/** Maximum size of a response, in bytes. It is enough for 1,000 queries with 500 IDs of 64 bytes each. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** Maximum number of pages for one query. The package with the most advisories, a kernel, needs about ten. */
const MAX_PAGES = 200;

/** Name of the API in messages, and a hint for working without it. */
export const OSV = {
  service: 'OSV',
  otherwise: 'Without network access, set `advisories` to an advisory folder.',
};

interface Query {
  /** Position of the query in the caller's list. */
  readonly at: number;
  readonly question: ApiQuery;
  readonly pageToken?: string;
}

/** The API's URL, and the limits on requests. */
export interface Api {
  /** Base URL of the API, without a trailing slash. */
  readonly base: string;
  readonly network: Network;
  readonly budget: ApiBudget;
}

/**
 * Returns the advisory IDs for each query, in the order of the queries.
 *
 * @param onDone Called with the number of queries whose first page has arrived.
 * @throws {RemoteError} if any part of a response is missing, or if a limit for the run is exceeded.
 */
export async function askBatches(
  api: Api,
  questions: readonly ApiQuery[],
  onDone: (done: number) => void,
): Promise<readonly ReadonlySet<string>[]> {
  const ids = questions.map(() => new Set<string>());
  let done = 0;
  let queries: readonly Query[] = questions.map((question, at) => ({ at, question }));
  for (let page = 1; queries.length > 0; page++) {
    if (page > MAX_PAGES) throw badAnswer(api.base, `OSV sent more than ${MAX_PAGES} pages`);
    const next = await mapConcurrently(chunks(queries), BATCHES_AT_ONCE, async (batch) => {
      const results = await askBatch(api, batch);
      for (const [index, { at }] of batch.entries()) {
        for (const id of results[index]?.ids ?? []) {
          api.budget.countId(id);
          ids[at]?.add(id);
        }
      }
      done += batch.length;
      if (page === 1) onDone(done);
      return batch.flatMap((query, index) => followUp(query, results[index]));
    });
    queries = next.flat();
  }
  return ids;
}

function followUp(query: Query, result: QueryResult | undefined): readonly Query[] {
  const pageToken = result?.nextPageToken;
  return pageToken === undefined ? [] : [{ ...query, pageToken }];
}

function chunks(queries: readonly Query[]): readonly (readonly Query[])[] {
  const count = Math.ceil(queries.length / QUERIES_PER_BATCH);
  return Array.from({ length: count }, (_, index) =>
    queries.slice(index * QUERIES_PER_BATCH, (index + 1) * QUERIES_PER_BATCH),
  );
}

async function askBatch(
  { base, network, budget }: Api,
  batch: readonly Query[],
): Promise<readonly QueryResult[]> {
  budget.requireTime();
  const answer = await request(network, `${base}/v1/querybatch`, {
    ...OSV,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ queries: batch.map(queryJson) }),
    maxBytes: MAX_ANSWER_BYTES,
  });
  const results = resultsOf(answer);
  if (results.length === batch.length) return results;
  throw badAnswer(base, `OSV returned only ${results.length} of ${batch.length} results`);
}

function queryJson({ question, pageToken }: Query): object {
  const { ecosystem, name, version } = question;
  return {
    package: { ecosystem, name },
    ...(version === '' ? {} : { version }),
    ...(pageToken === undefined ? {} : { page_token: pageToken }),
  };
}

function resultsOf(answer: Answer): readonly QueryResult[] {
  try {
    return readResults(answer.body, answer.url);
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    throw badAnswer(answer.url, `OSV sent an invalid response: ${cause.message}`, cause);
  }
}

function badAnswer(url: string, message: string, cause?: unknown): RemoteError {
  return new RemoteError(
    'bad-response',
    message,
    { service: OSV.service, method: 'POST', url },
    { cause },
  );
}
