import { describe, expect, it } from '@jest/globals';
import { pageData } from '../../../../shared/report/html/page-data.ts';
import { reportExamples } from '../../../support/report-examples.ts';
import { aFinding, aPackage, aReport, aScan } from '../a-report.ts';

describe('the page data', () => {
  it('contains every finding only once, each with a unique key', () => {
    for (const report of reportExamples().values()) {
      const { findings } = pageData(report, []);
      const count = report.scans.reduce((sum, scan) => sum + scan.findings.length, 0);
      expect(new Set(findings.map(({ key }) => key)).size).toBe(count);
    }
  });

  it('contains different keys for the same finding in two sources', () => {
    const scans = ['a', 'b'].map((name) =>
      aScan({ source: { kind: 'directory', name }, findings: [aFinding()] }),
    );
    const { findings, sources } = pageData(aReport({ scans }), []);
    expect(sources).toEqual(['a', 'b']);
    expect(findings.map(({ source }) => source)).toEqual([0, 1]);
    expect(findings[1]?.key).toBe(`${findings[0]?.key}-2`);
  });

  it('links findings to their fixes', () => {
    const finding = aFinding();
    const other = aFinding({ id: 'CVE-1', package: aPackage('other') });
    const fix = {
      kind: 'update',
      title: 'Update',
      packages: [{ ...aPackage('lodash'), purl: finding.package?.purl ?? '', to: '4.17.21' }],
      stays: [],
      fixes: [finding.fingerprint],
    } as const;
    const scans = [aScan({ findings: [finding, other], fixes: [fix] })];
    const { findings, fixes } = pageData(aReport({ scans }), []);
    expect(findings.map(({ id, fix: at, update }) => [id, at, update])).toEqual([
      ['CVE-1', undefined, undefined],
      ['CVE-2021-23337', 0, '4.17.21'],
    ]);
    expect(fixes[0]?.fixes).toEqual([findings[1]?.key]);
  });

  it('contains a change only once, even if it is the same in several files', () => {
    const finding = aFinding();
    const fixes = ['a', 'b', 'c'].map((folder) => ({
      kind: 'update' as const,
      title: `Update in \`${folder}/package.json\``,
      path: `${folder}/package.json`,
      packages: [],
      stays: [],
      fixes: [finding.fingerprint],
    }));
    const page = pageData(aReport({ scans: [aScan({ findings: [finding], fixes })] }), []);
    expect(page.fixes.map(({ title }) => title)).toEqual([
      'Update in `a/package.json`. Repeat this for 2 more files: `b/package.json` and `c/package.json`',
    ]);
    expect(page.findings[0]?.fix).toBe(0);
  });

  it.each([
    ['npm update a', 'npm update a'],
    ['npm update a\u202e', undefined],
    ['x'.repeat(5_000), undefined],
  ])('contains a command only if readers can see it completely', (command, expected) => {
    const fix = {
      kind: 'update',
      title: 'Update',
      packages: [],
      stays: [],
      fixes: [],
      command,
    } as const;
    const { fixes } = pageData(aReport({ scans: [aScan({ fixes: [fix] })] }), []);
    expect(fixes[0]?.command).toBe(expected);
  });
});
