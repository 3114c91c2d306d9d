import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts';
import type { SourceDescription } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { ReportData } from './report-data.ts';

/** A finding with what a report needs to list it. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly source: SourceDescription;
  /** Whether a decision names it as a reason. */
  readonly isReason: boolean;
}

/** Every finding that counts, what the decisions name first, then the worst first. */
export function openFindings(data: ReportData): readonly ListedFinding[] {
  return listed(data).filter(({ finding }) => finding.suppression === undefined);
}

/** Every finding that a rule suppressed, the worst first. */
export function suppressedFindings(data: ReportData): readonly ListedFinding[] {
  return listed(data).filter(({ finding }) => finding.suppression !== undefined);
}

/** How many findings there are of each severity. */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): ReadonlyMap<Severity, number> {
  const counts = new Map<Severity, number>(SEVERITIES.map((severity) => [severity, 0]));
  for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return counts;
}

/** The worst first: malware, then severity, score, id, package and place. Total, so output is stable. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(b.kind === 'malware') - Number(a.kind === 'malware') ||
    severityRank(a) - severityRank(b) ||
    (b.score ?? -1) - (a.score ?? -1) ||
    compareText(a.id, b.id) ||
    compareText(a.package?.purl ?? '', b.package?.purl ?? '') ||
    compareText(a.location.path, b.location.path) ||
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
        compareFindings(a.finding, b.finding) ||
        compareText(a.source.name, b.source.name),
    );
}

/** What no one scored stands after high: it may be anything, and must not drown what is known. */
const RANKS: Readonly<Record<Severity, number>> = {
  critical: 0,
  high: 1,
  unknown: 2,
  medium: 3,
  low: 4,
  none: 5,
};

function severityRank(finding: Finding): number {
  return RANKS[finding.severity];
}
