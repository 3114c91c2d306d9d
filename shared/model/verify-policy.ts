import type { Severity } from './finding.ts';

/** The policy of `verify`, combined from the `verify:` section of `.assay.yml` and the inputs. */
export interface VerifyPolicy {
  readonly identities: readonly PolicyIdentity[];
  /** Requirements, all of which must be met. */
  readonly evidence: readonly EvidenceRule[];
  /** True if the platforms of an index must meet the rules too. */
  readonly platforms?: 'all' | 'index' | undefined;
}

/** A trusted signer, with the name by which rules refer to it. */
export type PolicyIdentity = CertificateIdentity | KeyIdentity;

/** An exact text, or a pattern for the whole text in which `*` matches any characters. */
export type NameRule = { readonly exact: string } | { readonly pattern: string };

export interface CertificateIdentity {
  readonly kind: 'certificate';
  readonly name: string;
  /** Subject alternative name. */
  readonly san: NameRule;
  readonly issuer: string;
  /** Patterns by the names of `Identity.claims`. */
  readonly claims: Readonly<Record<string, NameRule>>;
}

interface KeyIdentity {
  readonly kind: 'key';
  readonly name: string;
  /** Path of a public key in PEM, as written in the policy. */
  readonly path: string;
}

/** One required kind of evidence. */
export interface EvidenceRule {
  /** Name given by the user: `signature`, `sbom`, or a type. */
  readonly name: string;
  /** Predicate types, any one of which is accepted. */
  readonly types: readonly string[];
  /** Names of identities, any one of which is accepted. */
  readonly signedBy: readonly string[];
  /** Required number of different signers. */
  readonly signers: number;
  readonly maxAgeDays?: number | undefined;
  /** SLSA provenance: the required builder. */
  readonly builder?: NameRule | undefined;
  /** SLSA provenance: the required repository, such as `https://github.com/o/r`. */
  readonly source?: string | undefined;
  /** Verification summary: the required verifier; by default the signer. */
  readonly verifier?: NameRule | undefined;
  /** Verification summary: required levels. */
  readonly levels?: readonly string[] | undefined;
  /** True to require an SBOM that is not empty and does not declare itself incomplete. */
  readonly isComplete?: boolean | undefined;
  /** Requires a scan without findings of at least this severity, except those that a VEX statement excuses. */
  readonly failOn?: Severity | undefined;
  /** Identities whose OpenVEX attestations may excuse findings. */
  readonly vexBy?: readonly string[] | undefined;
  /** CEL expressions, each of which must be true. */
  readonly conditions: readonly string[];
}
