import { TrustError } from '../errors/errors.ts';
import type { SignerIdentity } from '../model/verification.ts';
import type { ExpectedIdentity, ExpectedName } from './expectation.ts';
import { matchesPattern } from './name-pattern.ts';

/**
 * Compares a signer with the accepted identities. The signer must match all parts of at least one identity.
 *
 * @returns Names of the matching identities that have a name.
 * @throws {TrustError} `issuer-mismatch` if the name matches an identity with another issuer, `claim-mismatch` if only
 * claims differ, and otherwise `identity-mismatch`.
 */
export function requireIdentity(
  identity: SignerIdentity,
  accepted: readonly ExpectedIdentity[],
): readonly string[] {
  const named = accepted.filter(({ san }) => matchesName(san, identity.san));
  if (named.length === 0) throw mismatch(identity, accepted);
  const issued = named.filter(({ issuer }) => issuer === identity.issuer);
  if (issued.length === 0) {
    const wanted = named.map(({ issuer }) => issuer).join(' or ');
    throw new TrustError(
      'issuer-mismatch',
      `the issuer of ${identity.san} is ${identity.issuer}; expected ${wanted}`,
    );
  }
  const differences = issued.map((expected) => differingClaim(identity, expected));
  const fitting = issued.filter((_, index) => differences[index] === undefined);
  if (fitting.length > 0) return fitting.flatMap(({ name }) => name ?? []);
  throw new TrustError('claim-mismatch', `the signer is ${identity.san}, but ${differences[0]}`);
}

/** Returns true if a name equals the expected name, or if the expected pattern matches the whole name. */
export function matchesName(expected: ExpectedName, san: string): boolean {
  return 'exact' in expected ? expected.exact === san : matchesPattern(expected.pattern, san);
}

/** Describes the first claim that differs from the expected value. Returns undefined if all claims match. */
function differingClaim(identity: SignerIdentity, expected: ExpectedIdentity): string | undefined {
  for (const [name, value] of Object.entries(expected.claims ?? {})) {
    const wanted = typeof value === 'string' ? { exact: value } : value;
    const shown = 'exact' in wanted ? wanted.exact : wanted.pattern;
    const found = Object.hasOwn(identity.claims, name) ? identity.claims[name] : undefined;
    if (found === undefined) return `the certificate has no ${name} claim; expected ${shown}`;
    if (!matchesName(wanted, found)) return `the ${name} claim is ${found}; expected ${shown}`;
  }
  return undefined;
}

function mismatch(identity: SignerIdentity, accepted: readonly ExpectedIdentity[]): TrustError {
  const names = accepted.map(({ san }) => ('exact' in san ? san.exact : san.pattern));
  const wanted = names.length === 0 ? 'no signer' : names.join(' or ');
  return new TrustError(
    'identity-mismatch',
    `signed by a different signer. Expected: ${wanted}. Actual: ${identity.san}`,
  );
}
