import type { JsonObject } from '../json/guards.ts';
import type { Subject } from '../model/attestation.ts';
import type { Decision } from '../model/decision.ts';
import type { Verification } from '../model/verification.ts';
import type { EvidenceRule } from '../model/verify-policy.ts';

export const VERIFICATION_SUMMARY_PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';

/** The data that a verification summary needs in addition to the decision. */
export interface SummaryFacts {
  /** URI of the verifier. */
  readonly verifier: string;
  readonly version: string;
  /** Time of the verification, in ISO format. */
  readonly verifiedOn: string;
  readonly policy: { readonly uri: string; readonly digest: string };
  readonly rules: readonly EvidenceRule[];
  /** True if the subject is an image. The name does not show this, because file names can also contain slashes. */
  readonly isImage: boolean;
}

/** Prefix of the levels that stand for policy rules. For each rule that was met, a summary contains one such level. */
const LEVEL_PREFIX = 'ASSAY_';

/**
 * Returns a SLSA verification summary for consumers who do not verify the evidence again.
 *
 * @see https://slsa.dev/spec/v1.1/verification_summary
 */
export function verificationSummary(
  verification: Verification,
  decision: Decision,
  facts: SummaryFacts,
): JsonObject {
  const hasPassed = decision.outcome === 'pass';
  return {
    verifier: { id: facts.verifier, version: { assay: facts.version } },
    timeVerified: facts.verifiedOn,
    resourceUri: resourceUri(verification.subject, facts.isImage),
    policy: { uri: facts.policy.uri, digest: digestSet(facts.policy.digest) },
    inputAttestations: inputAttestations(verification, facts.isImage),
    verificationResult: hasPassed ? 'PASSED' : 'FAILED',
    verifiedLevels: hasPassed ? levelsOf(facts.rules) : ['FAILED'],
    slsaVersion: '1.1',
  };
}

/**
 * Returns the package URL of the subject.
 *
 * @see https://github.com/package-url/purl-spec types oci and generic
 */
function resourceUri({ name, digest }: Subject, isImage: boolean): string {
  const base = encodeURIComponent(name.split('/').at(-1) ?? '');
  if (!isImage) return `pkg:generic/${base}?checksum=${digest}`;
  const uri = `pkg:oci/${base.toLowerCase()}@${encodeURIComponent(digest)}`;
  return name.includes('/') ? `${uri}?repository_url=${encodeURIComponent(name)}` : uri;
}

/**
 * Lists the verified evidence by digest. An attestation in the image's repository is identified by its manifest digest
 * and its package URL. Other evidence is identified by the digest of its bytes and its file name.
 */
function inputAttestations(
  { subject, verified }: Verification,
  isImage: boolean,
): readonly JsonObject[] {
  return verified.flatMap(({ origin, digest }) => {
    const manifest = /^referrer (sha256:[0-9a-f]{64})$/.exec(origin)?.[1];
    if (manifest !== undefined) {
      const uri = resourceUri({ ...subject, digest: manifest }, isImage);
      return { uri, digest: digestSet(manifest) };
    }
    return digest === undefined ? [] : { name: origin, digest: digestSet(digest) };
  });
}

/**
 * Returns the levels for a summary. The SLSA level stays unevaluated. It depends on the builder, and only the consumer
 * can decide whether to trust the builder.
 */
function levelsOf(rules: readonly EvidenceRule[]): readonly string[] {
  const words = rules.map(({ name }) => name).filter((name) => /^[a-z-]+$/.test(name));
  const own = [...new Set(words)].sort().map((name) => `${LEVEL_PREFIX}${upper(name)}`);
  return ['SLSA_BUILD_LEVEL_UNEVALUATED', ...own];
}

function upper(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}

function digestSet(digest: string): JsonObject {
  const colon = digest.indexOf(':');
  return { [digest.slice(0, colon)]: digest.slice(colon + 1) };
}
