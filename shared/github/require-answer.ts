import { RemoteError } from '../errors/errors.ts';
import { isObject } from '../json/guards.ts';
import { redactUrl } from '../net/redact.ts';
import { SERVICE } from './github-fetch.ts';

/** Matches requests whose response is a list of objects. The response to every other request is an object. */
const LISTS = /^GET .*\/(?:assets|comments|files|pulls|releases)$/;

/**
 * Requests, each with a field that GitHub's response always contains. This file checks that the field is present. The
 * code that reads the field does not check it again.
 */
const PROOFS: readonly (readonly [request: RegExp, field: string])[] = [
  [/^(?:PATCH|POST) .*\/comments(?:\/\{comment_id\})?$/, 'html_url'],
  [/^POST .*\/check-runs$/, 'id'],
  [/^POST https?:/, 'browser_download_url'],
  [/^GET \/repos\/\{owner\}\/\{repo\}$/, 'owner'],
  [/^GET .*\/pulls\/\{pull_number\}$/, 'head'],
  [/^POST .*\/dependency-graph\/snapshots$/, 'result'],
];

/**
 * Checks the shape of a successful response. A proxy can respond to every request with its own page. Such a response
 * must count neither as an empty list nor as a success. The response to a deletion has no content, so it is not
 * checked.
 *
 * @param request The request with its path template, such as `/repos/{owner}/{repo}`.
 * @throws {RemoteError} `bad-response`
 */
export function requireAnswer(
  { data, status, url }: { readonly data: unknown; readonly status: number; readonly url: string },
  request: { readonly method: string; readonly url: string },
): void {
  const { method } = request;
  if (method === 'DELETE') return;
  const asked = `${method} ${request.url}`;
  const field = PROOFS.find(([pattern]) => pattern.test(asked))?.[1];
  const isWhole = LISTS.test(asked)
    ? Array.isArray(data) && data.every(isObject)
    : isObject(data) && (field === undefined || field in data);
  if (isWhole) return;
  const call = { service: SERVICE, method, url: redactUrl(url), status };
  const message = `${SERVICE} returned ${status} with unexpected content for ${asked}`;
  throw new RemoteError('bad-response', message, call, {
    fix: 'Check the runner’s proxy, or run the job again.',
  });
}
