import type { Span } from '../json/text-places.ts';

/** A part of joined text, with the offset of its start in the joined text (`at`) and in the file (`source`). */
interface Piece {
  readonly at: number;
  readonly source: number;
}

/** Text without line continuations. Each offset in it corresponds to an offset in the file. */
export interface JoinedText {
  readonly text: string;
  /** Sorted by position. The first piece starts at 0. */
  readonly pieces: readonly Piece[];
}

/** Converts text without line continuations. The text starts at the offset `source` in the file. */
export function plainText(text: string, source: number): JoinedText {
  return { text, pieces: [{ at: 0, source }] };
}

/** Returns the range in the file for a range in the joined text. */
export function spanIn({ pieces }: JoinedText, start: number, end: number): Span {
  const from = sourceOf(pieces, start);
  return { start: from, end: end <= start ? from : sourceOf(pieces, end - 1) + 1 };
}

/** Returns part of a joined text. */
export function sliceOf({ text, pieces }: JoinedText, start: number, end: number): JoinedText {
  const first = pieceIndex(pieces, start);
  const kept = pieces
    .slice(first)
    .filter(({ at }) => at <= start || at < end)
    .map(({ at, source }) =>
      at <= start ? { at: 0, source: source + start - at } : { at: at - start, source },
    );
  return { text: text.slice(start, end), pieces: kept };
}

function sourceOf(pieces: readonly Piece[], offset: number): number {
  const piece = pieces[pieceIndex(pieces, offset)];
  return piece === undefined ? offset : piece.source + offset - piece.at;
}

/** Returns the index of the last piece that starts at or before the offset. */
function pieceIndex(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
