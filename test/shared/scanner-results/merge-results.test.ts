import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Package } from '../../../shared/model/package.ts';
import { readGrype } from '../../../shared/scanner-results/grype.ts';
import { mergeResults } from '../../../shared/scanner-results/merge-results.ts';
import { readNpmAudit } from '../../../shared/scanner-results/npm-audit.ts';
import { readOsvScanner } from '../../../shared/scanner-results/osv-scanner.ts';
import type { ScannerResults } from '../../../shared/scanner-results/reported.ts';
import { readSarif } from '../../../shared/scanner-results/sarif.ts';
import { readTrivy } from '../../../shared/scanner-results/trivy.ts';
import {
  grypeReport,
  npmAuditReport,
  osvScannerReport,
  sarifReport,
  trivyReport,
} from '../../support/tool-reports.ts';

const MINIMIST: Package = {
  purl: 'pkg:npm/minimist@1.2.5',
  type: 'npm',
  name: 'minimist',
  version: '1.2.5',
  ecosystem: 'npm',
  locations: [{ path: 'package-lock.json', line: 12 }],
  scope: 'runtime',
  dependsOn: [],
};

const OWN: Finding = {
  kind: 'vulnerability',
  id: 'CVE-2021-44906',
  aliases: ['GHSA-xvch-5gv4-984h'],
  package: { purl: MINIMIST.purl, name: 'minimist', version: '1.2.5', ecosystem: 'npm' },
  severity: 'medium',
  ratedBy: 'GHSA-xvch-5gv4-984h',
  title: 'own title',
  fixed: ['1.2.6'],
  location: { path: 'package-lock.json', line: 12 },
  locations: [{ path: 'package-lock.json', line: 12 }],
  fingerprint: 'a'.repeat(64),
};

const ALL: readonly ScannerResults[] = [
  readTrivy(trivyReport(), 'a'),
  readGrype(grypeReport()),
  readOsvScanner(osvScannerReport()),
  readNpmAudit(npmAuditReport(), 'a'),
  ...readSarif(sarifReport(), 'a'),
];

describe('mergeResults', () => {
  it('merges the reports from all tools for one vulnerability into one finding', () => {
    const { own, added } = mergeResults([OWN], ALL, [MINIMIST]);
    expect(added).toEqual([]);
    expect(own).toEqual([
      {
        ...OWN,
        severity: 'critical',
        score: 9.8,
        vector: expect.any(String),
        ratedBy: 'Trivy',
        tools: ['Assay', 'Grype', 'Trivy', 'npm audit', 'osv-scanner'],
      },
    ]);
  });

  it("keeps Assay's rating if it is more severe", () => {
    const severe: Finding = { ...OWN, severity: 'critical', score: 10 };
    expect(mergeResults([severe], ALL, [MINIMIST]).own).toMatchObject([{ score: 10 }]);
  });

  it('returns one finding for a vulnerability that only other tools report', () => {
    const { own, added } = mergeResults([], ALL, [MINIMIST]);
    expect(own).toEqual([]);
    expect(added).toMatchObject([
      {
        kind: 'vulnerability',
        id: 'CVE-2021-44906',
        aliases: ['GHSA-xvch-5gv4-984h'],
        package: { purl: MINIMIST.purl, ecosystem: 'npm' },
        severity: 'critical',
        fixed: ['0.2.4', '1.2.6'],
        location: { path: 'package-lock.json', line: 12 },
        tools: ['Grype', 'Trivy', 'npm audit', 'osv-scanner'],
      },
    ]);
  });

  it('keeps a finding about a package that the inventory does not contain', () => {
    for (const results of ALL) {
      const { added } = mergeResults([], [results], []);
      expect(added.map(({ package: about }) => about?.name)).toEqual(['minimist']);
    }
  });

  it('does not merge findings for different versions', () => {
    const other = {
      ...OWN,
      package: { ...OWN.package, purl: 'pkg:npm/minimist@0.0.8' },
    } as Finding;
    expect(mergeResults([other], ALL, [MINIMIST]).added).toHaveLength(1);
  });

  it('merges two findings if only a third report connects their IDs', () => {
    const [trivy, grype] = [
      readTrivy(trivyReport({}, { VendorIDs: [] }), 'a'),
      readGrype(grypeReport({}, {})),
    ];
    const alone: Finding = { ...OWN, id: 'GHSA-xvch-5gv4-984h', aliases: [] };
    expect(mergeResults([alone], [trivy, grype], [MINIMIST])).toMatchObject({
      own: [{ id: 'GHSA-xvch-5gv4-984h', aliases: [], tools: ['Assay', 'Grype', 'Trivy'] }],
      added: [],
    });
  });

  it('treats a package as malware if one tool reports malware', () => {
    const malware = readTrivy(trivyReport({}, { VendorIDs: ['MAL-2026-1'] }), 'a');
    expect(mergeResults([OWN], [malware], [MINIMIST]).own).toMatchObject([
      { kind: 'malware', severity: 'critical' },
    ]);
  });

  it('treats a package as malware if one tool reports embedded malicious code', () => {
    const malware = readTrivy(trivyReport({}, { CweIDs: ['CWE-506'] }), 'a');
    expect(mergeResults([OWN], [malware], [MINIMIST]).own).toMatchObject([
      { kind: 'malware', severity: 'critical' },
    ]);
  });

  it('keeps findings that do not concern a package', () => {
    const rule = { ruleId: 'js/sql-injection', ruleIndex: undefined };
    const { added } = mergeResults([OWN], readSarif(sarifReport({}, rule), 'a'), [MINIMIST]);
    expect(added).toMatchObject([{ kind: 'misconfiguration', location: { line: 7 } }]);
  });
});
