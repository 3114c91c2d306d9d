import { RemoteError, type RemoteErrorCode } from '../errors/errors.ts';
import type { AnswerBody, AnswerHeaders, Network } from '../net/network.ts';
import { isLoopback } from '../net/redirect.ts';
import {
  type Answer,
  type RequestOptions,
  request,
  requestStream,
  type StreamAnswer,
} from '../net/request.ts';
import { authorize } from './authorize.ts';
import type { CredentialSource } from './credentials.ts';
import { DOCKER_HUB, type ImageReference } from './reference.ts';

/** Dependencies of a registry client. */
export interface RegistryDependencies {
  readonly network: Network;
  readonly credentials: CredentialSource;
  /** Masks the value of an `Authorization` header in logs: a token, or a user name and password in base64. */
  readonly mask?: (secret: string) => void;
}

/** The kind of access that a token grants. */
type RegistryAction = 'pull' | 'push';

type RegistryRequest = Omit<RequestOptions, 'service'>;

/** Sends authenticated requests to one repository. */
export interface RegistrySession {
  readonly registry: string;
  /** URL of the API of the repository, without a trailing slash: `https://ghcr.io/v2/o/r`. */
  readonly base: string;
  send(url: string, options: RegistryRequest, action: RegistryAction): Promise<Answer>;
  stream(url: string, options: RegistryRequest, action: RegistryAction): Promise<StreamAnswer>;
}

/** API host of Docker Hub. It differs from the name of the registry. */
const DOCKER_HUB_API = 'registry-1.docker.io';

/**
 * Opens a session. It keeps two `Authorization` headers, one for reading and one for writing, and stores neither on
 * disk. If the registry refuses several requests at the same time, they share one new token.
 */
export function openSession(
  reference: ImageReference,
  deps: RegistryDependencies,
): RegistrySession {
  const { registry, repository } = reference;
  const base = `${originOf(registry)}/v2/${repository}`;
  const origin = new URL(base).origin;
  const cache = new Map<RegistryAction, string>();
  const asked = new Map<RegistryAction, Promise<string | undefined>>();

  const ask = async (challenged: Challenged, action: RegistryAction) => {
    const header = await authorize(deps.network, challenged.headers.get('www-authenticate'), {
      registry,
      scope: `repository:${repository}:${action === 'push' ? 'pull,push' : 'pull'}`,
      credentials: await deps.credentials(registry),
    });
    if (header !== undefined) {
      deps.mask?.(header.slice(header.indexOf(' ') + 1));
      cache.set(action, header);
    }
    return header;
  };

  /**
   * @param refused The header that the registry refused. If another request has already replaced this header, the newer
   * header is returned.
   */
  const authorization = async (
    challenged: Challenged,
    action: RegistryAction,
    refused: string | undefined,
  ) => {
    if (new URL(challenged.url).origin !== origin) return undefined;
    const known = cache.get(action);
    if (known !== refused) return known;
    const asking = asked.get(action) ?? ask(challenged, action);
    asked.set(action, asking);
    return await asking.finally(() => asked.delete(action));
  };

  const authenticated = async <T extends Challenged>(
    call: (url: string, options: RequestOptions) => Promise<T>,
    url: string,
    options: RegistryRequest,
    action: RegistryAction,
  ): Promise<T> => {
    const isOurs = new URL(url).origin === origin;
    const plain: RequestOptions = { ...options, service: registry };
    if (!isOurs) return await call(url, plain);
    const accept = [...(options.accept ?? []), 401];
    const sent = cache.get(action);
    const first = await call(url, withAuthorization({ ...plain, accept }, sent));
    if (first.status !== 401) return first;
    if (!Buffer.isBuffer(first.body)) await first.body.cancel();
    return await call(url, withAuthorization(plain, await authorization(first, action, sent)));
  };

  return {
    registry,
    base,
    send: (url, options, action) =>
      explained(registry, action, () =>
        authenticated((at, o) => request(deps.network, at, o), url, options, action),
      ),
    stream: (url, options, action) =>
      explained(registry, action, () =>
        authenticated((at, o) => requestStream(deps.network, at, o), url, options, action),
      ),
  };
}

interface Challenged {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly url: string;
  readonly body: Buffer | AnswerBody;
}

function originOf(registry: string): string {
  const host = registry === DOCKER_HUB ? DOCKER_HUB_API : registry;
  return `${isLoopback(new URL(`http://${host}`).hostname) ? 'http' : 'https'}://${host}`;
}

function withAuthorization(options: RequestOptions, header: string | undefined): RequestOptions {
  if (header === undefined) return options;
  return { ...options, headers: { ...options.headers, authorization: header } };
}

/** Runs `call`. If the registry refuses a request, adds a fix to the error. */
async function explained<T>(
  registry: string,
  action: RegistryAction,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof RemoteError) || !REFUSALS.has(error.code)) throw error;
    const fix = fixOf(error.code, registry, action);
    throw new RemoteError(error.code, error.message, error.call, { cause: error, fix });
  }
}

function fixOf(code: RemoteErrorCode, registry: string, action: RegistryAction): string {
  if (code === 'rate-limited') {
    return `Log in to ${registry} for a higher rate limit, or try again later.`;
  }
  return registry === 'ghcr.io'
    ? `Log in with docker/login-action first, and give the job 'packages: ${action === 'push' ? 'write' : 'read'}'.`
    : `Log in to ${registry} with docker/login-action or docker login, as a user who is allowed to ${action}.`;
}

const REFUSALS = new Set<RemoteErrorCode>(['unauthorized', 'forbidden', 'rate-limited']);
