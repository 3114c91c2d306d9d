import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from '../../scripts/generate/markdown-table.ts';
import { writeAdvisories } from './applications/advisories.ts';
import { HEAD, type Row, rowsOf } from './applications/rows.ts';
import { scanApplication } from './applications/scan-application.ts';

/** Describes the difference between found and expected values as readable text. */
const PAGE = join(import.meta.dirname, '../../docs/accuracy.md');

/**
 * Scans real applications as the action does. The verdict, the number of compared packages and the unlocked manifests
 * must match the table in `docs/accuracy.md`.
 */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const apps = join(shared, 'data', 'apps');
  const advisories = writeAdvisories(join(shared, 'data', 'osv'));
  try {
    const expected = new Map(rowsOf(readFileSync(PAGE, 'utf8')).map((row) => [row[0], row]));
    const rows: Row[] = [];
    for (const name of readdirSync(apps).sort()) {
      rows.push(await scanApplication(name, join(apps, name, 'tree'), advisories));
    }
    const wrong = rows.filter((row) => !isSame(row, expected.get(row[0])));
    for (const row of wrong) print(difference(row, expected.get(row[0])));
    if (wrong.length > 0) print(`The table as it is:\n${markdownTable(HEAD, rows)}`);
    return { passed: rows.length - wrong.length, failed: wrong.length };
  } finally {
    rmSync(advisories, { recursive: true });
  }
}

function isSame(row: Row, expected: Row | undefined): boolean {
  return expected !== undefined && row.every((cell, index) => cell === expected[index]);
}

function difference(row: Row, expected: Row | undefined): string {
  const [name] = row;
  if (expected === undefined) return `${name}: docs/accuracy.md does not list it`;
  const cells = row.flatMap((cell, index) =>
    cell === expected[index] ? [] : [`${HEAD[index]}: ${cell}; expected ${expected[index]}`],
  );
  return `${name}: ${cells.join('; ')}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
