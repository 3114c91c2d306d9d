import { nodeHttp } from '../net/node-http.ts';

const VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];

/** This machine is never reached through a proxy. */
const ALWAYS_DIRECT = ['localhost', '127.0.0.1', '::1'];

/**
 * Sends requests through the proxy that the environment names, as runners behind a firewall need it.
 * Node's fetch does not do so by itself, and before 24.14 it cannot.
 *
 * @see https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv (from Node 24.14)
 */
export function useProxyOf(env: Readonly<Record<string, string | undefined>>): void {
  const given = VARIABLES.filter((name) => (env[name] ?? '') !== '');
  if (given.length === 0) return;
  const direct = [env['no_proxy'] ?? env['NO_PROXY'] ?? '', ...ALWAYS_DIRECT];
  const proxies = Object.fromEntries(given.map((name) => [name, env[name]]));
  nodeHttp().setGlobalProxyFromEnv?.({
    ...proxies,
    no_proxy: direct.filter((host) => host !== '').join(','),
  });
}
