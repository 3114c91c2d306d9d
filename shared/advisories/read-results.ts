import { DataError } from '../errors/errors.ts';
import { asArray, asObject, asString, type JsonObject, optionalString } from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';

/** The advisories on one page of a query result. */
export interface QueryResult {
  readonly ids: readonly string[];
  readonly nextPageToken: string | undefined;
}

/**
 * Matches an ID. IDs become part of URLs and reports. OSV's IDs consist of letters, digits and a few other characters.
 */
const ID = /^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$/;

/**
 * Parses the results of `/v1/querybatch`, in the order of the queries. Rejects a result with an unexpected member, such
 * as an error, because a failure must not be treated as an empty result.
 *
 * @throws {DataError} `malformed`, with the JSON path.
 * @see https://google.github.io/osv.dev/post-v1-querybatch/
 */
export function readResults(bytes: Uint8Array, url: string): readonly QueryResult[] {
  const answer = closedObject(parseExactJson(bytes, url), '$', ['results']);
  return asArray(answer['results'], '$.results').map((value, index) => {
    const where = `$.results[${index}]`;
    const result = closedObject(value, where, ['vulns', 'next_page_token']);
    const found = 'vulns' in result ? asArray(result['vulns'], `${where}.vulns`) : [];
    const token = optionalString(result['next_page_token'], `${where}.next_page_token`);
    return {
      ids: found.map((item, at) => readId(item, `${where}.vulns[${at}]`)),
      nextPageToken: token === '' ? undefined : token,
    };
  });
}

function closedObject(value: unknown, where: string, keys: readonly string[]): JsonObject {
  const object = asObject(value, where);
  const unknown = Object.keys(object).find((key) => !keys.includes(key));
  if (unknown === undefined) return object;
  const key = JSON.stringify(unknown.slice(0, 40));
  throw new DataError('malformed', `${where} has the unknown member ${key}`, { path: where });
}

function readId(value: unknown, where: string): string {
  const id = asString(asObject(value, where)['id'], `${where}.id`);
  if (ID.test(id)) return id;
  throw new DataError('malformed', `${where}.id is not an OSV ID`, { path: where });
}
