import type { Severity } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { cutPath, cutToWidth, textWidth } from '../text/text-width.ts';
import { visibleText } from '../text/visible-text.ts';
import { type Block, type Line, MAX_COMMAND, type Span } from './block.ts';

export interface TableOptions {
  /** Width of the terminal, in cells. A cell has the width of one Latin character. */
  readonly width: number;
  readonly isColored: boolean;
  /** Maximum number of rows. If undefined, all rows are included. */
  readonly maxRows?: number;
}

/** Width of the gap between two columns, in character cells. */
const GAP = 2;

/** Maximum width of an ID, in cells. Known IDs are shorter. */
const MAX_ID = 40;

/** Minimum width of a column, in cells. Part of the text is still readable at this width. */
const MIN_COLUMN = 6;

/**
 * Terminal color codes (SGR parameters) by severity. They use the 16 colors that every theme defines, so that output
 * matches the terminal's theme.
 */
const COLOURS: Readonly<Record<Severity, string>> = {
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '34',
  none: '2',
  unknown: '1',
};

/** The column with paths. Long paths are shortened at the start, because their end contains the file and the line. */
const PLACES = 'Where';

/** The column with IDs. They are shortened only in very narrow terminals, so that users can search for them. */
const IDS = 'Finding';

/** Malware is white on purple. */
const MALWARE_COLOUR = '1;37;45';

/**
 * Renders a block as lines for a terminal. The columns are aligned and shortened to fit the terminal's width. The text
 * ends with a newline.
 */
export function renderTable(block: Block, options: TableOptions): string {
  if (block.kind === 'list') return renderList(block, options);
  const { rows: all, columns } = block;
  const shown = all.slice(0, options.maxRows ?? all.length);
  const cells = shown.map((row) => row.map(lineText));
  const widths = fitAround(columns.indexOf(IDS), naturalWidths(columns, cells), options.width);
  const head = styled(alignedRow(columns, widths), '1', options);
  const places = columns.indexOf(PLACES);
  const fitting = cells.map((row) =>
    row.map((cell, at) => (at === places ? cutPath(cell, widths[at] ?? 0) : cell)),
  );
  const body = shown.map((row, at) => coloredRow(row, fitting[at] ?? [], widths, options));
  return linesText([head, ...body, ...moreLines(all.length - shown.length, block)]);
}

/** Renders a list. Its items are never shortened, because a shortened command or instruction would be wrong. */
function renderList(
  block: Block & { readonly kind: 'list' },
  { maxRows = block.items.length }: TableOptions,
): string {
  const shown = block.items.slice(0, maxRows);
  const lines = shown.flatMap((item) => itemLines(item));
  return linesText([...lines, ...moreLines(block.items.length - shown.length, block)]);
}

/** Returns the lines of a list item. A command is on a separate line. A `break` starts a new line. */
function itemLines(item: Line): readonly string[] {
  const lines: Span[][] = [[]];
  for (const span of item) {
    if (span.as === 'break') lines.push([]);
    else if (span.as === 'command') lines.push([{ ...span, text: `$ ${span.text}` }]);
    else lines.at(-1)?.push(span);
  }
  return lines.map((line, at) => `${at === 0 ? '' : '  '}${lineText(line)}`);
}

function moreLines(left: number, { noun }: Block): readonly string[] {
  return left === 0 ? [] : [`… ${countNoun(left, `more ${noun}`)}`];
}

function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Returns the text of a line without its notes, safe to print in a terminal. */
export function lineText(line: Line): string {
  return line.map(spanText).join('');
}

/**
 * Returns the text of a span. Returns an empty string for a note, because a row in a terminal has no space for notes.
 */
function spanText(span: Span): string {
  if (span.as === 'note' || span.as === 'small') return '';
  if (span.as === 'break') return ' ';
  if (span.as === 'command') return visibleText(span.text, MAX_COMMAND + 2);
  return span.as === 'severity' ? span.label : visibleText(span.text);
}

function naturalWidths(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  return columns.map((column, at) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[at] ?? '')), textWidth(column)),
  );
}

/** Shrinks the other columns until the row fits. */
function fitAround(fixed: number, natural: readonly number[], width: number): readonly number[] {
  const own = Math.min(natural[fixed] ?? 0, MAX_ID);
  const others = natural.toSpliced(fixed, 1);
  const least = own + others.length * (MIN_COLUMN + GAP);
  if (fixed < 0 || least > width) return fitWidths(natural, width);
  return fitWidths(others, width - own - GAP).toSpliced(fixed, 0, own);
}

/** Shrinks the widest column until the row fits. */
function fitWidths(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural];
  const room = Math.max(width - GAP * (widths.length - 1), MIN_COLUMN * widths.length);
  for (let excess = sum(widths) - room; excess > 0; excess = sum(widths) - room) {
    const widest = widths.indexOf(Math.max(...widths));
    const second = Math.max(MIN_COLUMN, ...widths.filter((_, at) => at !== widest));
    const current = widths[widest] ?? 0;
    widths[widest] = Math.max(current - excess, Math.min(second, current - 1));
  }
  return widths;
}

function alignedRow(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, at) => padded(cell, widths[at] ?? 0))
    .join(' '.repeat(GAP))
    .trimEnd();
}

function padded(cell: string, width: number): string {
  const cut = cutToWidth(cell, width);
  return cut + ' '.repeat(Math.max(0, width - textWidth(cut)));
}

function coloredRow(
  row: readonly Line[],
  cells: readonly string[],
  widths: readonly number[],
  options: TableOptions,
): string {
  const aligned = alignedRow(cells, widths);
  const first = row[0]?.[0];
  if (first?.as !== 'severity') return aligned;
  const label = cutToWidth(first.label, widths[0] ?? 0);
  const color = first.label === 'Malware' ? MALWARE_COLOUR : COLOURS[first.severity];
  return styled(label, color, options) + aligned.slice(label.length);
}

function styled(text: string, parameters: string, options: TableOptions): string {
  return options.isColored ? `\u001B[${parameters}m${text}\u001B[0m` : text;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
