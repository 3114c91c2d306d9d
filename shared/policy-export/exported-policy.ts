import { UserError } from '../errors/errors.ts';
import {
  isOfFamily,
  TEST_RESULT_FAMILY,
  VERIFICATION_SUMMARY_FAMILY,
} from '../model/predicate-type.ts';
import { RELEASE_ISSUER } from '../model/trust.ts';
import type { CertificateIdentity, EvidenceRule, VerifyPolicy } from '../model/verify-policy.ts';
import type { PemTrustRoot } from './pem-trust-root.ts';

/** A policy to export for a cluster or for another program. */
export interface ExportedPolicy {
  readonly policy: Pick<VerifyPolicy, 'identities' | 'evidence' | 'platforms'>;
  /** Patterns that match image names. */
  readonly images: readonly string[];
  readonly instance: 'public-good' | 'github' | 'custom';
  /**
   * Trust root of a private instance. Undefined for the public instance, because other tools already contain its trust
   * root.
   */
  readonly material?: PemTrustRoot | undefined;
  /** Public keys in PEM, by the name of the identity. */
  readonly keys: ReadonlyMap<string, string>;
  /**
   * Full name of the attestation repository, such as `ghcr.io/o/evidence`. Undefined if they are stored next to the
   * images.
   */
  readonly evidenceRepository?: string | undefined;
}

/** A signer, described in terms that policy-controller, Kyverno, cosign and gh all support. */
export interface ExportedSigner {
  readonly issuer: string;
  readonly subject: { readonly exact: string } | { readonly regexp: string };
}

/** Matches the pattern that `policyIdentity` creates if a policy section identifies a signer only by claims. */
const ANYONE = /^(https:\/\/[^/]+)\/\*@\*$/;

/**
 * Returns the signer without its claims. If only claims identify the signer, returns a pattern for all of the
 * repository's or owner's workflows. The result never accepts a signer that the policy refuses.
 *
 * @throws {UserError} if only numeric claims identify the signer, because other tools cannot check them.
 */
export function exportedSigner({ name, san, issuer, claims }: CertificateIdentity): ExportedSigner {
  if (issuer === RELEASE_ISSUER) throw onlyHere();
  if ('exact' in san) return { issuer, subject: { exact: san.exact } };
  if (!ANYONE.test(san.pattern)) return { issuer, subject: { regexp: regexpOf(san.pattern) } };
  const { sourceRepository, sourceRepositoryOwner } = claims;
  const base = sourceRepository ?? sourceRepositoryOwner;
  if (base !== undefined) {
    const prefix = 'exact' in base ? base.exact : base.pattern;
    return { issuer, subject: { regexp: regexpOf(`${prefix}/*@*`) } };
  }
  throw new UserError(
    'not-supported',
    `The identity ${name} has only numeric IDs, which only Assay can check.`,
    'Add `workflow`, `repository` or `owner` to the identity.',
  );
}

function onlyHere(): UserError {
  return new UserError(
    'not-supported',
    'Only Assay can check that a file belongs to a release.',
    'Remove the `release` rule from the policy that you are exporting.',
  );
}

/**
 * Returns the regular expression for a `matchesPattern` pattern, in which a wildcard before the last `@` does not match
 * an `@`.
 */
function regexpOf(pattern: string): string {
  const lastAt = pattern.lastIndexOf('@');
  const parts = [...pattern].map((character, index) => {
    if (character !== '*') return character.replace(/[\\^$.|?+()[\]{}]/, '\\$&');
    return index > lastAt ? '.*' : '[^@]*';
  });
  return `^${parts.join('')}$`;
}

/** Returns the types in a rule that other tools support. The type of cosign’s legacy signatures is not one of them. */
export function exportedTypes({ types }: EvidenceRule): readonly string[] {
  return types.filter((type) => type.includes('://'));
}

/** Returns the identities that a rule accepts, in policy order. */
export function signersOf(rule: EvidenceRule, { policy }: ExportedPolicy) {
  return policy.identities.filter(({ name }) => rule.signedBy.includes(name));
}

/**
 * Lists the requirements in the policy that other tools cannot check, with one line for each identity and rule.
 *
 * @param expressed Certificate claims that the other tool can check if their value is exact.
 */
export function uncheckedOf(
  { policy }: ExportedPolicy,
  expressed: ReadonlySet<string> = NO_CLAIMS,
): readonly string[] {
  const lines: string[] = [];
  for (const identity of policy.identities) {
    const claims = identity.kind === 'certificate' ? claimsLeft(identity, expressed) : [];
    if (claims.length > 0) lines.push(`identity ${oneLine(identity.name)}: ${claims.join(', ')}`);
  }
  for (const rule of policy.evidence) {
    const asked = askedBesides(rule);
    if (asked.length > 0) lines.push(`rule ${oneLine(rule.name)}: ${asked.join(', ')}`);
  }
  // Other tools check only the given digest, which is the digest of the index.
  return policy.platforms === 'all' ? [...lines, 'each image of an index'] : lines;
}

const NO_CLAIMS: ReadonlySet<string> = new Set();

function claimsLeft(
  { claims }: CertificateIdentity,
  expressed: ReadonlySet<string>,
): readonly string[] {
  return Object.entries(claims)
    .filter(([name, rule]) => !(expressed.has(name) && 'exact' in rule))
    .map(([name]) => name)
    .sort();
}

function askedBesides(rule: EvidenceRule): readonly string[] {
  return [
    // A signer that matches two identities is counted once in Assay, but once for each identity in other tools.
    ...(rule.signers === 1 ? [] : ['different signers']),
    ...(rule.maxAgeDays === undefined ? [] : ['age']),
    ...(rule.builder === undefined ? [] : ['builder']),
    ...(rule.source === undefined ? [] : ['source']),
    ...(rule.isComplete === true ? ['completeness'] : []),
    ...(rule.failOn === undefined ? [] : ['findings']),
    ...(rule.conditions.length === 0 ? [] : ['conditions']),
    ...(rule.verifier === undefined ? [] : ['verifier']),
    ...(rule.levels === undefined ? [] : ['levels']),
    ...(statesResult(rule) ? ['a passed result'] : []),
  ];
}

/**
 * Returns true if evidence of these types contains a result. Other tools check only the signature of the evidence, so
 * they also accept a failed test result.
 */
function statesResult({ types }: EvidenceRule): boolean {
  const families = [TEST_RESULT_FAMILY, VERIFICATION_SUMMARY_FAMILY];
  return types.some((type) => families.some((family) => isOfFamily(type, family)));
}

/** Returns the comment lines at the start of the file. */
export function headLines(
  exported: ExportedPolicy,
  expressed: ReadonlySet<string> = NO_CLAIMS,
): readonly string[] {
  const unchecked = uncheckedOf(exported, expressed);
  const list = unchecked.map((line) => `#   ${line}`);
  return [
    '# Generated from the Assay policy. Change the policy and export it again.',
    ...(list.length === 0 ? [] : ['# Only `assay verify` checks:', ...list]),
  ];
}

/** Returns a valid Kubernetes name, which consists of lowercase letters, digits and `-`. */
export function slug(text: string): string {
  const path = text.includes('://') ? text.slice(text.indexOf('://') + 3) : text;
  const plain = path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const trimmed = plain.slice(0, MAX_SLUG).replace(/^-/, '').replace(/-$/, '');
  return trimmed === '' ? 'any' : trimmed;
}

/**
 * Maximum length of a name part, in characters. Kubernetes allows 253 characters for a name and 63 characters for a
 * label.
 */
const MAX_SLUG = 40;

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
