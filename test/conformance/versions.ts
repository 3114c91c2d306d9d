import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemeFor } from '../../shared/versions/scheme-for.ts';
import type { VersionScheme } from '../../shared/versions/version-scheme.ts';

/** The tables by file name, each with an ecosystem that uses their version scheme. */
const TABLES: readonly (readonly [string, string])[] = [
  ['Alpine', 'Alpine'],
  ['CRAN', 'CRAN'],
  ['Debian', 'Debian'],
  ['Go', 'Go'],
  ['Hackage', 'Hackage'],
  ['Maven', 'Maven'],
  ['NuGet', 'NuGet'],
  ['Packagist', 'Packagist'],
  ['Pub', 'Pub'],
  ['PyPI', 'PyPI'],
  ['RPM', 'Red Hat'],
  ['RubyGems', 'RubyGems'],
  ['SemVer', 'npm'],
];

/** Rows that are not expected to be correct, each with the reason. */
interface Exception {
  readonly table: string;
  readonly rows: RegExp;
  readonly why: string;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    table: 'Alpine',
    rows: /^(?:a < b|\.1 < 1|1-ruff < 1) /,
    why: 'not valid for apk-tools 3: it refuses what starts without a digit or ends in letters',
  },
  {
    table: 'Alpine',
    rows: /^0(?:\.8\.21)?\.r(?:1|2) < 0(?:\.8\.21)?r2 /,
    why: '`.r2` is not a valid part: it has no order that apk-tools promises',
  },
  {
    table: 'Maven',
    rows: /^2\.0\.a < 2-1 /,
    why: 'the order of maven-artifact that every other row holds puts this one the other way',
  },
  {
    table: 'Packagist',
    rows: / < (?:[\^*<>])/,
    why: 'a constraint is not a version: refused, so that it is seen',
  },
  {
    table: 'PyPI',
    rows: /\(refused\)$/,
    why: 'not PEP 440: packaging refuses it since version 22, so do we, so that it is seen',
  },
];

/** Maximum number of wrong rows printed for a table. */
const MAX_SHOWN = 12;

/** Compares every row of the tables `a < b` and `a = b` in both directions. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  let failed = 0;
  for (const [table, ecosystem] of TABLES) {
    const text = await readFile(join(shared, 'data', 'versions', `${table}.txt`), 'utf8');
    const rows = text.split('\n').filter((row) => row !== '' && !row.startsWith('# '));
    const scheme = schemeFor(ecosystem);
    if (scheme === undefined) throw new Error(`no scheme for ${ecosystem}`);
    const wrong = rows.map((row) => mistakeIn(row, scheme)).filter((mistake) => mistake !== '');
    const unexplained = wrong.filter((mistake) => reasonFor(table, mistake) === undefined);
    passed += rows.length - wrong.length;
    failed += unexplained.length;
    const explained = wrong.length - unexplained.length;
    print(
      `${table}: ${rows.length - wrong.length} right, ${unexplained.length} wrong, ${explained} set aside`,
    );
    for (const mistake of unexplained.slice(0, MAX_SHOWN)) print(`  ${mistake}`);
    for (const why of new Set(wrong.map((mistake) => reasonFor(table, mistake)))) {
      if (why !== undefined) print(`  set aside: ${why}`);
    }
  }
  return { passed, failed };
}

function reasonFor(table: string, mistake: string): string | undefined {
  return EXCEPTIONS.find((odd) => odd.table === table && odd.rows.test(mistake))?.why;
}

/** Returns an empty text if the row is correct. Otherwise returns the row and the actual result. */
function mistakeIn(row: string, scheme: VersionScheme): string {
  const [a = '', relation = '', b = ''] = row.split(/ ([<=]) /);
  try {
    const order = scheme.compare(a, b);
    const back = scheme.compare(b, a);
    const isRight = relation === '<' ? order < 0 && back > 0 : order === 0 && back === 0;
    return isRight ? '' : `${row} (got ${order}, turned round ${back})`;
  } catch {
    return `${row} (refused)`;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
