/**
 * A row with application, decision, completeness, number of compared packages, number of unlocked manifests, and
 * other problems.
 */
export type Row = readonly [string, string, string, string, string, string];

export const HEAD = [
  'Application',
  'Decision',
  'Complete',
  'Compared',
  'Unlocked',
  'Other problems',
] as const;

/** Returns the rows of the table with this header. */
export function rowsOf(page: string): readonly Row[] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => cellsOf(line).join() === HEAD.join());
  if (start === -1) return [];
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((line) => {
    const [name = '', decision = '', complete = '', compared = '', unlocked = '', others = ''] =
      cellsOf(line);
    return [name, decision, complete, compared, unlocked, others];
  });
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
