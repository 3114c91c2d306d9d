import type { Span } from '../json/text-places.ts';

/** A line in a file without its line break, which can be `\n` or `\r\n`. */
export interface PhysicalLine extends Span {
  readonly text: string;
  /** Line number, starting at 1. */
  readonly line: number;
  /** The offset where the next line starts. */
  readonly next: number;
}

/** Returns the lines in the text of a file. A byte order mark is not part of the first line. */
export function* physicalLines(text: string): Generator<PhysicalLine> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    const end = stop > start && text.charAt(stop - 1) === '\r' ? stop - 1 : stop;
    const next = newline === -1 ? text.length : newline + 1;
    yield { text: text.slice(start, end), start, end, line, next };
    start = next;
  }
}
