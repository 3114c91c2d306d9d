import { RemoteError, type RemoteErrorCode } from '../errors/errors.ts';
import { isObject, stringAt } from '../json/guards.ts';
import { redactText, redactUrl } from '../net/redact.ts';
import { LATER } from '../net/remote-failure.ts';
import { SERVICE } from './github-fetch.ts';
import { isRateLimit } from './rate-limit.ts';

/** The purpose of an API call, and the permissions that it needs. */
export interface Need {
  /** Text that completes the sentence "GitHub did not let us …", such as `comment on pull request 7`. */
  readonly what: string;
  /**
   * Lines for the job's `permissions:`, such as `pull-requests: write`. Empty if every token is allowed to make the
   * call.
   */
  readonly permissions: readonly string[];
}

/**
 * Runs one API call and adds a fix to its error.
 *
 * @throws {RemoteError} with the missing permission for `unauthorized`, `forbidden` and `not-found`.
 */
export async function callGitHub<T>(need: Need, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw remoteError(error, need);
  }
}

/**
 * Returns undefined for an error with status 404, and throws any other error again. Use this only for requests in which
 * status 404 means that the object does not exist.
 */
export function noneWhenNotFound(error: unknown): undefined {
  if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
  throw error;
}

function remoteError(error: unknown, need: Need): unknown {
  if (error instanceof RemoteError) return error;
  const failure = requestFailure(error);
  if (failure === undefined) return innerRemoteError(error) ?? error;
  const { status, method, url, headers, message } = failure;
  const call = { service: SERVICE, method, url: redactUrl(url), status };
  const said = message === '' ? '' : `: ${message}`;
  return new RemoteError(
    codeFor(failure),
    `${SERVICE} returned ${status} for a request to ${need.what}${said}`,
    call,
    // The original error is not kept as the cause, because its text can contain the token.
    { fix: fixFor(failure, need, stringAt(headers, ACCEPTED_PERMISSIONS)) },
  );
}

/** Name of the header with the accepted permissions, such as `pull_requests=write; issues=write`. */
const ACCEPTED_PERMISSIONS = 'x-accepted-github-permissions';

/** Maximum length of GitHub's own message, in characters. */
const MAX_MESSAGE = 300;

interface RequestFailure {
  readonly status: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** Recognizes Octokit's RequestError by its properties, because several copies of the class can be installed. */
function requestFailure(error: unknown): RequestFailure | undefined {
  if (!(error instanceof Error) || error.name !== 'HttpError') return undefined;
  const { status, request, response } = error as Error & Readonly<Record<string, unknown>>;
  if (typeof status !== 'number' || !isObject(request) || !isObject(response)) return undefined;
  return {
    status,
    method: stringAt(request, 'method') ?? 'GET',
    url: stringAt(request, 'url') ?? '',
    headers: isObject(response['headers']) ? response['headers'] : {},
    message: redactText(error.message)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, MAX_MESSAGE),
  };
}

/** Returns the error that `githubFetch` threw. Octokit wraps this error in another error. */
function innerRemoteError(error: unknown): RemoteError | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; depth++) {
    if (each instanceof RemoteError) return each;
    each = each.cause;
  }
  return undefined;
}

const CODES: ReadonlyMap<number, RemoteErrorCode> = new Map([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [409, 'conflict'],
  [413, 'too-large'],
]);

function codeFor({ status, headers, message }: RequestFailure): RemoteErrorCode {
  if (isRateLimit(status, (name) => stringAt(headers, name), message)) return 'rate-limited';
  return CODES.get(status) ?? (status >= 500 ? 'server-error' : 'bad-response');
}

/** Causes of status 403 that do not depend on the token's permissions, with patterns for GitHub's message. */
const OTHER_FIXES = [
  {
    words: /\bissue is locked\b/i,
    fix: 'Unlock the conversation on the pull request, or turn off the comment.',
  },
  {
    words: /\b(?:security|code scanning) (?:must be|is not) enabled\b/i,
    fix: 'Enable code scanning in the repository settings, or remove `upload-sarif`.',
  },
  {
    words: /\bref\b.{0,200}\bnot found in this repository\b/i,
    fix: 'Check out a branch that exists on GitHub, or remove `upload-sarif`.',
  },
  {
    words: /\bcommit not found\b/i,
    fix: 'Push the commit to GitHub before you scan it, or remove `upload-sarif`.',
  },
  {
    words: /\brepository was archived\b/i,
    fix: 'Unarchive the repository, or do not publish to it.',
  },
];

function fixFor(failure: RequestFailure, need: Need, accepted: string | undefined): string {
  const code = codeFor(failure);
  if (code === 'unauthorized') return 'Check that the token is valid and not expired.';
  if (code !== 'forbidden' && code !== 'not-found') return LATER[code] ?? '';
  const other = OTHER_FIXES.find(({ words }) => words.test(failure.message));
  if (other !== undefined) return other.fix;
  // Every token is allowed to make this call. If it fails, the token does not have access to the repository.
  if (need.permissions.length === 0) return 'Set a `github-token` that can read the repository.';
  const lines = need.permissions.map((line) => `\`${line}\``).join(' and ');
  const asked =
    accepted === undefined || !isPermissionList(accepted) ? '' : ` (GitHub asks for ${accepted})`;
  return (
    `Add ${lines} to the job’s \`permissions:\`${asked}. For a pull request from a fork, the token is ` +
    'usually read-only. In that case, publish from a `workflow_run` workflow, as in examples/workflows/fork-comment.yml.'
  );
}

/**
 * Returns true if the header contains only permissions. This must be checked, because the header becomes part of a
 * message.
 */
function isPermissionList(header: string): boolean {
  return header.length <= MAX_MESSAGE && /^[a-z_=;, ]+$/.test(header);
}
