import { describe, expect, it } from '@jest/globals';
import { advisoryText, shortSha } from '../../../shared/report/footer.ts';
import { aReport, aScan, RUN } from './a-report.ts';

describe('the report footer', () => {
  it('shows the commit, shortened as on GitHub', () => {
    expect(shortSha(RUN)).toBe('4f2a9c1');
  });

  it('shows the advisory data once for all scans that used it', () => {
    const advisories = { name: 'osv', newest: '2026-11-24T18:02:11Z' };
    const scans = [aScan({ advisories }), aScan({ advisories }), aScan()];
    expect(advisoryText(aReport({ scans }))).toBe(
      'Advisory data: records as of 24 Nov 2026 (from osv); https://api.osv.dev',
    );
  });

  it('is empty if no source was scanned', () => {
    expect(advisoryText(aReport())).toBe('');
  });
});
