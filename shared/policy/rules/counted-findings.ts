import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * Returns the findings that are neither suppressed nor notices. With `only-fixed`, only findings with a fix count.
 * Malware always counts, because its fix is to remove it.
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

/** Returns the subject of a finding for a sentence: the package (`lodash 4.17.4`), or else the file. */
export function subjectOf(finding: Finding): string {
  const { package: about, location } = finding;
  return about === undefined ? location.path : `${about.name} ${about.version}`.trim();
}
