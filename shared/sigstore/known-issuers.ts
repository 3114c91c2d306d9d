/** A public Sigstore, as its certificate authority names it. */
export interface KnownIssuer {
  readonly id: 'public-good' | 'github';
  readonly name: string;
  /** In the subjects of its authorities, by which its root is found among several. */
  readonly organization: string;
}

export const PUBLIC_GOOD_ISSUER: KnownIssuer = {
  id: 'public-good',
  name: 'the public Sigstore',
  organization: 'sigstore.dev',
};

export const GITHUB_ISSUER: KnownIssuer = {
  id: 'github',
  name: 'GitHub’s Sigstore',
  organization: 'GitHub, Inc.',
};

/** Says which of them a name of an authority, in DER, claims to be of. Anyone can claim that. */
export function issuerNamedIn(subject: Buffer): KnownIssuer | undefined {
  return [PUBLIC_GOOD_ISSUER, GITHUB_ISSUER].find(({ organization }) =>
    subject.includes(organization),
  );
}
