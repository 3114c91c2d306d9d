import { describe, expect, it } from '@jest/globals';
import { barSvg, severityBar } from '../../../../shared/report/html/severity-bar.ts';

describe('the severity bar', () => {
  it('is empty without findings', () => {
    expect(severityBar([])).toBe('');
  });

  it('shows the numbers to screen readers and in a legend', () => {
    const html = severityBar([
      ['critical', 1],
      ['low', 3_000],
    ]);
    expect(html).toContain('aria-label="3,001 findings: 1 critical, 3,000 low"');
    expect(html).toContain('<span class="severity low">Low</span> <strong>3,000</strong>');
  });

  it('draws new findings higher than existing findings', () => {
    const html = severityBar([['high', 10, 4]]);
    expect([...html.matchAll(/height="(\d+)"\/>/g)].map(([, height]) => height)).toEqual([
      '14',
      '5',
    ]);
    expect(html).toContain('aria-label="10 findings: 10 high (4 new)"');
    expect(html).toContain('class="key"');
    expect(severityBar([['high', 10]])).not.toContain('class="key"');
  });

  it.each([
    [0, ['5']],
    [10, ['14']],
  ])('draws one part if %d of 10 findings are new', (fresh, heights) => {
    const html = severityBar([['high', 10, fresh]]);
    expect([...html.matchAll(/height="(\d+)"\/>/g)].map(([, height]) => height)).toEqual(heights);
  });

  it('shows even one finding among thousands, and fills its whole width', () => {
    const svg = barSvg([
      ['malware', 1],
      ['high', 4_999],
    ]);
    const [first, second] = [...svg.matchAll(/x="([\d.]+)" width="([\d.]+)"/g)];
    expect(Number(first?.[2])).toBeGreaterThanOrEqual(10);
    expect(Number(second?.[1]) + Number(second?.[2])).toBeCloseTo(1_000, 0);
  });
});

it('severityBar states how many findings of a level are new', () => {
  const html = severityBar([
    ['critical', 1, 1],
    ['high', 3, 3],
    ['medium', 22, 1],
    ['low', 2, 0],
  ]);
  const said = [...html.matchAll(/class="number">\(([^)]*)\)/g)].map(([, text]) => text);
  expect(said).toEqual(['new', 'all new', '1 new', 'not new']);
});
