import { describe, expect, it } from '@jest/globals';
import { advisoryText, shortSha } from '../../../shared/report/footer.ts';
import { aReport, aScan, RUN } from './a-report.ts';

describe('the footer of a report', () => {
  it('shows the commit, shortened as on GitHub', () => {
    expect(shortSha(RUN)).toBe('4f2a9c1');
  });

  it('shows the advisory data once for all scans that used it', () => {
    const advisories = { name: 'osv', newest: '2026-11-24T18:02:11Z' };
    const scans = [aScan({ advisories }), aScan({ advisories }), aScan()];
    expect(advisoryText(aReport({ scans }))).toBe(
      'Advisories from osv (newest 2026-11-24); https://api.osv.dev',
    );
  });

  it('is empty if nothing was scanned', () => {
    expect(advisoryText(aReport())).toBe('');
  });
});

it('advisoryText counts the records of each ecosystem in a folder', () => {
  const records = [
    { ecosystem: 'PyPI', records: 16_290 },
    { ecosystem: 'npm', records: 28_984 },
  ];
  const advisories = { name: 'osv', newest: '2026-11-20T00:00:00Z', records };
  expect(advisoryText(aReport({ scans: [aScan({ advisories })] }))).toBe(
    'Advisories from osv (16,290 for PyPI, 28,984 for npm, newest 2026-11-20)',
  );
});
