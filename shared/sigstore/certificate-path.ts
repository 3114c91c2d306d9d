import type { Certificate } from './certificate.ts';

/** A leaf, those who issued it, and a self-signed root at the end. */
export type CertificatePath = readonly [leaf: Certificate, issuer: Certificate, ...Certificate[]];

/**
 * Finds every path from a leaf to a root among the certificates of one authority, at whatever time.
 *
 * @param issuers Of a trusted root, which has few.
 * @see RFC 5280 §6.1
 */
export function pathsFrom(
  leaf: Certificate,
  issuers: readonly Issuer[],
): readonly CertificatePath[] {
  // A leaf that signed itself is its own authority, whoever it is.
  if (isIssuedBy(leaf, leaf)) return [];
  return issuers
    .filter(({ certificate }) => isIssuedBy(leaf, certificate))
    .flatMap(({ chains }) => chains().map((chain): CertificatePath => [leaf, ...chain]))
    .filter(isWithinLengths);
}

/** A certificate of an authority, with every chain from it to a root. */
export interface Issuer {
  readonly certificate: Certificate;
  readonly chains: () => readonly Chain[];
}

type Chain = readonly [Certificate, ...Certificate[]];

/** Makes the certificates of one authority ready, whose chains are looked for when they are first asked for. */
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

/** An authority may limit how many others stand between it and a leaf. */
function isWithinLengths(path: CertificatePath): boolean {
  return path.every(({ parsed }, index) => {
    const most = parsed.extBasicConstraints?.isCA
      ? parsed.extBasicConstraints.pathLenConstraint
      : undefined;
    return most === undefined || most >= index - 1;
  });
}

/** Says whether one certificate is by another: by name, by key identifier, and by its signature. */
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
