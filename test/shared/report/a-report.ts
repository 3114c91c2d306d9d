import { createHash } from 'node:crypto';
import type { Decision, Reason } from '../../../shared/model/decision.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import type { ReportData } from '../../../shared/report/report-data.ts';
import { plannedFixes } from '../../support/planned-fixes.ts';

/** Returns a valid finding of severity high in `package-lock.json`, with the given changes. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  const id = changes.id ?? 'CVE-2021-23337';
  const name = changes.package?.name ?? 'lodash';
  const location = changes.location ?? { path: 'package-lock.json', line: 12 };
  return {
    kind: 'vulnerability',
    id,
    aliases: [],
    package: {
      purl: 'pkg:npm/lodash@4.17.15',
      name: 'lodash',
      version: '4.17.15',
      ecosystem: 'npm',
    },
    severity: 'high',
    title: 'Command injection',
    fixed: ['4.17.21'],
    location,
    locations: [location],
    url: 'https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm',
    fingerprint: createHash('sha256').update(`${id} ${name} ${location.path}`).digest('hex'),
    ...changes,
  };
}

export function aPackage(name: string, version = '1.0.0'): NonNullable<Finding['package']> {
  return { purl: `pkg:npm/${name}@${version}`, name, version, ecosystem: 'npm' };
}

export function aScan(changes: Partial<FindingsFile> = {}): FindingsFile {
  return {
    kind: 'assay/findings/v2',
    source: { kind: 'directory', name: '.' },
    packages: 40,
    findings: [],
    problems: [],
    advisories: { name: 'https://api.osv.dev' },
    ...changes,
  };
}

export function aReason(changes: Partial<Reason> = {}): Reason {
  return { rule: 'max-severity', outcome: 'fail', message: 'too severe', findings: [], ...changes };
}

export function aDecision(changes: Partial<Decision> = {}): Decision {
  return {
    kind: 'assay/decision/v1',
    action: 'scan',
    subject: '.',
    outcome: 'pass',
    isComplete: changes.outcome !== 'error',
    reasons: [],
    ...changes,
  };
}

export function aReport(changes: Partial<ReportData> = {}): ReportData {
  return {
    title: 'Assay',
    scans: [],
    decisions: [],
    documents: [],
    evidence: [],
    coverages: [],
    verifications: [],
    unreadable: [],
    ...changes,
  };
}

/** Returns a report that fails because of all these findings. */
export function aFailingReport(findings: readonly Finding[]): ReportData {
  const reason = aReason({ findings: findings.map(({ fingerprint }) => fingerprint) });
  return aReport({
    scans: [aScan({ findings, fixes: plannedFixes(findings, 'directory') })],
    decisions: [aDecision({ outcome: 'fail', reasons: [reason] })],
  });
}

export const RUN = {
  serverUrl: 'https://github.com',
  repository: 'acme/shop',
  sha: '4f2a9c1d7e8b3650af41c92b7d6e8f1023456789',
  runId: '77',
};

/** Texts that attempt an injection into each output format. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '</details></td></table><h1>All clear</h1>',
  '| a | b |\n| --- | --- |\r\n# Passed',
  '@octocat #12 GH-34 acme/shop#5 https://evil.example www.evil.example a@b.example',
  '[Passed](https://evil.example) ![x](https://evil.example/x.png) [x]: https://e.example',
  '`code` ``more`` **bold** _it_ ~~no~~ :tada: $a_b$ &amp; &lt;b&gt; \\| \\',
  '\u202Egnp.exe\u202C \u200Bzero\u200D \u001B[31mred\u001B[0m \u0007',
  '<!-- assay:comment:other --> <!-- -->',
  '::error::hello ##[error]hello',
  '- item',
  '1. item',
  '> quote',
  '# heading',
  '---',
  '===',
  '+ item',
  '\t\tcode',
];
