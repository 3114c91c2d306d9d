import { grouped } from '../../text/count.ts';
import { escapeHtml } from '../escape-html.ts';
import { levelCounts } from '../page/group-findings.ts';
import type { PageFinding } from '../page/page-data.ts';
import { barSvg } from './severity-bar.ts';

/** A chart that counts findings by a property, such as the ecosystem. */
interface Chart {
  readonly title: string;
  groupOf(finding: PageFinding): string;
}

const USES: Readonly<Record<string, string>> = {
  runtime: 'Runtime',
  development: 'Development',
};

const CHARTS: readonly Chart[] = [
  { title: 'Ecosystem', groupOf: ({ ecosystem }) => ecosystem },
  { title: 'Use', groupOf: ({ scope = '' }) => USES[scope] ?? 'Unknown use' },
  { title: 'Fix', groupOf: fixGroup },
];

/**
 * Returns the label of the bar that a finding belongs to in the chart of fixes. For malware, the fix is its removal.
 */
function fixGroup({ level, fixed }: PageFinding): string {
  return level === 'malware' || fixed.length > 0 ? 'Fix available' : 'No fix yet';
}

/** Maximum number of bars in a chart. */
const MAX_BARS = 8;

/** Minimum length of a bar, in percent. */
const MIN_PERCENT = 3;

/**
 * Returns charts of the findings by ecosystem, by use (runtime or development) and by available fix. Returns an empty
 * string if there are no findings.
 */
export function chartsHtml(findings: readonly PageFinding[]): string {
  if (findings.length === 0) return '';
  const charts = CHARTS.map((chart) => chartHtml(chart, findings));
  return `<section><h2>Distribution</h2>\n<div class="charts">${charts.join('\n')}</div></section>\n`;
}

function chartHtml({ title, groupOf }: Chart, findings: readonly PageFinding[]): string {
  const groups = [...Map.groupBy(findings, groupOf)];
  groups.sort(([a, many], [b, more]) => more.length - many.length || (a < b ? -1 : 1));
  const longest = groups[0]?.[1].length ?? 1;
  const bars = groups.slice(0, MAX_BARS).map(([value, group]) => {
    const percent = Math.max(MIN_PERCENT, Math.round((100 * group.length) / longest));
    const bar = barSvg(levelCounts(group), percent);
    return `<li><span>${escapeHtml(value)}</span><div>${bar}</div><strong>${grouped(group.length)}</strong></li>`;
  });
  const left = groups.length - bars.length;
  const more = left > 0 ? `<li class="soft">${left} more</li>` : '';
  return `<div><h3>${title}</h3><ul>${bars.join('')}${more}</ul></div>`;
}
