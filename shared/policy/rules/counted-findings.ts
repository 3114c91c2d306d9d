import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * Findings that count: not suppressed, and with `only-fixed` only those that can be mended. Malware
 * always counts: its remedy is to remove it.
 */
export function countedFindings(
  findings: readonly Finding[],
  policy: Pick<ScanPolicy, 'onlyFixed'>,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      finding.suppression === undefined &&
      (!policy.onlyFixed || finding.fixed.length > 0 || finding.kind === 'malware'),
  );
}

/** What a finding is about, for a sentence: `lodash 4.17.4`, else its file. */
export function subjectOf(finding: Finding): string {
  const { package: about, location } = finding;
  return about === undefined ? location.path : `${about.name} ${about.version}`.trim();
}
