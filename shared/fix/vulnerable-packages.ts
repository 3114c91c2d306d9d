import type { Finding } from '../model/finding.ts';
import type { Package } from '../model/package.ts';

/** A package with its findings that are not suppressed. */
export interface VulnerablePackage {
  readonly item: Package;
  readonly vulnerabilities: readonly Finding[];
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
    const vulnerabilities = own.filter(({ kind }) => kind === 'vulnerability');
    const malware = own.filter(({ kind }) => kind === 'malware');
    const isEmpty = vulnerabilities.length + malware.length === 0;
    return item === undefined || isEmpty ? [] : [{ item, vulnerabilities, malware }];
  });
}
