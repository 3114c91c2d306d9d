import type { Severity } from './finding.ts';

/** The policy for `verify`, combined from the `verify:` section of `.assay.yml` and the inputs. */
export interface VerifyPolicy {
  readonly identities: readonly PolicyIdentity[];
  /** The required evidence. All requirements must be met. */
  readonly evidence: readonly EvidenceRule[];
  /**
   * `all` if the image for each platform of an index must also meet the rules. `index` if only the index must meet
   * them.
   */
  readonly platforms?: 'all' | 'index' | undefined;
}

/** A trusted signer, and the name that rules use for it. */
export type PolicyIdentity = CertificateIdentity | KeyIdentity;

/** An exact value, or a pattern that must match the whole value. In a pattern, `*` matches any characters. */
export type NameRule = { readonly exact: string } | { readonly pattern: string };

export interface CertificateIdentity {
  readonly kind: 'certificate';
  readonly name: string;
  /** Subject alternative name. */
  readonly san: NameRule;
  readonly issuer: string;
  /** Rules for claims in the certificate. The keys are the names in `Identity.claims`. */
  readonly claims: Readonly<Record<string, NameRule>>;
}

interface KeyIdentity {
  readonly kind: 'key';
  readonly name: string;
  /** Path to a public key in PEM, as written in the policy. */
  readonly path: string;
}

/** One required type of evidence. */
export interface EvidenceRule {
  /** Name of the evidence, as the user wrote it: a short name such as `signature` or `sbom`, or a predicate type. */
  readonly name: string;
  /** Accepted predicate types. The evidence must have one of them. */
  readonly types: readonly string[];
  /** Names of accepted identities. The signer must match one of them. */
  readonly signedBy: readonly string[];
  /** Required number of different signers. */
  readonly signers: number;
  readonly maxAgeDays?: number | undefined;
  /** Required builder in the SLSA provenance. */
  readonly builder?: NameRule | undefined;
  /** Required repository in the SLSA provenance or the release, such as `https://github.com/o/r`. */
  readonly source?: string | undefined;
  /** Required verifier in a verification summary. By default, the summary must name its signer as the verifier. */
  readonly verifier?: NameRule | undefined;
  /** Required levels in a verification summary. */
  readonly levels?: readonly string[] | undefined;
  /** True if the SBOM must contain packages and must not be marked as incomplete. */
  readonly isComplete?: boolean | undefined;
  /**
   * Lowest severity at which a finding in an attested scan fails the rule. A VEX statement can suppress the finding.
   */
  readonly failOn?: Severity | undefined;
  /** Identities that may sign the OpenVEX attestations that suppress findings. */
  readonly vexBy?: readonly string[] | undefined;
  /** CEL expressions. All of them must be true. */
  readonly conditions: readonly string[];
  /** Line of the rule in the policy file. Absent if the rule comes from the inputs. */
  readonly line?: number | undefined;
}
