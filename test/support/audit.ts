import type { AuditFacts } from '../../shared/audit/rule.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../shared/model/findings-file.ts';

/** Returns facts as a run without a policy has them. */
export function auditFacts(facts: Partial<AuditFacts> = {}): AuditFacts {
  return { registries: [], kubernetesVersion: '1.34', paths: new Set(), ...facts };
}

/** Returns a finding of a rule in a Dockerfile. */
export function auditFinding(given: Partial<Finding> = {}): Finding {
  const { line = 2 } = given.location ?? {};
  const location = { path: 'Dockerfile', line, column: 1, endLine: line, endColumn: 5 };
  return {
    kind: 'misconfiguration',
    id: 'dockerfile/user-root',
    aliases: ['DL3002', 'DS-0002', 'AVD-DS-0002'],
    severity: 'high',
    title: 'The image runs as root',
    fixed: [],
    location,
    locations: [location],
    url: 'https://github.com/assay-dev/assay/blob/main/docs/rules/dockerfile/user-root.md',
    fingerprint: '1'.repeat(64),
    rule: {
      why: 'A process that escapes is root on the host.',
      fix: 'Add an instruction `USER` with a number.',
      references: ['https://docs.docker.com/reference/dockerfile/#user'],
    },
    profile: 'essential',
    controls: { 'cis-docker-1.6.0': ['4.1'] },
    ...given,
  };
}

/** Returns the result of an audit of a repository. */
export function auditedFile(given: Partial<FindingsFile> = {}): FindingsFile {
  return {
    kind: FINDINGS_KIND,
    source: { kind: 'directory', name: '.' },
    packages: 0,
    findings: [],
    problems: [],
    checked: [{ area: 'dockerfile', files: 2, subjects: { stages: 3 } }],
    ...given,
  };
}
