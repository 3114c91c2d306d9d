import type { Decision } from '../model/decision.ts';
import type { FindingsFile } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import type { DocumentsFile, EvidenceFile } from '../model/step-files.ts';
import type { Verification } from '../model/verification.ts';

/** Where the run is to be seen; links are made from it. */
export interface ReportRun {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly runId?: string | undefined;
}

/** Everything a report shows: what the steps of a job left, in the order they ran. */
export interface ReportData {
  /** Stands above everything: `Assay`, or `Assay (linux/arm64)`. */
  readonly title: string;
  readonly run?: ReportRun | undefined;
  readonly scans: readonly FindingsFile[];
  readonly decisions: readonly Decision[];
  readonly documents: readonly DocumentsFile[];
  readonly evidence: readonly EvidenceFile[];
  readonly verifications: readonly Verification[];
  /** Step files that could not be read. One is enough for the verdict to be `error`. */
  readonly unreadable: readonly Problem[];
}

/** One file that a step left. */
export type StepFile = FindingsFile | Decision | DocumentsFile | EvidenceFile | Verification;

export interface ReportHead {
  readonly title: string;
  readonly run?: ReportRun | undefined;
}

/** Sorts step files, in the order given, into what a report shows. */
export function gatherReport(
  head: ReportHead,
  files: readonly StepFile[],
  unreadable: readonly Problem[],
): ReportData {
  return {
    ...head,
    scans: files.filter((file) => file.kind === 'assay/findings/v1'),
    decisions: files.filter((file) => file.kind === 'assay/decision/v1'),
    documents: files.filter((file) => file.kind === 'assay/documents/v1'),
    evidence: files.filter((file) => file.kind === 'assay/evidence/v1'),
    verifications: files.filter((file) => file.kind === 'assay/verification/v1'),
    unreadable,
  };
}
