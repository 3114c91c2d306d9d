import { DataError, RemoteError } from '../errors/errors.ts';
import { asArray, asObject, asString, optionalArray, optionalString } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import { inTurns } from '../net/in-turns.ts';
import type { Network } from '../net/network.ts';
import { type Answer, request } from '../net/request.ts';
import type { Question } from './api-questions.ts';

/** The API's own limit on the queries of one request. */
const QUERIES_PER_BATCH = 1_000;

/** Requests under way at once: a batch is work of seconds for the API. */
const BATCHES_AT_ONCE = 3;

/** Largest answer accepted, in bytes: 1,000 queries with 500 ids of 64 bytes each. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/** Most pages followed for one query; the largest package, a kernel, has about ten. */
const MAX_PAGES = 200;

/** A result has some of these, or nothing: what has other members alone, such as an error, is none. */
const RESULT_KEYS = ['vulns', 'next_page_token'];

/** What messages call the API, and how to do without it. */
export const OSV = {
  service: 'OSV',
  otherwise: 'Without a network, give a folder of advisories as `advisories`.',
};

/** An id goes into a URL and into reports: OSV's have letters, digits and a few signs. */
const ID = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$/;

interface Query {
  /** Position in the caller's list. */
  readonly at: number;
  readonly question: Question;
  readonly pageToken?: string;
}

interface QueryResult {
  readonly ids: readonly string[];
  readonly nextPageToken: string | undefined;
}

/**
 * Ids of the advisories for each question, in the order of the questions.
 *
 * @param onDone Told how many questions have their first page.
 * @throws {RemoteError} when any part of the answer is missing.
 */
export async function askBatches(
  base: string,
  network: Network,
  questions: readonly Question[],
  onDone: (done: number) => void,
): Promise<readonly (readonly string[])[]> {
  const ids = questions.map((): string[] => []);
  let done = 0;
  let queries: readonly Query[] = questions.map((question, at) => ({ at, question }));
  for (let page = 1; queries.length > 0; page++) {
    if (page > MAX_PAGES) throw badAnswer(base, `OSV sent more than ${MAX_PAGES} pages`);
    const next = await inTurns(chunks(queries), BATCHES_AT_ONCE, async (batch) => {
      const results = await askBatch(base, network, batch);
      for (const [index, { at }] of batch.entries()) ids[at]?.push(...(results[index]?.ids ?? []));
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
  base: string,
  network: Network,
  batch: readonly Query[],
): Promise<readonly QueryResult[]> {
  const answer = await request(network, `${base}/v1/querybatch`, {
    ...OSV,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ queries: batch.map(queryJson) }),
    maxBytes: MAX_ANSWER_BYTES,
  });
  const results = readResults(answer);
  if (results.length === batch.length) return results;
  throw badAnswer(base, `OSV answered ${results.length} of ${batch.length} queries`);
}

function queryJson({ question, pageToken }: Query): object {
  const { ecosystem, name, version } = question;
  return {
    package: { ecosystem, name },
    ...(version === '' ? {} : { version }),
    ...(pageToken === undefined ? {} : { page_token: pageToken }),
  };
}

function readResults(answer: Answer): readonly QueryResult[] {
  try {
    const value = asObject(parseJson(answer.body, answer.url), '$');
    return asArray(value['results'], '$.results').map(readResult);
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    throw badAnswer(answer.url, `OSV's answer cannot be read: ${cause.message}`, cause);
  }
}

function readResult(value: unknown, index: number): QueryResult {
  const where = `$.results[${index}]`;
  const result = asObject(value, where);
  const isOther = Object.keys(result).length > 0 && !RESULT_KEYS.some((key) => key in result);
  if (isOther) throw new DataError('malformed', `${where} is no result`, { path: where });
  const found = optionalArray(result['vulns'], `${where}.vulns`) ?? [];
  const token = optionalString(result['next_page_token'], `${where}.next_page_token`);
  return {
    ids: found.map((item, at) => readId(item, `${where}.vulns[${at}]`)),
    nextPageToken: token === '' ? undefined : token,
  };
}

function readId(value: unknown, where: string): string {
  const id = asString(asObject(value, where)['id'], `${where}.id`);
  if (ID.test(id)) return id;
  throw new DataError('malformed', `${where}.id is not an OSV id`, { path: where });
}

function badAnswer(url: string, message: string, cause?: unknown): RemoteError {
  return new RemoteError(
    'bad-response',
    message,
    { service: OSV.service, method: 'POST', url },
    { cause },
  );
}
