import { TrustError } from '../errors/errors.ts';
import type { SignerIdentity } from '../model/verification.ts';
import type { ExpectedIdentity, ExpectedName } from './expectation.ts';
import { matchesPattern } from './name-pattern.ts';

/**
 * Holds a signer against the identities that are accepted; one must fit whole.
 *
 * @returns Names of those that fit, as far as they have names.
 * @throws {TrustError} `issuer-mismatch` when the name fits one whose issuer is another,
 *   `claim-mismatch` when only claims are others, else `identity-mismatch`.
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
      `${identity.san} was vouched for by ${identity.issuer}, not by ${wanted}`,
    );
  }
  const differences = issued.map((expected) => differingClaim(identity, expected));
  const fitting = issued.filter((_, index) => differences[index] === undefined);
  if (fitting.length > 0) return fitting.flatMap(({ name }) => name ?? []);
  throw new TrustError('claim-mismatch', `${identity.san} signed it, but ${differences[0]}`);
}

/** Whether a text is what was expected, whole. */
export function matchesName(expected: ExpectedName, san: string): boolean {
  return 'exact' in expected ? expected.exact === san : matchesPattern(expected.pattern, san);
}

/** What is wrong with the claims; undefined when nothing is. */
function differingClaim(identity: SignerIdentity, expected: ExpectedIdentity): string | undefined {
  for (const [name, value] of Object.entries(expected.claims ?? {})) {
    const wanted = typeof value === 'string' ? { exact: value } : value;
    const shown = 'exact' in wanted ? wanted.exact : wanted.pattern;
    const found = Object.hasOwn(identity.claims, name) ? identity.claims[name] : undefined;
    if (found === undefined) return `the certificate has no claim ${name}; ${shown} was expected`;
    if (!matchesName(wanted, found)) return `its ${name} is ${found}, not ${shown}`;
  }
  return undefined;
}

function mismatch(identity: SignerIdentity, accepted: readonly ExpectedIdentity[]): TrustError {
  const names = accepted.map(({ san }) => ('exact' in san ? san.exact : san.pattern));
  const wanted =
    names.length === 0 ? 'no identity is accepted' : `${names.join(' or ')} is accepted`;
  return new TrustError('identity-mismatch', `it was signed by ${identity.san}, and ${wanted}`);
}
