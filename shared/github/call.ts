import { RemoteError, type RemoteErrorCode } from '../errors/errors.ts';
import { isObject, stringAt } from '../json/guards.ts';
import { redactText, redactUrl } from '../net/redact.ts';
import { LATER } from '../net/remote-failure.ts';
import { isRateLimit, SERVICE } from './github-fetch.ts';

/** What a call does and what the job must allow for it. */
export interface Need {
  /** Completes "GitHub did not let us …": `comment on pull request 7`. */
  readonly what: string;
  /** Lines of the job's `permissions:`, such as `pull-requests: write`; none for what every token may do. */
  readonly permissions: readonly string[];
}

/**
 * Runs one call and makes its failure one that names the cure.
 *
 * @throws {RemoteError} `unauthorized`, `forbidden` and `not-found` name the missing permission.
 */
export async function callGitHub<T>(need: Need, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw remoteError(error, need);
  }
}

/** For `catch` of a call by which 404 says that there is none. */
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
    `${SERVICE} answered ${status} when asked to ${need.what}${said}`,
    call,
    // Not with the error as its cause: its text may repeat the token.
    { fix: fixFor(failure, need, stringAt(headers, ACCEPTED_PERMISSIONS)) },
  );
}

/** What GitHub would have accepted: `pull_requests=write; issues=write`. */
const ACCEPTED_PERMISSIONS = 'x-accepted-github-permissions';

/** Characters of GitHub's own words that are shown. */
const MAX_MESSAGE = 300;

interface RequestFailure {
  readonly status: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** Octokit's RequestError, by its shape: several copies of its class may be installed. */
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

/** Octokit wraps what our own fetch throws. */
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

/** What GitHub refuses with 403 whatever the token may do, in its own words. */
const OTHER_CURES = [
  {
    words: /\bissue is locked\b/i,
    fix: 'Unlock the conversation of the pull request, or leave the comment out.',
  },
  {
    words: /\b(?:security|code scanning) (?:must be|is not) enabled\b/i,
    fix: 'Enable code scanning in the settings of the repository, or leave `upload-sarif` out.',
  },
  {
    words: /\bref\b.{0,200}\bnot found in this repository\b/i,
    fix: 'The branch is gone, or never was at GitHub: check out one that is there, or leave `upload-sarif` out.',
  },
  {
    words: /\bcommit not found\b/i,
    fix: 'The commit is not at GitHub: push it before it is scanned, or leave `upload-sarif` out.',
  },
  {
    words: /\brepository was archived\b/i,
    fix: 'An archived repository takes nothing: unarchive it, or publish nothing there.',
  },
];

function fixFor(failure: RequestFailure, need: Need, accepted: string | undefined): string {
  const code = codeFor(failure);
  if (code === 'unauthorized') return 'Check that the token is valid and not expired.';
  if (code !== 'forbidden' && code !== 'not-found') return LATER[code] ?? '';
  const other = OTHER_CURES.find(({ words }) => words.test(failure.message));
  if (other !== undefined) return other.fix;
  // What every token may do is refused for what it is asked of.
  if (need.permissions.length === 0) return 'Give a `token` that may read the repository.';
  const lines = need.permissions.map((line) => `\`${line}\``).join(' and ');
  const asked =
    accepted === undefined || !isPermissionList(accepted) ? '' : ` (GitHub asks for ${accepted})`;
  return (
    `Add ${lines} to the \`permissions:\` of the job${asked}. On a pull request of a fork the token can ` +
    'mostly only read: publish from a `workflow_run` workflow, as examples/workflows/fork-comment.yml does.'
  );
}

/** The header goes into a message, so it must look like what it should be. */
function isPermissionList(header: string): boolean {
  return header.length <= MAX_MESSAGE && /^[a-z_=;, ]+$/.test(header);
}
