import { countNoun, grouped } from '../../text/count.ts';
import { escapeHtml } from '../escape-html.ts';
import { LEVEL_LABELS, type Level } from '../page/page-data.ts';
import { mustFixText } from '../severity-mark.ts';

/**
 * A severity level with its number of findings. After a comparison with a base, the third element is the number of new
 * findings. If only some findings of a level fail the run, the fourth element is the number of those.
 */
export type LevelCount = readonly [
  level: Level,
  count: number,
  fresh?: number | undefined,
  failing?: number,
];

/** Width of the bar in the units of its `viewBox`. A gap separates the levels for readers who cannot see the colors. */
const WIDTH = 1_000;
const HEIGHT = 14;
const GAP = 4;

/**
 * Height of the part of the bar for existing findings. The part for new findings is always higher, so that the height
 * has only one meaning. Without a base, all findings have the full height.
 */
const LOW_HEIGHT = 7;

/** Minimum width of the part of a level for new findings. Each level is at least twice as wide. */
const MIN_PART = 4;

/** Minimum width of a level, so that a single malware finding among 5,000 findings is visible. */
const MIN_WIDTH = 10;

/** The numbers of findings by level, and the explanations below the bar. */
export interface BarLegend {
  readonly counts: readonly LevelCount[];
  /** Findings in the base whose files could not be read in the head. They are not part of the bar. */
  readonly unchecked: readonly LevelCount[];
  /** Explanations of severity labels, such as what `unscored` means. */
  readonly meanings: readonly string[];
}

/**
 * Returns a bar with the findings by level, and a legend with the numbers. Returns an empty string if there are no
 * findings.
 */
export function severityBar({ counts, unchecked, meanings }: BarLegend): string {
  if (counts.length + unchecked.length === 0) return '';
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const items = [
    ...counts.map((each) => levelItem(each)),
    ...unchecked.map((each) => levelItem(each, 'not checked')),
  ];
  if (counts.some(([, , fresh]) => fresh !== undefined)) items.push(KEY);
  const notes = meanings.map((each) => `<li class="key">${escapeHtml(each)}</li>`);
  const caption = `<p class="caption">${countNoun(total, 'finding')} by severity</p>`;
  return `<div class="severities">${caption}${barSvg(counts)}\n<ul>${[...items, ...notes].join('')}</ul></div>`;
}

function levelItem(each: LevelCount, remark = remarkOf(each)): string {
  const [level, count] = each;
  const number = remark === '' ? '' : ` <span class="number">(${remark})</span>`;
  return `<li><span class="severity ${level}">${LEVEL_LABELS[level]}</span> <strong>${grouped(count)}</strong>${number}</li>`;
}

function remarkOf([, count, fresh, failing = 0]: LevelCount): string {
  return [mustFixText(failing, count), freshText(count, fresh)].filter(Boolean).join(', ');
}

/** Legend item for the two heights of the bar. It is needed even if the bar has only one height. */
const KEY =
  '<li class="key"><span class="tall"></span> new <span class="short"></span> not new</li>';

/** Returns the number of new findings. It is shown after the number of all findings: `(1 new)` in `22 (1 new)`. */
function freshText(count: number, fresh?: number): string {
  if (fresh === undefined) return '';
  if (fresh === 0) return 'not new';
  if (fresh < count) return `${grouped(fresh)} new`;
  return count === 1 ? 'new' : 'all new';
}

/**
 * Returns the bar without a legend. For screen readers, the bar's label contains the numbers.
 *
 * @param percent Length of the bar, in percent of the available width.
 */
export function barSvg(counts: readonly LevelCount[], percent = 100): string {
  if (counts.length === 0) return '';
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const free = WIDTH - MIN_WIDTH * counts.length - GAP * (counts.length - 1);
  let x = 0;
  const parts = counts.map((each) => {
    const width = MIN_WIDTH + (free * each[1]) / total;
    const part = levelRects(each, x, width);
    x += width + GAP;
    return part;
  });
  const label = counts.map(
    ([level, count, fresh = 0]) =>
      `${grouped(count)} ${LEVEL_LABELS[level].toLowerCase()}${fresh === 0 ? '' : ` (${grouped(fresh)} new)`}`,
  );
  const text = escapeHtml(`${countNoun(total, 'finding')}: ${label.join(', ')}`);
  return `<svg class="bar" width="${percent}%" height="12" role="img" aria-label="${text}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">${parts.join('')}</svg>`;
}

/** Draws new findings at full height, and existing findings at half the height. */
function levelRects([level, count, fresh = count]: LevelCount, x: number, width: number): string {
  const room = width - 2 * MIN_PART;
  const isMixed = fresh > 0 && fresh < count;
  const tall = isMixed ? MIN_PART + (room * fresh) / count : fresh === 0 ? 0 : width;
  return [
    rect(level, { x, width: tall, height: HEIGHT }),
    rect(level, { x: x + tall, width: width - tall, height: LOW_HEIGHT }),
  ].join('');
}

interface Size {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

function rect(level: Level, { x, width, height }: Size): string {
  if (width === 0) return '';
  const top = height === HEIGHT ? '' : ` y="${HEIGHT - height}"`;
  return `<rect class="${level}" x="${round(x)}"${top} width="${round(width)}" height="${height}"/>`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
