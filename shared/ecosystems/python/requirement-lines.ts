/** A logical line, as defined by pip: one or more physical lines that are joined by backslashes. */
export interface LogicalLine {
  readonly text: string;
  /** Text after `#`. Undefined if the line has no comment. */
  readonly comment: string | undefined;
  /** Line number of the first physical line, starting at 1. */
  readonly line: number;
}

/** Matches the line breaks of Python's `str.splitlines`, which pip uses. */
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;

/**
 * Pattern for the characters that Python treats as whitespace, except line breaks. A byte order mark is not whitespace.
 */
const SPACE = '[\\t\\x1f \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';

const LEADING = new RegExp(`^${SPACE}+`);
const COMMENT = new RegExp(`${SPACE}#`);
const IS_SPACE = new RegExp(SPACE);

/**
 * Returns the logical lines. A line that ends with a backslash continues on the next line. A comment starts with `#`
 * after a space.
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
    // A comment between two continued lines does not belong to their text.
    parts.push(isContinued ? withoutBackslashes(row) : isComment(row) ? ` ${row}` : row);
    if (isContinued) continue;
    yield { ...divided(parts.join('')), line: first };
    parts = [];
  }
  if (parts.length > 0) yield { ...divided(parts.join('')), line: first };
}

function isComment(row: string): boolean {
  return row.replace(LEADING, '').startsWith('#');
}

/** Removes all backslashes at both ends of a line, as pip does. */
function withoutBackslashes(row: string): string {
  let [start, end] = [0, row.length];
  while (start < end && row[start] === '\\') start++;
  while (end > start && row[end - 1] === '\\') end--;
  return row.slice(start, end);
}

function divided(text: string): Omit<LogicalLine, 'line'> {
  const mark = text.startsWith('#') ? 0 : text.search(COMMENT) + 1;
  const hasComment = text.startsWith('#') || mark > 0;
  if (!hasComment) return { text: trimmed(text), comment: undefined };
  return { text: trimmed(text.slice(0, mark)), comment: text.slice(mark + 1) };
}

function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && IS_SPACE.test(text.charAt(start))) start++;
  while (end > start && IS_SPACE.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
