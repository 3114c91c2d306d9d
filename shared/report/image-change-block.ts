import type { ImageChange, ImageFacts } from '../model/comparison.ts';
import { byteSize } from '../text/byte-size.ts';
import { countNoun, grouped } from '../text/count.ts';
import { type Block, code, type Line, text } from './block.ts';
import { sourceText } from './location.ts';
import type { ReportData } from './report-data.ts';

/** Number of hexadecimal digits in a short digest. Two of them fit on a narrow screen. */
const SHORT_DIGEST = 8;

/** Returns a table that compares the image in the base with the scanned image. */
export function imageChangeBlock({ scans }: ReportData): Block {
  const changed = scans.filter(({ imageChange }) => imageChange !== undefined);
  const [first] = changed;
  const title = changed.length === 1 && first ? sourceText(first.source.name) : 'the images';
  return {
    kind: 'table',
    title: `Changes in ${title}`,
    isFolded: false,
    noun: 'row',
    columns: ['Image', 'Base', 'Scanned'],
    rows: changed.flatMap(({ source, imageChange }) => [
      ...(changed.length === 1 ? [] : [[[code(source.name)], [text('')], [text('')]]]),
      ...(imageChange === undefined ? [] : rowsOf(imageChange)),
    ]),
  };
}

function rowsOf({ from, to, newLayers }: ImageChange): readonly (readonly Line[])[] {
  const difference = to.packages - from.packages;
  const sign = difference > 0 ? '+' : '−';
  const change = difference === 0 ? '' : ` (${sign}${grouped(Math.abs(difference))})`;
  return [
    [[text('Digest')], digestOf(from), digestOf(to)],
    [
      [text('Packages')],
      [text(grouped(from.packages))],
      [text(`${grouped(to.packages)}${change}`)],
    ],
    [
      [text('Layers')],
      [text(grouped(from.layers))],
      [
        text(
          `${grouped(to.layers)}${newLayers === 0 ? '' : ` (${countNoun(newLayers, 'new layer')})`}`,
        ),
      ],
    ],
    ...sizeRows(from, to),
    ...(from.base === undefined && to.base === undefined
      ? []
      : [[[text('Base image')], baseOf(from), baseOf(to)]]),
  ];
}

/** Returns a row with the compressed sizes. Returns no row if neither of them is known. */
function sizeRows(from: ImageFacts, to: ImageFacts): readonly (readonly Line[])[] {
  const [before, after] = [from.compressedBytes, to.compressedBytes];
  if (before === undefined && after === undefined) return [];
  const shown = (bytes: number | undefined) => (bytes === undefined ? 'unknown' : byteSize(bytes));
  const difference = (after ?? 0) - (before ?? 0);
  const isKnown = before !== undefined && after !== undefined && difference !== 0;
  const sign = difference > 0 ? '+' : '−';
  const change = isKnown ? ` (${sign}${byteSize(Math.abs(difference))})` : '';
  return [[[text('Compressed size')], [text(shown(before))], [text(`${shown(after)}${change}`)]]];
}

function digestOf({ digest = '' }: ImageFacts): Line {
  return digest === ''
    ? [text('unknown')]
    : [code(digest.replace('sha256:', '').slice(0, SHORT_DIGEST))];
}

function baseOf({ base }: ImageFacts): Line {
  return [text(base ?? 'unknown')];
}
