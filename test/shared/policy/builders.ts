import type { Finding } from '../../../shared/model/finding.ts';
import type { Problem } from '../../../shared/model/inventory.ts';
import type { Package } from '../../../shared/model/package.ts';

export function aFinding(fields: Partial<Finding> = {}): Finding {
  return {
    kind: 'vulnerability',
    id: 'CVE-2026-0001',
    aliases: ['GHSA-aaaa-bbbb-cccc'],
    package: { purl: 'pkg:npm/left-pad@1.0.0', name: 'left-pad', version: '1.0.0' },
    severity: 'high',
    title: 'Pads too much',
    fixed: ['2.0.0'],
    location: { path: 'package-lock.json' },
    locations: [{ path: 'package-lock.json' }],
    fingerprint: 'f'.repeat(64),
    ...fields,
  };
}

export function aPackage(fields: Partial<Package> = {}): Package {
  return {
    purl: 'pkg:npm/left-pad@1.0.0',
    type: 'npm',
    name: 'left-pad',
    version: '1.0.0',
    ecosystem: 'npm',
    locations: [{ path: 'package-lock.json' }],
    scope: 'runtime',
    dependsOn: [],
    ...fields,
  };
}

export function aProblem(fields: Partial<Problem> = {}): Problem {
  return {
    code: 'malformed',
    message: 'the content is not valid JSON',
    path: 'package-lock.json',
    ...fields,
  };
}
