import type { Issue } from '../json/issues.ts';
import { termOf } from '../licenses/license-term.ts';
import type { ScanSection } from '../model/policy.ts';
import { deniedPurl } from './denied-purl.ts';

/** Returns the errors of a `scan:` section that concern several keys, or that need the rules of purls and SPDX. */
export function scanContradictions(scan: ScanSection): readonly Issue[] {
  return [...deniedIssues(scan), ...licenseIssues(scan), ...uselessKeys(scan)];
}

function deniedIssues({ deny = [] }: ScanSection): readonly Issue[] {
  const message = 'must look like pkg:npm/event-stream, pkg:npm/lodash@<4 or pkg:npm/@evil/*';
  return deny.flatMap((entry, index) =>
    deniedPurl(entry) === undefined ? [{ where: `deny[${index}]`, message }] : [],
  );
}

function licenseIssues({ licenses }: ScanSection): readonly Issue[] {
  if (licenses === undefined) return [];
  const lists = Object.entries(licenses);
  const issues = lists.flatMap(([name, list]) => unknownLicenses(`licenses.${name}`, list));
  const message = 'must have either allow or deny';
  return lists.length === 1 ? issues : [{ where: 'licenses', message }, ...issues];
}

function unknownLicenses(where: string, list: readonly string[] = []): readonly Issue[] {
  return list.flatMap((license, index) => {
    const message = `must be one SPDX license such as MIT, and ${license} is unknown`;
    return termOf(license) === undefined ? [{ where: `${where}[${index}]`, message }] : [];
  });
}

function uselessKeys(scan: ScanSection): readonly Issue[] {
  const [licenses, registries] = [scan.unknownLicenses, scan.unknownRegistries];
  return [
    ...(licenses !== undefined && scan.licenses === undefined
      ? [{ where: 'unknown-licenses', message: 'has no effect without licenses' }]
      : []),
    ...(registries !== undefined && scan.registries === undefined
      ? [{ where: 'unknown-registries', message: 'has no effect without registries' }]
      : []),
  ];
}
