import type { Span } from '../json/text-places.ts';

/** A line of a file without its line ending, which can be `\n` or `\r\n`. */
export interface PhysicalLine extends Span {
  readonly text: string;
  /** The first line has the number 1. */
  readonly line: number;
  /** The start of the next line. */
  readonly next: number;
}

/** Returns the lines of a text. A byte order mark does not belong to the first line. */
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
