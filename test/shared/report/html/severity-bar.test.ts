import { describe, expect, it } from '@jest/globals';
import {
  type BarLegend,
  barSvg,
  type LevelCount,
  severityBar,
} from '../../../../shared/report/html/severity-bar.ts';

const bar = (counts: readonly LevelCount[], legend: Partial<BarLegend> = {}) =>
  severityBar({ counts, unchecked: [], meanings: [], ...legend });

describe('the severity bar', () => {
  it('is empty without findings', () => {
    expect(bar([])).toBe('');
  });

  it('shows the numbers to screen readers and in a legend', () => {
    const html = bar([
      ['critical', 1],
      ['low', 3_000],
    ]);
    expect(html).toContain('aria-label="3,001 findings: 1 critical, 3,000 low"');
    expect(html).toContain('<span class="severity low">Low</span> <strong>3,000</strong>');
  });

  it('counts the findings that must be fixed', () => {
    expect(bar([['high', 10, 4, 3]])).toContain('(3 must be fixed, 4 new)');
  });

  it('draws taller bars for new findings than for existing ones', () => {
    const html = bar([['high', 10, 4]]);
    expect([...html.matchAll(/height="(\d+)"\/>/g)].map(([, height]) => height)).toEqual([
      '14',
      '7',
    ]);
    expect(html).toContain('aria-label="10 findings: 10 high (4 new)"');
    expect(html).toContain('class="key"');
    expect(bar([['high', 10]])).not.toContain('class="key"');
  });

  it.each([
    [0, '7'],
    [10, '14'],
    [undefined, '14'],
  ])('has one height, with the same meaning, if %s of 10 findings are new', (fresh, wanted) => {
    const html = bar([['high', 10, fresh]]);
    expect([...html.matchAll(/height="(\d+)"\/>/g)].map(([, height]) => height)).toEqual([wanted]);
    expect(html.includes('class="key"')).toBe(fresh !== undefined);
  });

  it('has a caption with the total number of findings, and explains labels', () => {
    const html = bar([['unknown', 2]], { meanings: ['Unscored: a <meaning>'] });
    expect(html).toContain('<p class="caption">2 findings by severity</p>');
    expect(html).toContain('<li class="key">Unscored: a &lt;meaning&gt;</li>');
  });

  it('lists findings that were not checked and are not in the bar', () => {
    const html = bar([], { unchecked: [['critical', 1]] });
    expect(html).toContain('Critical</span> <strong>1</strong> <span class="number">(not checked)');
    expect(html).not.toContain('<svg');
  });

  it('shows even a single finding among thousands, and fills its whole width', () => {
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
  const html = bar([
    ['critical', 1, 1],
    ['high', 3, 3],
    ['medium', 22, 1],
    ['low', 2, 0],
  ]);
  const said = [...html.matchAll(/class="number">\(([^)]*)\)/g)].map(([, text]) => text);
  expect(said).toEqual(['new', 'all new', '1 new', 'not new']);
});
