/** A public Sigstore instance and the name of its certificate authority. */
export interface KnownIssuer {
  readonly id: 'public-good' | 'github';
  readonly name: string;
  /**
   * Organization in the subjects of the instance's certificate authorities. It identifies the trust root of this
   * instance in a file with several trust roots.
   */
  readonly organization: string;
}

export const PUBLIC_GOOD_ISSUER: KnownIssuer = {
  id: 'public-good',
  name: 'the public Sigstore instance',
  organization: 'sigstore.dev',
};

export const GITHUB_ISSUER: KnownIssuer = {
  id: 'github',
  name: 'GitHub’s Sigstore',
  organization: 'GitHub, Inc.',
};

/**
 * Returns the instance that an authority belongs to, according to its DER-encoded name. The name does not prove
 * anything, because anyone can use it.
 */
export function issuerNamedIn(subject: Buffer): KnownIssuer | undefined {
  return [PUBLIC_GOOD_ISSUER, GITHUB_ISSUER].find(({ organization }) =>
    subject.includes(organization),
  );
}
