import type { Coverage } from '../model/coverage.ts';
import type { Decision } from '../model/decision.ts';
import type { FindingsFile } from '../model/findings-file.ts';
import type { Problem } from '../model/inventory.ts';
import type { DocumentsFile, EvidenceFile } from '../model/step-files.ts';
import type { Verification } from '../model/verification.ts';

/** The workflow run that created the report. It is used to build links. */
export interface ReportRun {
  /** URL of the server, without a trailing slash: `https://github.com`. */
  readonly serverUrl: string;
  /** Repository in the form `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly runId?: string | undefined;
  /** URL of the uploaded HTML report. Undefined if the report was not uploaded. */
  readonly reportUrl?: string | undefined;
}

/** The data for a report: the results of the steps in a job, in the order in which the steps ran. */
export interface ReportData {
  /** Title of the report, such as `Assay` or `Assay (linux/arm64)`. */
  readonly title: string;
  readonly run?: ReportRun | undefined;
  readonly scans: readonly FindingsFile[];
  readonly coverages: readonly Coverage[];
  readonly decisions: readonly Decision[];
  readonly documents: readonly DocumentsFile[];
  readonly evidence: readonly EvidenceFile[];
  readonly verifications: readonly Verification[];
  /** Result files that could not be read. If there are any, the outcome of the verdict is `error`. */
  readonly unreadable: readonly Problem[];
}

/** A result file that a step wrote. */
export type StepFile =
  | FindingsFile
  | Coverage
  | Decision
  | DocumentsFile
  | EvidenceFile
  | Verification;

export interface ReportHead {
  readonly title: string;
  readonly run?: ReportRun | undefined;
}

/** Creates the data for a report from result files. The order of the files is the order in the report. */
export function gatherReport(
  head: ReportHead,
  files: readonly StepFile[],
  unreadable: readonly Problem[],
): ReportData {
  return {
    ...head,
    scans: files.filter((file) => file.kind === 'assay/findings/v2'),
    coverages: files.filter((file) => file.kind === 'assay/coverage/v1'),
    decisions: files.filter((file) => file.kind === 'assay/decision/v1'),
    documents: files.filter((file) => file.kind === 'assay/documents/v1'),
    evidence: files.filter((file) => file.kind === 'assay/evidence/v1'),
    verifications: files.filter((file) => file.kind === 'assay/verification/v1'),
    unreadable,
  };
}
