/** Determines the kind of a GitHub server from its URL. */

/**
 * Returns the host of a tenant with data residency, such as `acme.ghe.com`. Returns undefined for any other server.
 */
export function tenantOf(serverUrl: string): string | undefined {
  const host = hostOf(serverUrl);
  return host.endsWith('.ghe.com') ? host : undefined;
}

/**
 * Returns true if a server runs GitHub Enterprise Server, because it is neither github.com nor a tenant on ghe.com.
 * Such a server has no attestations and no Sigstore instance. It has only version 1 of the cache, even if it reports
 * otherwise.
 */
export function isEnterpriseServer(serverUrl: string): boolean {
  return hostOf(serverUrl) !== 'github.com' && tenantOf(serverUrl) === undefined;
}

function hostOf(serverUrl: string): string {
  return URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
}
