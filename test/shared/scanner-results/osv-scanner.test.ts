import { describe, expect, it } from '@jest/globals';
import { readOsvScanner } from '../../../shared/scanner-results/osv-scanner.ts';
import { osvScannerReport } from '../../support/tool-reports.ts';

describe('readOsvScanner', () => {
  it('reads a record with its aliases, rating and fixed version', () => {
    expect(readOsvScanner(osvScannerReport()).findings).toMatchObject([
      {
        ids: ['CVE-2021-44906', 'GHSA-xvch-5gv4-984h'],
        package: { ecosystem: 'npm', name: 'minimist', version: '1.2.5' },
        rating: { severity: 'critical' },
        title: 'Prototype pollution in minimist',
        fixed: ['1.2.6'],
      },
    ]);
  });

  it('skips a withdrawn record', () => {
    const report = osvScannerReport({}, { withdrawn: '2026-01-01T00:00:00Z' });
    expect(readOsvScanner(report).findings).toEqual([]);
  });

  it('keeps a record for an ecosystem without a version order', () => {
    const report = JSON.stringify(osvScannerReport()).replaceAll('"npm"', '"New"');
    expect(readOsvScanner(JSON.parse(report)).findings).toHaveLength(1);
  });

  it('accepts a group that names a record by an alias', () => {
    const groups = [{ ids: ['CVE-2021-44906'] }];
    const report = JSON.stringify(osvScannerReport());
    const grouped = report.replace('"vulnerabilities":', `"groups":${JSON.stringify(groups)},$&`);
    expect(readOsvScanner(JSON.parse(grouped)).findings).toHaveLength(1);
  });

  it.each([
    ['results that are not a list', { results: {} }, '$.results'],
    ['a result without packages', { results: [{}] }, '$.results[0].packages'],
    [
      'a group of advisories without a record',
      { results: [{ packages: [{ package: { name: 'a' }, groups: [{ ids: ['GHSA-x'] }] }] }] },
      'names GHSA-x for a, but does not describe it',
    ],
    [
      'a license',
      { results: [{ packages: [{ package: { name: 'a' }, license_violations: ['GPL-3.0'] }] }] },
      'reports the license of a',
    ],
    ['a package without a name', { results: [{ packages: [{ package: {} }] }] }, 'package.name'],
  ])('rejects %s', (_, changes, message) => {
    expect(() => readOsvScanner(osvScannerReport(changes))).toThrow(message);
  });
});
