/** Which kind of GitHub a server is, by its address. */

/** Returns the host of a tenant with data residency, such as `acme.ghe.com`; undefined for any other server. */
export function tenantOf(serverUrl: string): string | undefined {
  const host = hostOf(serverUrl);
  return host.endsWith('.ghe.com') ? host : undefined;
}

/**
 * Whether a server is neither github.com nor a tenant of it. A GitHub Enterprise Server has no attestations, no Sigstore and
 * only the first version of the cache, whatever it says.
 */
export function isEnterpriseServer(serverUrl: string): boolean {
  return hostOf(serverUrl) !== 'github.com' && tenantOf(serverUrl) === undefined;
}

function hostOf(serverUrl: string): string {
  return URL.canParse(serverUrl) ? new URL(serverUrl).hostname : '';
}
