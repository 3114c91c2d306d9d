import { describe, expect, it } from '@jest/globals';
import { headerHtml, pageTitle } from '../../../../shared/report/html/header-html.ts';
import { pageData } from '../../../../shared/report/html/page-data.ts';
import { verdictOf } from '../../../../shared/report/job-verdict.ts';
import type { ReportData } from '../../../../shared/report/report-data.ts';
import {
  aDecision,
  aFailingReport,
  aFinding,
  aPackage,
  aReason,
  aReport,
  aScan,
  RUN,
} from '../a-report.ts';

function header(data: ReportData, date?: string): string {
  return headerHtml(data, verdictOf(data), pageData(data, []), date);
}

describe('the page header', () => {
  it('names the repository, the commit, the run, the date, the base and the age of the data', () => {
    const comparison = { status: 'compared', base: { kind: 'commit', name: 'main' } } as const;
    const advisories = { name: 'osv', newest: '2026-08-22T10:00:00Z' };
    const html = header(
      aReport({ run: RUN, scans: [aScan({ comparison, advisories })] }),
      '2026-11-29T08:00:00Z',
    );
    const text = html.replace(/<[^>]+>/g, '');
    expect(text).toContain(
      'acme/shop · 4f2a9c1 · Workflow run · 29 Nov 2026 · Compared with main · Oldest advisory data: 22 Aug 2026',
    );
  });

  it('counts the findings that are not suppressed', () => {
    const suppression = { rule: 'ignore[0]', reason: 'r' };
    const findings = [aFinding(), aFinding({ id: 'CVE-2', severity: 'critical', suppression })];
    expect(header(aFailingReport(findings))).toContain('aria-label="1 finding: 1 high"');
  });

  it.each([
    [6, '1 more reason'],
    [8, '3 more reasons'],
  ])('folds all but the first five of %d reasons', (length, summary) => {
    const reasons = Array.from({ length }, (_, at) =>
      aReason({ rule: 'deny', message: `reason ${at}` }),
    );
    const html = header(
      aReport({ decisions: [aDecision({ outcome: 'fail', reasons })], scans: [aScan()] }),
    );
    expect(html).toContain(`<summary>${summary}</summary>`);
    expect(html.indexOf('reason 4')).toBeLessThan(html.indexOf('<summary>'));
    expect(html.indexOf('reason 5')).toBeGreaterThan(html.indexOf('<summary>'));
  });
});

describe('the page title', () => {
  it.each<[Partial<ReportData>, string | undefined, string]>([
    [{ run: RUN }, '2026-11-29', '✗ Assay failed – acme/shop 4f2a9c1 – 29 Nov 2026'],
    [{}, '2026-11-29', '✗ Assay failed – this repository – 29 Nov 2026'],
    [{}, undefined, '✗ Assay failed – this repository'],
  ])(
    'names the verdict, the repository and, if it is known, the date of the scan',
    (changes, date, title) => {
      const data = { ...aFailingReport([aFinding()]), ...changes };
      expect(pageTitle(data, verdictOf(data), date)).toBe(title);
    },
  );
});

it('headerHtml shows three fixes for the findings that fail the run, and counts the others', () => {
  const findings = ['a', 'b', 'c', 'd'].map((name) => aFinding({ package: aPackage(name) }));
  const html = header(aFailingReport(findings));
  expect(html.match(/<code>npm install [abcd]@4/g)).toHaveLength(3);
  expect(html).toContain('<li>1 more fix below</li>');
  expect(header(aReport({ scans: [aScan({ findings })] }))).not.toContain('npm install');
});

it('headerHtml shows the first findings that must be fixed if no fixes are known', () => {
  const rule = { why: 'w', fix: 'Remove the option.', references: [] };
  const data = aFailingReport([{ ...aFinding({ id: 'dockerfile/a' }), rule }]);
  const html = header({ ...data, scans: data.scans.map((scan) => ({ ...scan, fixes: [] })) });
  expect(html).toContain('<h2>Next step: fix this finding</h2>');
  expect(html).toContain('<li>Remove the option.<br><span class="severity high">High</span>');
});

it('headerHtml counts findings in files that could not be read, and explains labels', () => {
  const unchecked = [aFinding({ severity: 'critical' })];
  const findings = [aFinding({ severity: 'unknown' })];
  const html = header(aReport({ scans: [aScan({ findings, unchecked })] }));
  expect(html).toMatch(/Critical<\/span> <strong>1<\/strong> <span class="number">\(not checked/);
  expect(html).toContain('Unscored: no advisory provides a severity');
});

it('headerHtml distinguishes new findings from existing findings in the bar', () => {
  const findings = [
    aFinding({ change: { state: 'new' } }),
    aFinding({ id: 'CVE-2', change: { state: 'unchanged' } }),
  ];
  expect(header(aFailingReport(findings))).toContain('aria-label="2 findings: 2 high (1 new)"');
});

it('headerHtml warns about old advisory data', () => {
  const records = [{ ecosystem: 'npm', records: 1, newest: '2026-08-22', ageDays: 97 }];
  const advisories = { name: 'osv', records };
  expect(header(aReport({ scans: [aScan({ advisories })] }))).toContain(
    '<p class="old">Advisory data is 3 months old: npm (22 Aug 2026).',
  );
});

it('headerHtml shows the next step if a file could not be read', () => {
  const problem = { code: 'malformed', message: 'not valid JSON', path: 'package-lock.json' };
  const reasons = [aReason({ rule: 'inventory-complete', outcome: 'error' })];
  const data = aReport({
    scans: [aScan({ problems: [problem] })],
    decisions: [aDecision({ outcome: 'error', reasons })],
  });
  expect(header(data)).toContain(
    '<strong>Next step:</strong> Correct <code>package-lock.json</code>',
  );
});
