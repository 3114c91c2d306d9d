import type { Subject } from './attestation.ts';
import type { Problem, SourceDescription } from './inventory.ts';

/**
 * Types of the result files that the steps of a job exchange. The files are JSON with a versioned `kind`, in one
 * folder, `RUNNER_TEMP/assay`, so that `report` needs no configuration.
 */

export const EVIDENCE_KIND = 'assay/evidence/v1';

/** The attestations that `sign` or `attest` created. They are written to evidence-<n>.json. */
export interface EvidenceFile {
  readonly kind: typeof EVIDENCE_KIND;
  readonly action: 'sign' | 'attest';
  readonly subjects: readonly Subject[];
  readonly predicateType: string;
  /** Locations at which the attestation is stored: `ghcr.io/o/r@sha256:…`, a path or a URL. */
  readonly stored: readonly string[];
  /** Index of the entry in the transparency log, if there is an entry. */
  readonly logIndex?: string | undefined;
}

export const DOCUMENTS_KIND = 'assay/documents/v1';

/** The SBOM documents that `sbom` wrote. */
export interface DocumentsFile {
  readonly kind: typeof DOCUMENTS_KIND;
  readonly source: SourceDescription;
  readonly packages: number;
  /** Number of packages for each purl type. */
  readonly byType: Readonly<Record<string, number>>;
  /** Paths of the documents, as specified. They are relative to the working directory if they are below it. */
  readonly documents: readonly { readonly format: string; readonly path: string }[];
  readonly problems: readonly Problem[];
}
