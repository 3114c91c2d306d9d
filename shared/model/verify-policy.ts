import type { Severity } from './finding.ts';

/**
 * What `verify` is judged by: the `verify:` section of `.assay.yml` and the inputs come together in one of
 * these.
 */
export interface VerifyPolicy {
  readonly identities: readonly PolicyIdentity[];
  /** Every one of them must be met. */
  readonly evidence: readonly EvidenceRule[];
  /** Of an index, whether its platforms must meet the rules too. */
  readonly platforms?: 'all' | 'index' | undefined;
}

/** Someone whose signature counts, under a name by which rules ask for it. */
export type PolicyIdentity = CertificateIdentity | KeyIdentity;

/** The whole text, or a pattern over the whole of it, in which `*` stands for any text. */
export type NameRule = { readonly exact: string } | { readonly pattern: string };

export interface CertificateIdentity {
  readonly kind: 'certificate';
  readonly name: string;
  /** Subject alternative name. */
  readonly san: NameRule;
  readonly issuer: string;
  /** By the names of `Identity.claims`. */
  readonly claims: Readonly<Record<string, NameRule>>;
}

interface KeyIdentity {
  readonly kind: 'key';
  readonly name: string;
  /** Path of a public key in PEM, as it was written. */
  readonly path: string;
}

/** One kind of evidence that must be there. */
export interface EvidenceRule {
  /** As a person asked for it: `signature`, `sbom`, or a type. */
  readonly name: string;
  /** Predicate types of which any one is meant. */
  readonly types: readonly string[];
  /** Names of identities of which any one counts. */
  readonly signedBy: readonly string[];
  /** How many different signers it takes. */
  readonly signers: number;
  readonly maxAgeDays?: number | undefined;
  /** SLSA provenance: who built it. */
  readonly builder?: NameRule | undefined;
  /** SLSA provenance: from which repository, such as `https://github.com/o/r`. */
  readonly source?: string | undefined;
  /** Verification summary: who verified; the signer when left out. */
  readonly verifier?: NameRule | undefined;
  /** Verification summary: levels that it must have. */
  readonly levels?: readonly string[] | undefined;
  /** An SBOM that lists something and does not say that it lacks something. */
  readonly isComplete?: boolean | undefined;
  /** A scan without a finding at or above it that nothing excuses. */
  readonly failOn?: Severity | undefined;
  /** Whose OpenVEX attestations excuse findings. */
  readonly vexBy?: readonly string[] | undefined;
  /** CEL expressions, each of which must be true. */
  readonly conditions: readonly string[];
}
