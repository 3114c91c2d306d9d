import type { Inventory } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { countNoun } from '../text/count.ts';
import type { StyledLine } from '../text/styled-line.ts';
import { cutPath, textWidth } from '../text/text-width.ts';
import { visibleText } from '../text/visible-text.ts';
import { locationText } from './location.ts';

interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

const GAP = 2;

/**
 * Maximum width of each column except the location, in cells. Longer text is not shortened. It shifts the columns to
 * its right.
 */
const MAX_COLUMN = 40;

/** Minimum width of the location column, in cells. If there is less space, the column is omitted. */
const MIN_LOCATION = 16;

const HEADINGS = ['Package', 'Version', 'Type', 'Location'] as const;

/** Returns a package table for a terminal, sorted by type and name. Names and versions are never shortened. */
export function terminalPackages(
  { packages }: Pick<Inventory, 'packages'>,
  { columns, rows }: TerminalSize,
): readonly StyledLine[] {
  if (packages.length === 0) return [];
  const sorted = [...packages].sort((a, b) => compare(a.type, b.type) || compare(a.name, b.name));
  const shown = sorted.slice(0, rows).map(cellsOf);
  const widths = [0, 1, 2].map((at) =>
    Math.min(MAX_COLUMN, Math.max(...[HEADINGS, ...shown].map((row) => textWidth(row[at] ?? '')))),
  );
  const left = packages.length - shown.length;
  const lineOf = (row: readonly string[]) => alignedRow(row, widths, columns);
  return [
    [{ text: lineOf(HEADINGS), style: 'bold' }],
    ...shown.map((row) => [{ text: lineOf(row) }]),
    ...(left === 0
      ? []
      : [
          [
            {
              text: `… ${countNoun(left, 'more package')} (--verbose shows all)`,
              style: 'dim' as const,
            },
          ],
        ]),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function cellsOf({ name, version, type, locations }: Package): readonly string[] {
  const [first] = locations;
  return [name, version, type, first === undefined ? '' : locationText(first)].map((cell) =>
    visibleText(cell),
  );
}

function alignedRow(row: readonly string[], widths: readonly number[], columns: number): string {
  const head = widths.map((width, at) => padded(row[at] ?? '', width + GAP)).join('');
  const room = columns - textWidth(head);
  return room < MIN_LOCATION ? head.trimEnd() : `${head}${cutPath(row[3] ?? '', room)}`;
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(GAP, width - textWidth(cell)));
}
