import type { Variables } from './machine.ts';

/** The properties of an output stream that describe its terminal. */
export interface SizedStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Assumed width of a terminal that does not report its width, in cells. */
const DEFAULT_COLUMNS = 80;

/** Width of tables in a file or a pipe. It is larger than that of most terminals. */
const FILE_COLUMNS = 160;

/** Minimum width of a line, in cells. A narrower terminal wraps the lines. */
const MIN_COLUMNS = 40;

/**
 * Returns the width of a line, in cells. `COLUMNS` takes precedence, as in ncurses. Some pseudo-terminals report a
 * width of 0, which means that it is unknown.
 */
export function columnsOf(stream: SizedStream, env: Variables): number {
  const stated = Number(env['COLUMNS'] ?? '');
  if (Number.isSafeInteger(stated) && stated > 0) return Math.max(stated, MIN_COLUMNS);
  const { columns = 0 } = stream;
  if (columns > 0) return Math.max(columns, MIN_COLUMNS);
  return stream.isTTY === true ? DEFAULT_COLUMNS : FILE_COLUMNS;
}
