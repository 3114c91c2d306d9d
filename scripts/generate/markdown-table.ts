/** Minimum number of dashes in the line below a table header. */
const MIN_COLUMN_WIDTH = 3;

/** Returns a Markdown table with aligned columns, in Biome's format. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return 'None.';
  const escaped = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_title, column) =>
    Math.max(MIN_COLUMN_WIDTH, ...escaped.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [titles = [], ...body] = escaped;
  return [line(titles), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join(
    '\n',
  );
}
