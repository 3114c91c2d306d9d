import type { Severity } from './finding.ts';

/** The policy for `verify`, combined from the `verify:` section of `.assay.yml` and the inputs. */
export interface VerifyPolicy {
  readonly identities: readonly PolicyIdentity[];
  /** Requirements. All of them must be met. */
  readonly evidence: readonly EvidenceRule[];
  /** True if the image for each platform in an index must also meet the rules. */
  readonly platforms?: 'all' | 'index' | undefined;
}

/** A trusted signer, and the name by which rules refer to the signer. */
export type PolicyIdentity = CertificateIdentity | KeyIdentity;

/** An exact text, or a pattern that must match the whole text. In a pattern, `*` matches any characters. */
export type NameRule = { readonly exact: string } | { readonly pattern: string };

export interface CertificateIdentity {
  readonly kind: 'certificate';
  readonly name: string;
  /** Subject alternative name. */
  readonly san: NameRule;
  readonly issuer: string;
  /** Patterns for claims, by the names that `Identity.claims` uses. */
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
  /** Name that the user chose: `signature`, `sbom`, or a type. */
  readonly name: string;
  /** Accepted predicate types. One of them is enough. */
  readonly types: readonly string[];
  /** Names of accepted identities. One of them is enough. */
  readonly signedBy: readonly string[];
  /** Required number of different signers. */
  readonly signers: number;
  readonly maxAgeDays?: number | undefined;
  /** Builder that SLSA provenance must have. */
  readonly builder?: NameRule | undefined;
  /** Repository that SLSA provenance or a release must have, such as `https://github.com/o/r`. */
  readonly source?: string | undefined;
  /** Verifier that a verification summary must have. By default, the verifier must be the signer. */
  readonly verifier?: NameRule | undefined;
  /** Levels that a verification summary must have. */
  readonly levels?: readonly string[] | undefined;
  /** True if the SBOM must contain packages and must not be marked as incomplete. */
  readonly isComplete?: boolean | undefined;
  /** Severity from which findings in a scan are refused, unless a VEX statement excuses them. */
  readonly failOn?: Severity | undefined;
  /** Identities whose OpenVEX attestations are allowed to exclude findings. */
  readonly vexBy?: readonly string[] | undefined;
  /** CEL expressions. All of them must be true. */
  readonly conditions: readonly string[];
  /** Line of the rule in the policy file. Absent for a rule from the inputs. */
  readonly line?: number | undefined;
}
