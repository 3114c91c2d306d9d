import { describe, expect, it } from '@jest/globals';
import { chartsHtml } from '../../../../shared/report/html/charts.ts';
import { aPageFinding } from '../page/a-page-finding.ts';

describe('the charts', () => {
  it('are empty without findings', () => {
    expect(chartsHtml([])).toBe('');
  });

  it('show the findings by ecosystem, use and fix, longest bar first', () => {
    const html = chartsHtml([
      aPageFinding({ ecosystem: 'Go' }),
      aPageFinding({ scope: 'development' }),
      aPageFinding({ scope: 'development', fixed: ['1'], level: 'critical' }),
    ]);
    const rows = [...html.matchAll(/<li><span>([^<]+)<\/span>.*?<strong>(\d+)/g)];
    expect(rows.map(([, name, count]) => `${name} ${count}`)).toEqual([
      'npm 2',
      'Go 1',
      'Development 2',
      'Unknown use 1',
      'No fix yet 2',
      'Fix available 1',
    ]);
    expect(html).toContain('width="50%"');
    expect(html).toContain('aria-label="2 findings: 1 critical, 1 high"');
  });

  it('have a limited number of bars, and escape names', () => {
    const findings = Array.from({ length: 11 }, (_, at) => aPageFinding({ ecosystem: `<b>${at}` }));
    const html = chartsHtml(findings);
    expect(html).toContain('3 more');
    expect(html).not.toContain('<b>');
  });
});
