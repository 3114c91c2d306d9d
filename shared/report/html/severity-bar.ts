import { countNoun, grouped } from '../../text/count.ts';
import { escapeHtml } from '../escape-html.ts';
import { LEVEL_LABELS, type Level } from '../page/page-data.ts';

/** A level of severity, with the number of its findings. */
export type LevelCount = readonly [level: Level, count: number];

/** Size of the bar in the units of its view box. The gap separates levels for readers who cannot see the colors. */
const WIDTH = 1_000;
const HEIGHT = 14;
const GAP = 4;

/** Minimum width of a level, so that a single malware finding among 5,000 findings is visible. */
const MIN_WIDTH = 10;

/** Returns a bar of the findings by level, with a legend of the numbers. Returns an empty text without findings. */
export function severityBar(counts: readonly LevelCount[]): string {
  if (counts.length === 0) return '';
  const items = counts.map(
    ([level, count]) =>
      `<li><span class="severity ${level}">${LEVEL_LABELS[level]}</span> <strong>${grouped(count)}</strong></li>`,
  );
  return `<div class="severities">${barSvg(counts)}\n<ul>${items.join('')}</ul></div>`;
}

/**
 * Returns only the bar. The label of the bar contains the numbers for screen readers.
 *
 * @param percent Length of the bar.
 */
export function barSvg(counts: readonly LevelCount[], percent = 100): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const free = WIDTH - MIN_WIDTH * counts.length - GAP * (counts.length - 1);
  let x = 0;
  const parts = counts.map(([level, count]) => {
    const width = MIN_WIDTH + (free * count) / total;
    const part = `<rect class="${level}" x="${round(x)}" width="${round(width)}" height="${HEIGHT}"/>`;
    x += width + GAP;
    return part;
  });
  const label = counts.map(
    ([level, count]) => `${grouped(count)} ${LEVEL_LABELS[level].toLowerCase()}`,
  );
  const text = escapeHtml(`${countNoun(total, 'finding')}: ${label.join(', ')}`);
  return `<svg class="bar" width="${percent}%" height="12" role="img" aria-label="${text}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">${parts.join('')}</svg>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
