/** A public Sigstore instance, with the name of its certificate authority. */
export interface KnownIssuer {
  readonly id: 'public-good' | 'github';
  readonly name: string;
  /** Organization in the subjects of its authorities. It identifies the instance's root among several. */
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

/** Finds the instance that the name of an authority, in DER, claims. Anyone can claim it. */
export function issuerNamedIn(subject: Buffer): KnownIssuer | undefined {
  return [PUBLIC_GOOD_ISSUER, GITHUB_ISSUER].find(({ organization }) =>
    subject.includes(organization),
  );
}
