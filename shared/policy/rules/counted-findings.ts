import type { Finding } from '../../model/finding.ts';
import type { ScanPolicy } from '../../model/policy.ts';

/**
 * Returns the findings that are neither suppressed nor notices. With `only-fixed`, only findings with a fix count. If
 * the scan was compared with a base, only new findings count. Malware always counts.
 */
export function countedFindings(
  findings: readonly Finding[],
  { onlyFixed, scope }: Pick<ScanPolicy, 'onlyFixed' | 'scope'>,
): readonly Finding[] {
  return findings.filter((finding) => {
    if (finding.suppression !== undefined || finding.kind === 'notice') return false;
    if (finding.kind === 'malware') return true;
    return (!onlyFixed || finding.fixed.length > 0) && (scope === 'all' || isNew(finding));
  });
}

/**
 * Returns true if the base does not have the finding, or has it only for development. A finding that was not compared
 * counts as new.
 */
export function isNew({ change }: Pick<Finding, 'change'>): boolean {
  return change === undefined || change.state === 'new' || change.why === 'scope';
}

/** Returns the subject of a finding for a sentence: the package (`lodash 4.17.4`), or else the file. */
export function subjectOf(finding: Finding): string {
  const { package: about, location } = finding;
  return about === undefined ? location.path : `${about.name} ${about.version}`.trim();
}
