import type { Certificate } from './certificate.ts';

/** A path of certificates: from a leaf, through its issuers, to a self-signed root. */
export type CertificatePath = readonly [leaf: Certificate, issuer: Certificate, ...Certificate[]];

/**
 * Returns every path from a leaf to a root through one authority's certificates. Does not check the validity periods of
 * the certificates.
 *
 * @param issuers The authority's certificates. There are only a few.
 * @see RFC 5280 §6.1
 */
export function pathsFrom(
  leaf: Certificate,
  issuers: readonly Issuer[],
): readonly CertificatePath[] {
  // A self-signed leaf does not have another issuer, and therefore has no path.
  if (isIssuedBy(leaf, leaf)) return [];
  return issuers
    .filter(({ certificate }) => isIssuedBy(leaf, certificate))
    .flatMap(({ chains }) => chains().map((chain): CertificatePath => [leaf, ...chain]))
    .filter(isWithinLengths);
}

/** A certificate of an authority, and all chains from it to a root. */
export interface Issuer {
  readonly certificate: Certificate;
  readonly chains: () => readonly Chain[];
}

type Chain = readonly [Certificate, ...Certificate[]];

/** Prepares the certificates of one authority. The certificate chains are computed on first use. */
export function issuersOf(certificates: readonly Certificate[]): readonly Issuer[] {
  return certificates.map((certificate) => {
    let chains: readonly Chain[] | undefined;
    return {
      certificate,
      chains: () => {
        chains ??= extended([certificate], certificates);
        return chains;
      },
    };
  });
}

function extended(chain: Chain, certificates: readonly Certificate[]): readonly Chain[] {
  const last = chain.at(-1);
  if (last === undefined || !last.parsed.isCA) return [];
  if (isIssuedBy(last, last)) return [chain];
  return certificates
    .filter((issuer) => !chain.includes(issuer) && isIssuedBy(last, issuer))
    .flatMap((issuer) => extended([...chain, issuer], certificates));
}

/**
 * Checks the path length constraints, which authorities use to limit the number of intermediate certificates below
 * them.
 */
function isWithinLengths(path: CertificatePath): boolean {
  return path.every(({ parsed }, index) => {
    const most = parsed.extBasicConstraints?.isCA
      ? parsed.extBasicConstraints.pathLenConstraint
      : undefined;
    return most === undefined || most >= index - 1;
  });
}

/** Returns true if `issuer` issued the certificate. The name, the key identifier and the signature must match. */
function isIssuedBy({ native, parsed }: Certificate, issuer: Certificate): boolean {
  return (
    parsed.issuer.equals(issuer.parsed.subject) &&
    native.checkIssued(issuer.native) &&
    native.verify(issuer.native.publicKey)
  );
}

export function isPathValidAt(path: CertificatePath, time: Date): boolean {
  return path.every(({ parsed }) => parsed.validForDate(time));
}
