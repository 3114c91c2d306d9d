/** Credentials for one registry. */
export type Credentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** Token to exchange for an access token with a POST request. The Docker configuration calls it `identitytoken`. */
  | { readonly kind: 'identity-token'; readonly token: string }
  /** Token to send unchanged. The Docker configuration calls it `registrytoken`. */
  | { readonly kind: 'bearer'; readonly token: string };

/** Returns the credentials for a registry, given its host and port. Returns undefined for anonymous access. */
export type CredentialSource = (registry: string) => Promise<Credentials | undefined>;

export const anonymous: CredentialSource = async () => undefined;

/** Returns the credentials from the inputs for one registry, and calls `others` for all other registries. */
export function explicitCredentials(
  registry: string,
  credentials: Credentials,
  others: CredentialSource = anonymous,
): CredentialSource {
  const host = registry.toLowerCase();
  return async (asked) => (asked.toLowerCase() === host ? credentials : await others(asked));
}

export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, 'utf8').toString('base64')}`;
}
