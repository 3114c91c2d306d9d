import { describe, expect, it } from '@jest/globals';
import { readNpmAudit } from '../../../shared/scanner-results/npm-audit.ts';
import { npmAuditReport, pnpmAuditReport } from '../../support/tool-reports.ts';

const read = (report: object) => readNpmAudit(report, 'audit.json');

describe('readNpmAudit', () => {
  it('reads one finding for each advisory, with the affected range', () => {
    expect(read(npmAuditReport()).findings).toMatchObject([
      {
        ids: ['GHSA-xvch-5gv4-984h'],
        package: {
          ecosystem: 'npm',
          name: 'minimist',
          version: undefined,
          range: '>=1.0.0 <1.2.6',
        },
        rating: { severity: 'critical', score: 9.8 },
        cwes: ['CWE-1321'],
        location: { path: 'node_modules/minimist' },
      },
    ]);
  });

  it('reads the npm 6 format, which pnpm also writes', () => {
    expect(read(pnpmAuditReport()).findings).toMatchObject([
      {
        ids: ['GHSA-xvch-5gv4-984h', 'CVE-2021-44906'],
        package: { name: 'minimist', version: '1.2.5' },
      },
    ]);
  });

  it('rejects the report of an audit that failed', () => {
    const failure = { message: 'no network', error: { code: 'ENOLOCK', summary: 'no lockfile' } };
    expect(() => read(failure)).toThrow('npm audit failed: no lockfile');
  });

  it('accepts a report without vulnerabilities', () => {
    const metadata = { vulnerabilities: { critical: 0, total: 0 } };
    expect(read(npmAuditReport({ vulnerabilities: {}, metadata })).findings).toEqual([]);
  });

  it.each([
    ['vulnerabilities that are not a mapping', { vulnerabilities: [] }, '$.vulnerabilities'],
    ['a cause without an entry', { vulnerabilities: { a: { via: ['b'] } } }, '$.vulnerabilities.b'],
    [
      'a report without the vulnerabilities that it counts',
      { vulnerabilities: {}, metadata: { vulnerabilities: { low: 0, critical: 1 } } },
      'does not list them',
    ],
    ['a newer version', { auditReportVersion: 3 }, 'version 3, but only version 2 is supported'],
    ['muted advisories', { vulnerabilities: {}, muted: [{ id: 1 }] }, 'mutes advisories'],
    ['a package without a cause', { vulnerabilities: { a: {} } }, '$.vulnerabilities.a.via'],
    ['an advisory without a range', { vulnerabilities: { a: { via: [{}] } } }, 'is missing'],
  ])('rejects %s', (_, changes, message) => {
    expect(() => read(npmAuditReport(changes))).toThrow(message);
  });
});
