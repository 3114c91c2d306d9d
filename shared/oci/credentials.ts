/** Credentials for one registry. */
export type Credentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** Token that is exchanged for an access token by POST. Its name in the Docker configuration is `identitytoken`. */
  | { readonly kind: 'identity-token'; readonly token: string }
  /** Token that is sent unchanged. Its name in the Docker configuration is `registrytoken`. */
  | { readonly kind: 'bearer'; readonly token: string };

/** Returns the credentials for a registry host and its port. Returns undefined for anonymous access. */
export type CredentialSource = (registry: string) => Promise<Credentials | undefined>;

export const anonymous: CredentialSource = async () => undefined;

/** Returns the credentials from the inputs for one registry, and calls `others` for every other registry. */
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
