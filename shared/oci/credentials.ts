/** How to prove who we are to one registry. */
export type Credentials =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** Exchanged for a token by POST; the docker configuration calls it `identitytoken`. */
  | { readonly kind: 'identity-token'; readonly token: string }
  /** Sent as it is; the docker configuration calls it `registrytoken`. */
  | { readonly kind: 'bearer'; readonly token: string };

/** The credentials for a registry's host (with port); undefined to stay anonymous. */
export type CredentialSource = (registry: string) => Promise<Credentials | undefined>;

export const anonymous: CredentialSource = async () => undefined;

/** Credentials that were given by inputs, for that one registry; everything else comes from `others`. */
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
