import { UserError } from '../errors/errors.ts';
import { nodeHttp } from '../net/node-http.ts';
import type { Variables } from './machine.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** Host names of this machine, which are never reached through a proxy. */
const ALWAYS_DIRECT = ['localhost', '127.0.0.1', '::1'];

/**
 * Matches a domain in `NO_PROXY`. For Node, such an entry applies only to this host. For other programs, it also
 * applies to the subdomains.
 */
const DOMAIN = /^[a-z0-9][a-z0-9.-]*\.[a-z][a-z0-9-]*(?::\d+)?$/i;

/**
 * Sends requests through the proxy that environment variables set. Runners behind a firewall need this, because Node's
 * fetch does not use the proxy by default. Versions before 24.14 cannot use it at all.
 *
 * @throws {UserError} if the value is not a proxy URL.
 * @see https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv (from Node 24.14)
 */
export function useProxyOf(env: Variables): void {
  const given = VARIABLES.filter((name) => (env[name] ?? '') !== '');
  if (given.length === 0) return;
  const excepted = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(',').map((host) => host.trim());
  const below = excepted.filter((host) => DOMAIN.test(host)).map((host) => `.${host}`);
  const direct = [...excepted, ...below, ...ALWAYS_DIRECT].filter((host) => host !== '');
  const proxies = Object.fromEntries(given.map((name) => [name, proxyIn(name, env)]));
  nodeHttp().setGlobalProxyFromEnv?.({ ...proxies, no_proxy: direct.join(',') });
}

/**
 * Returns the proxy URL in an environment variable. Adds the scheme if it is missing, because other programs do not
 * require it.
 */
function proxyIn(name: string, env: Variables): string {
  const given = (env[name] ?? '').trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  if (URL.canParse(address)) return address;
  // The message omits the value, which can contain a password.
  throw new UserError(
    'input-invalid',
    `The ${name} environment variable does not contain a proxy URL.`,
    'Set the variable to a URL such as `http://proxy.example:3128`.',
  );
}
