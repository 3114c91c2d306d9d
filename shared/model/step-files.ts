import type { Subject } from './attestation.ts';
import type { Problem, SourceDescription } from './inventory.ts';

/**
 * What crosses from step to step of a job: JSON files with a versioned `kind` in one folder,
 * `RUNNER_TEMP/assay`, so that `report` needs no wiring.
 */

export const EVIDENCE_KIND = 'assay/evidence/v1';

/** What `sign` or `attest` made, as written to evidence-<n>.json. */
export interface EvidenceFile {
  readonly kind: typeof EVIDENCE_KIND;
  readonly action: 'sign' | 'attest';
  readonly subjects: readonly Subject[];
  readonly predicateType: string;
  /** Where it can be read back: `ghcr.io/o/r@sha256:…`, a path, a URL. */
  readonly stored: readonly string[];
  /** The transparency log's entry index, when there is one. */
  readonly logIndex?: string | undefined;
}

export const DOCUMENTS_KIND = 'assay/documents/v1';

/** Which SBOM documents `sbom` wrote. */
export interface DocumentsFile {
  readonly kind: typeof DOCUMENTS_KIND;
  readonly source: SourceDescription;
  readonly packages: number;
  /** Packages for each purl type. */
  readonly byType: Readonly<Record<string, number>>;
  /** Paths as given, relative to the working directory where they are below it. */
  readonly documents: readonly { readonly format: string; readonly path: string }[];
  readonly problems: readonly Problem[];
}
