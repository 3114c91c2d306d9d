import type { Finding } from '../model/finding.ts';
import { mustBeRemoved } from '../model/must-be-removed.ts';
import type { Package } from '../model/package.ts';

/** A package with its findings that are not suppressed. */
export interface VulnerablePackage {
  readonly item: Package;
  /** Findings that an update can fix, including malware with a fixed version. */
  readonly vulnerabilities: readonly Finding[];
  /** Malware that must be removed. */
  readonly malware: readonly Finding[];
}

/** Groups findings by package, in the order of the findings. Omits suppressed findings. */
export function vulnerablePackages(
  findings: readonly Finding[],
  packages: readonly Package[],
): readonly VulnerablePackage[] {
  const known = new Map(packages.map((item) => [item.purl, item]));
  const open = findings.filter(({ suppression }) => suppression === undefined);
  const groups = Map.groupBy(open, (finding) => finding.package?.purl ?? '');
  return [...groups].flatMap(([purl, own]) => {
    const item = known.get(purl);
    const malware = own.filter(mustBeRemoved);
    const vulnerabilities = own.filter(
      (finding) =>
        finding.kind === 'vulnerability' || (finding.kind === 'malware' && !mustBeRemoved(finding)),
    );
    const isEmpty = vulnerabilities.length + malware.length === 0;
    return item === undefined || isEmpty ? [] : [{ item, vulnerabilities, malware }];
  });
}
