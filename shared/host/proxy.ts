import { UserError } from '../errors/errors.ts';
import { nodeHttp } from '../net/node-http.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** This machine is never reached through a proxy. */
const ALWAYS_DIRECT = ['localhost', '127.0.0.1', '::1'];

/** A domain as other programs read it, with all below it; Node takes it for that host alone. */
const DOMAIN = /^[a-z0-9][a-z0-9.-]*\.[a-z][a-z0-9-]*(?::\d+)?$/i;

/**
 * Sends requests through the proxy that the environment names, as runners behind a firewall need it.
 * Node's fetch does not do so by itself, and before 24.14 it cannot.
 *
 * @throws {UserError} when that is no address.
 * @see https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv (from Node 24.14)
 */
export function useProxyOf(env: Readonly<Record<string, string | undefined>>): void {
  const given = VARIABLES.filter((name) => (env[name] ?? '') !== '');
  if (given.length === 0) return;
  const excepted = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(',').map((host) => host.trim());
  const below = excepted.filter((host) => DOMAIN.test(host)).map((host) => `.${host}`);
  const direct = [...excepted, ...below, ...ALWAYS_DIRECT].filter((host) => host !== '');
  const proxies = Object.fromEntries(given.map((name) => [name, proxyIn(name, env)]));
  nodeHttp().setGlobalProxyFromEnv?.({ ...proxies, no_proxy: direct.join(',') });
}

/** With its scheme, which other programs do without. */
function proxyIn(name: string, env: Readonly<Record<string, string | undefined>>): string {
  const given = (env[name] ?? '').trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  if (URL.canParse(address)) return address;
  // Not repeated: a password may be in it.
  throw new UserError(
    'input-invalid',
    `The environment variable ${name} names no proxy.`,
    'Write it as `http://proxy.example:3128`.',
  );
}
