import { escapeMarkdown } from './escape-markdown.ts';

/** A segment of a line: Markdown, or visible text that is not escaped yet. */
export type MarkdownPiece = { readonly plain: string } | { readonly markdown: string };

/**
 * Matches two adjacent characters that Markdown would read as one marker: the end and the start of two code spans or
 * two bold spans, or `!` before a link.
 */
const TOUCHING = /^(?:``|\*\*|!\[)$/;

/** A zero-width space, which separates two such characters. */
const BREAK = '&#8203;';

/**
 * Joins the segments of a line. Adjacent segments of plain text are escaped together. For example, `www` and `.example`
 * are harmless separately, but together they form a link.
 */
export function joinMarkdown(pieces: readonly MarkdownPiece[]): string {
  let joined = '';
  for (const markdown of mergedTexts(pieces).map(markdownOf)) {
    const isTouching = TOUCHING.test(joined.slice(-1) + markdown.slice(0, 1));
    joined += `${isTouching ? BREAK : ''}${markdown}`;
  }
  return joined;
}

function mergedTexts(pieces: readonly MarkdownPiece[]): readonly MarkdownPiece[] {
  const merged: MarkdownPiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const isPlain = last !== undefined && 'plain' in last && 'plain' in piece;
    if (isPlain) merged.splice(-1, 1, { plain: `${last.plain}${piece.plain}` });
    else merged.push(piece);
  }
  return merged;
}

function markdownOf(piece: MarkdownPiece): string {
  return 'plain' in piece ? escapeMarkdown(piece.plain, piece.plain.length) : piece.markdown;
}
