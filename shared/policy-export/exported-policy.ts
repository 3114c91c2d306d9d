import { UserError } from '../errors/errors.ts';
import {
  isOfFamily,
  TEST_RESULT_FAMILY,
  VERIFICATION_SUMMARY_FAMILY,
} from '../model/predicate-type.ts';
import type { CertificateIdentity, EvidenceRule, VerifyPolicy } from '../model/verify-policy.ts';
import type { PemTrustRoot } from './pem-trust-root.ts';

/** A policy to be said in the words of a cluster or of another program. */
export interface ExportedPolicy {
  readonly policy: Pick<VerifyPolicy, 'identities' | 'evidence' | 'platforms'>;
  /** Patterns of image names. */
  readonly images: readonly string[];
  readonly instance: 'public-good' | 'github' | 'custom';
  /** Of any instance but the public one, which clusters know by themselves. */
  readonly material?: PemTrustRoot | undefined;
  /** Public keys in PEM by the names of identities. */
  readonly keys: ReadonlyMap<string, string>;
  /** Where the evidence lies when not beside the images, in full: `ghcr.io/o/evidence`. */
  readonly evidenceRepository?: string | undefined;
}

/** Who signs, as policy-controller, Kyverno, cosign and gh all know it. */
export interface ExportedSigner {
  readonly issuer: string;
  readonly subject: { readonly exact: string } | { readonly regexp: string };
}

/** What `readIdentities` makes of an identity that is said by its claims alone. */
const ANYONE = /^(https:\/\/[^/]+)\/\*@\*$/;

/**
 * The signer without the claims. Where only claims say who it is, the workflows of that repository or owner
 * are meant: that is less than the policy accepts, and never more.
 *
 * @throws {UserError} when nothing but numbers says who it is: those cannot be checked elsewhere.
 */
export function exportedSigner({ name, san, issuer, claims }: CertificateIdentity): ExportedSigner {
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
    `The identity ${name} is known by numbers alone, which only Assay checks.`,
    'Add `workflow`, `repository` or `owner` to it.',
  );
}

/** The same as `matchesPattern`: left of the last `@`, a wildcard takes no `@`. */
function regexpOf(pattern: string): string {
  const lastAt = pattern.lastIndexOf('@');
  const parts = [...pattern].map((character, index) => {
    if (character !== '*') return character.replace(/[\\^$.|?+()[\]{}]/, '\\$&');
    return index > lastAt ? '.*' : '[^@]*';
  });
  return `^${parts.join('')}$`;
}

/** The types of a rule that others know: cosign’s legacy forms have none. */
export function exportedTypes({ types }: EvidenceRule): readonly string[] {
  return types.filter((type) => type.includes('://'));
}

/** The identities of a rule, in the order of the policy. */
export function signersOf(rule: EvidenceRule, { policy }: ExportedPolicy) {
  return policy.identities.filter(({ name }) => rule.signedBy.includes(name));
}

/**
 * Requirements of the policy that the export cannot express, a line for each identity and rule.
 *
 * @param expressed Claims of certificates that the other side can check when their value is exact.
 */
export function uncheckedOf(
  { policy }: ExportedPolicy,
  expressed: ReadonlySet<string> = NO_CLAIMS,
): readonly string[] {
  const lines: string[] = [];
  for (const identity of policy.identities) {
    const claims = identity.kind === 'certificate' ? claimsLeft(identity, expressed) : [];
    if (claims.length > 0) lines.push(`of ${oneLine(identity.name)}: ${claims.join(', ')}`);
  }
  for (const rule of policy.evidence) {
    const asked = askedBesides(rule);
    if (asked.length > 0) lines.push(`of ${oneLine(rule.name)}: ${asked.join(', ')}`);
  }
  // Others look at what was named, and so at the index alone.
  return policy.platforms === 'all' ? [...lines, 'of an index: each of its images'] : lines;
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
    // Who fits two identities counts once here, and there once for each.
    ...(rule.signers === 1 ? [] : ['that the signers differ']),
    ...(rule.maxAgeDays === undefined ? [] : ['age']),
    ...(rule.builder === undefined ? [] : ['builder']),
    ...(rule.source === undefined ? [] : ['source']),
    ...(rule.isComplete === true ? ['completeness'] : []),
    ...(rule.failOn === undefined ? [] : ['findings']),
    ...(rule.conditions.length === 0 ? [] : ['conditions']),
    ...(rule.verifier === undefined ? [] : ['verifier']),
    ...(rule.levels === undefined ? [] : ['levels']),
    ...(statesResult(rule) ? ['that it passed'] : []),
  ];
}

/** Others take the signature on a test result that failed for one that passed. */
function statesResult({ types }: EvidenceRule): boolean {
  const families = [TEST_RESULT_FAMILY, VERIFICATION_SUMMARY_FAMILY];
  return types.some((type) => families.some((family) => isOfFamily(type, family)));
}

/** Comment lines for the head of a file. */
export function headLines(
  exported: ExportedPolicy,
  expressed: ReadonlySet<string> = NO_CLAIMS,
): readonly string[] {
  const unchecked = uncheckedOf(exported, expressed);
  const list = unchecked.map((line) => `#   ${line}`);
  return [
    '# Made from the policy of Assay. Change the policy and export it again.',
    ...(list.length === 0 ? [] : ['# What only `assay verify` checks:', ...list]),
  ];
}

/** A name for Kubernetes: lower case, digits and `-`. */
export function slug(text: string): string {
  const path = text.includes('://') ? text.slice(text.indexOf('://') + 3) : text;
  const plain = path.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const trimmed = plain.slice(0, MAX_SLUG).replace(/^-/, '').replace(/-$/, '');
  return trimmed === '' ? 'any' : trimmed;
}

/** Characters of a part of a name; a name has 253 and a label 63. */
const MAX_SLUG = 40;

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
