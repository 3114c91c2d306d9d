/** One line as pip sees it. */
export interface LogicalLine {
  readonly text: string;
  /** What follows `#`; undefined when there is no comment. */
  readonly comment: string | undefined;
  /** Line it begins on, from 1. */
  readonly line: number;
}

/** What ends a line for Python, whose `str.splitlines` pip reads with. */
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

/**
 * A backslash at the end goes on with the next line; a comment starts at `#` after a space.
 *
 * @see https://pip.pypa.io/en/stable/reference/requirements-file-format/#structure
 */
export function* logicalLines(text: string): Generator<LogicalLine> {
  let parts: string[] = [];
  let first = 0;
  let line = 0;
  for (const row of text.split(LINE_END)) {
    line++;
    if (parts.length === 0) first = line;
    const isContinued = row.endsWith('\\') && !isComment(row);
    // A comment among them is none of their text, though it begins where they go on.
    parts.push(isContinued ? row.slice(0, -1) : isComment(row) ? ` ${row}` : row);
    if (isContinued) continue;
    yield { ...divided(parts.join('')), line: first };
    parts = [];
  }
  if (parts.length > 0) yield { ...divided(parts.join('')), line: first };
}

function isComment(row: string): boolean {
  return row.trimStart().startsWith('#');
}

function divided(text: string): Omit<LogicalLine, 'line'> {
  const mark = text.startsWith('#') ? 0 : text.search(/\s#/) + 1;
  const hasComment = text.startsWith('#') || mark > 0;
  if (!hasComment) return { text: text.trim(), comment: undefined };
  return { text: text.slice(0, mark).trim(), comment: text.slice(mark + 1) };
}
