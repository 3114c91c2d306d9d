import type { Finding, Severity } from '../model/finding.ts';
import type { SourceDescription } from '../model/inventory.ts';
import { isNew } from '../model/is-new.ts';
import { compareText } from '../model/order.ts';
import type { ReportData } from './report-data.ts';

/** A finding, with the data that a report needs to list it. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly source: SourceDescription;
  /** True if a reason of a decision refers to the finding. */
  readonly isReason: boolean;
}

/**
 * Returns all findings that are not suppressed. Findings that a decision refers to come first, starting with malware.
 * New findings follow. Within each group, the most severe findings come first.
 */
export function openFindings(data: ReportData): readonly ListedFinding[] {
  return listed(data).filter(({ finding }) => finding.suppression === undefined);
}

/** Returns the findings that fail the run. */
export function blockingFindings(all: readonly ListedFinding[]): readonly ListedFinding[] {
  return all.filter(({ isReason }) => isReason);
}

/** Returns all suppressed findings, most severe first. */
export function suppressedFindings(data: ReportData): readonly ListedFinding[] {
  return listed(data).filter(({ finding }) => finding.suppression !== undefined);
}

/**
 * Compares findings by malware, severity, score, ID, package and location. Secrets come before other findings of the
 * same severity, because attackers may already use them. Different findings never have the same rank, so the order is
 * always the same.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severityRank(a) - severityRank(b) ||
    Number(b.kind === 'secret') - Number(a.kind === 'secret') ||
    (b.score ?? -1) - (a.score ?? -1) ||
    compareText(a.id, b.id) ||
    compareText(a.package?.purl ?? '', b.package?.purl ?? '') ||
    compareText(a.location.path, b.location.path) ||
    (a.location.line ?? 0) - (b.location.line ?? 0) ||
    (a.location.column ?? 0) - (b.location.column ?? 0) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function listed(data: ReportData): readonly ListedFinding[] {
  const reasons = new Set(
    data.decisions.flatMap((decision) => decision.reasons.flatMap((reason) => reason.findings)),
  );
  return data.scans
    .flatMap(({ source, findings }) =>
      findings.map((finding) => ({
        finding,
        source,
        isReason: reasons.has(finding.fingerprint),
      })),
    )
    .sort(
      (a, b) =>
        Number(b.isReason) - Number(a.isReason) ||
        Number(b.finding.kind === 'malware') - Number(a.finding.kind === 'malware') ||
        Number(isNew(b.finding)) - Number(isNew(a.finding)) ||
        compareFindings(a.finding, b.finding) ||
        compareText(a.source.name, b.source.name),
    );
}

/**
 * Rank of each severity, worst first. Unscored findings could be serious, but must not hide known serious findings.
 * They therefore come after high findings.
 */
const RANKS: Readonly<Record<Severity, number>> = {
  critical: 0,
  high: 1,
  unknown: 2,
  medium: 3,
  low: 4,
  none: 5,
};

/** Returns a number that is lower for worse findings. Malware has the lowest number. */
export function severityRank({ kind, severity }: Finding): number {
  return kind === 'malware' ? -1 : RANKS[severity];
}
