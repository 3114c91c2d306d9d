import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * Returns the findings that count: neither suppressed nor a notice and, with `only-fixed`, only those with a fix.
 * Malware always counts, because the fix is to remove it.
 */
export function countedFindings(
  findings: readonly Finding[],
  policy: Pick<ScanPolicy, 'onlyFixed'>,
): readonly Finding[] {
  return findings.filter(
    (finding) =>
      finding.suppression === undefined &&
      finding.kind !== 'notice' &&
      (!policy.onlyFixed || finding.fixed.length > 0 || finding.kind === 'malware'),
  );
}

/** Returns the subject of a finding for a sentence: `lodash 4.17.4`, or its file. */
export function subjectOf(finding: Finding): string {
  const { package: about, location } = finding;
  return about === undefined ? location.path : `${about.name} ${about.version}`.trim();
}
