import {
  choice,
  constant,
  count,
  list,
  map,
  nullable,
  object,
  optional,
  text,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { subjectSchema } from './attestation.ts';
import { problemSchema, sourceSchema } from './inventory.ts';

/**
 * Types of the result files that the steps in a job exchange. The files are JSON with a versioned `kind`. All files are
 * in one folder, `RUNNER_TEMP/assay`, so that `report` does not need to be configured.
 */

export const EVIDENCE_KIND = 'assay/evidence/v1';

/** The attestations that `sign` or `attest` created. The list is written to evidence-<n>.json. */
export const evidenceFileSchema = object({
  kind: constant(EVIDENCE_KIND),
  action: choice(['sign', 'attest']),
  subjects: list(subjectSchema),
  predicateType: text,
  /** Locations where the attestation is stored: `ghcr.io/o/r@sha256:…`, a path or a URL. */
  stored: list(text),
  /** Index of the entry in the transparency log. Absent if there is no entry. */
  logIndex: nullable(text),
});

export type EvidenceFile = Infer<typeof evidenceFileSchema>;

export const DOCUMENTS_KIND = 'assay/documents/v1';

/** The SBOM documents that `sbom` wrote. */
export const documentsFileSchema = object({
  kind: constant(DOCUMENTS_KIND),
  source: sourceSchema,
  packages: count,
  /** Number of packages for each purl type. */
  byType: map(count),
  /**
   * The documents. Paths are stored as specified, except that paths below the working directory are made relative to
   * it.
   */
  documents: list(
    object({
      format: text,
      path: text,
      /** URL of the document in a release. */
      url: optional(text),
    }),
  ),
  problems: list(problemSchema),
});

export type DocumentsFile = Infer<typeof documentsFileSchema>;
