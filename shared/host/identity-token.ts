import { RemoteError, UserError } from '../errors/errors.ts';
import { collectBytes } from '../net/body.ts';
import type { Machine } from './machine.ts';

/** Provides the identity of a workflow. */
export interface TokenSource {
  /**
   * Returns an OIDC token for `audience`. The token is already masked in logs.
   *
   * @throws {UserError} `permission-missing` if the job lacks the permission `id-token: write`.
   */
  idToken(audience: string): Promise<string>;
}

type TokenDependencies = Pick<Machine, 'env' | 'fetch' | 'sleep' | 'mask'>;

const SERVICE = "GitHub's token service";

/** Timeout of one request, in milliseconds. The service normally responds in well under a second. */
const TIMEOUT_MS = 15_000;

/** Pauses between the attempts, in milliseconds. Three attempts are enough for a short service outage. */
const PAUSES_MS = [1_000, 4_000];

/** Maximum size of a response, in bytes. A token is about 2 kB in size. */
const LIMITS = { service: SERVICE, maxBytes: 64 * 1024 };

const MISSING_PERMISSION_FIX = `Add these permissions to the job, along with any others it needs:
permissions:
  contents: read
  id-token: write
A pull request from a fork never gets this permission. Instead, sign after the merge or on push.`;

/**
 * Requests a token that proves the workflow's identity to one audience. The token is already masked in logs.
 *
 * @throws {UserError} `permission-missing` if the job is not allowed to request a token.
 * @throws {RemoteError} if the service does not return a token.
 * @see https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
export async function requestIdentityToken(
  dependencies: TokenDependencies,
  audience: string,
): Promise<string> {
  const url = dependencies.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const requestToken = dependencies.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (url === undefined || url === '' || requestToken === undefined || requestToken === '') {
    throw new UserError(
      'permission-missing',
      'The job is not allowed to request an identity token from GitHub.',
      MISSING_PERMISSION_FIX,
    );
  }
  dependencies.mask(requestToken);
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const token = await askWithRetry(dependencies, address, requestToken);
  dependencies.mask(token);
  return token;
}

async function askWithRetry(
  dependencies: TokenDependencies,
  address: URL,
  bearer: string,
): Promise<string> {
  for (const pause of PAUSES_MS) {
    const answer = await ask(dependencies, address, bearer);
    if (typeof answer === 'string') return answer;
    if (!isWorthRetrying(answer)) throw answer;
    await dependencies.sleep(pause);
  }
  const last = await ask(dependencies, address, bearer);
  if (typeof last === 'string') return last;
  throw last;
}

function isWorthRetrying(error: RemoteError): boolean {
  return ['unreachable', 'timeout', 'rate-limited', 'server-error'].includes(error.code);
}

/** Makes one attempt. Returns the token, or the error if the attempt failed. */
async function ask(
  dependencies: TokenDependencies,
  address: URL,
  bearer: string,
): Promise<string | RemoteError> {
  const call = { service: SERVICE, method: 'GET', url: `${address.origin}${address.pathname}` };
  let body: string;
  try {
    const response = await dependencies.fetch(address.href, {
      method: 'GET',
      headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
      // Does not follow redirects, because the bearer token must not be sent to another server.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const { status } = response;
    body = (await collectBytes(response.body, call.url, LIMITS)).toString('utf8');
    if (status < 200 || status >= 300) return refused(status, { ...call, status });
  } catch (cause) {
    if (cause instanceof RemoteError) return cause;
    const isTimeout = isTimeoutError(cause);
    const what = isTimeout ? 'did not respond in time' : 'could not be reached';
    return new RemoteError(isTimeout ? 'timeout' : 'unreachable', `${SERVICE} ${what}.`, call, {
      cause,
    });
  }
  return tokenIn(body) ?? new RemoteError('bad-response', `${SERVICE} returned no token.`, call);
}

/**
 * Returns true if a request failed because of a timeout. Checks the name of the error and not its class, because errors
 * from fetch can belong to another JavaScript realm.
 */
function isTimeoutError(cause: unknown): boolean {
  return (
    typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError'
  );
}

function refused(status: number, call: RemoteError['call']): RemoteError {
  const message = `${SERVICE} responded with status ${status}.`;
  if (status === 401 || status === 403) {
    return new RemoteError('forbidden', message, call, { fix: MISSING_PERMISSION_FIX });
  }
  if (status === 429) return new RemoteError('rate-limited', message, call);
  return new RemoteError(status >= 500 ? 'server-error' : 'bad-response', message, call);
}

function tokenIn(body: string): string | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    // Text that is not JSON does not contain a token. The caller reports this.
    return undefined;
  }
  if (typeof answer !== 'object' || answer === null || !('value' in answer)) return undefined;
  return typeof answer.value === 'string' && answer.value !== '' ? answer.value : undefined;
}
