import { levelCounts } from '../group-findings.ts';
import { LEVEL_LABELS, type PageFinding } from '../page-data.ts';
import { type Child, el } from './elements.ts';

/** Creates the label of a severity. Its shape shows the level to readers who cannot see the color. */
export function severityLabel({ level }: Pick<PageFinding, 'level'>): HTMLElement {
  return el('span', { class: `severity ${level}` }, LEVEL_LABELS[level]);
}

/** Creates elements with the number of findings per level. */
export function severityCounts(findings: readonly PageFinding[]): Child {
  const labels = levelCounts(findings).map(([level, count]) =>
    el('span', { class: `severity ${level}` }, `${count} ${LEVEL_LABELS[level].toLowerCase()}`),
  );
  return el('span', { class: 'counts' }, ...labels);
}
