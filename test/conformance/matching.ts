import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolder } from '../../shared/advisories/open-folder.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Package } from '../../shared/model/package.ts';
import { matchPackages } from '../../shared/scan/match-packages.ts';

/** Minimum share of correct rows in a table. */
const FLOOR = 1;

/** Maximum number of wrong rows printed. */
const MAX_SHOWN = 20;

/** Rows that cannot be correct with this database, each with the reason. */
const SET_ASIDE: ReadonlyMap<string, string> = new Map([
  [
    'Ubuntu:22.04 libtasn1-6 4.18.0-4build1',
    'the database has the record for Ubuntu:Pro:16.04 alone; the real one has it for 22.04 too',
  ],
]);

/** A package version with an advisory, and a label that states if the version is affected. */
interface Row {
  readonly table: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** IDs of which one must be found. */
  readonly ids: readonly string[];
  readonly isAffected: boolean;
}

/** Advisories for a release that the database lacks cannot be found. */
interface Scan {
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  readonly uncovered: ReadonlySet<string>;
}

interface Score {
  found: number;
  missed: number;
  rejected: number;
  wrong: number;
}

/** Matches labeled packages with the real database, and counts hits and misses. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const rows = await readRows(join(shared, 'data', 'labels'));
  const scan = await scanRows(rows, join(shared, 'data', 'osv'));
  const scores = new Map<string, Score>();
  let shown = 0;
  const judged = rows.filter(
    (row) => !scan.uncovered.has(row.ecosystem) && !SET_ASIDE.has(keyOf(row)),
  );
  print(`${rows.length - judged.length} rows set aside: the database does not know their release`);
  for (const row of judged) {
    const score = scores.get(row.table) ?? { found: 0, missed: 0, rejected: 0, wrong: 0 };
    scores.set(row.table, score);
    const ids = scan.ids.get(keyOf(row)) ?? new Set();
    const isFound = row.ids.some((id) => ids.has(id));
    if (row.isAffected) score[isFound ? 'found' : 'missed']++;
    else score[isFound ? 'wrong' : 'rejected']++;
    if (isFound !== row.isAffected && shown++ < MAX_SHOWN) {
      print(`  ${row.isAffected ? 'missed' : 'wrong'}: ${keyOf(row)} ${row.ids.join(' ')}`);
    }
  }
  return totals(scores);
}

function totals(scores: ReadonlyMap<string, Score>): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const [table, { found, missed, rejected, wrong }] of scores) {
    print(
      `${table}: found ${found} of ${found + missed}, rejected ${rejected} of ${rejected + wrong}`,
    );
    passed += found + rejected;
    const isBelowFloor = found + rejected < FLOOR * (found + missed + rejected + wrong);
    if (isBelowFloor) failed += missed + wrong;
  }
  return { passed, failed };
}

async function readRows(folder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith('.jsonl')) continue;
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n').filter(Boolean);
    for (const line of lines) rows.push(...rowsOf(file.replace('.jsonl', ''), JSON.parse(line)));
  }
  return rows;
}

/** The fields of all three kinds of labels. */
interface Label {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly label?: 'TP' | 'FP';
  readonly db_ids?: readonly string[];
  readonly scorable?: boolean;
  readonly agrees?: boolean;
  readonly bound_known?: boolean;
  readonly in_db?: readonly string[];
}

function rowsOf(table: string, label: Label): readonly Row[] {
  const { ecosystem, name, version } = label;
  if (table === 'osv-api-recorded') {
    return (label.in_db ?? []).map((id) => {
      return { table, ecosystem, name, version, ids: [id], isAffected: true };
    });
  }
  const counts = table === 'sap-kb' ? label.agrees && label.bound_known : label.scorable;
  if (counts !== true) return [];
  const isAffected = label.label === 'TP';
  return [{ table, ecosystem, name, version, ids: label.db_ids ?? [], isAffected }];
}

/** The IDs found for each package version. */
async function scanRows(rows: readonly Row[], database: string): Promise<Scan> {
  const packages = new Map(rows.map((row) => [keyOf(row), packageOf(row)]));
  const cacheFolder = await mkdtemp(join(tmpdir(), 'assay-'));
  try {
    const answer = await openFolder(database, { cacheFolder }).find([...packages.values()]);
    const { findings, problems } = matchPackages(answer.candidates);
    for (const { path, message } of [...answer.problems, ...problems].slice(0, MAX_SHOWN)) {
      print(`  problem: ${path}: ${message}`);
    }
    const found = new Map<string, Set<string>>();
    for (const finding of findings) addIds(finding, found);
    return { ids: found, uncovered: uncoveredIn(answer.problems) };
  } finally {
    await rm(cacheFolder, { recursive: true });
  }
}

/** Problems of this kind have a path such as `osv/Alpine:v3.18`. */
function uncoveredIn(problems: readonly { code: string; path: string }[]): ReadonlySet<string> {
  const missing = problems.filter(({ code }) => code === 'not-found');
  return new Set(missing.map(({ path }) => path.slice(path.indexOf('/') + 1)));
}

function addIds(finding: Finding, found: Map<string, Set<string>>): void {
  const key = finding.package?.purl ?? '';
  const ids = found.get(key) ?? new Set<string>();
  found.set(key, ids);
  for (const id of [finding.id, ...finding.aliases]) ids.add(id);
}

function keyOf({ ecosystem, name, version }: Row): string {
  return `${ecosystem} ${name} ${version}`;
}

/** Returns only the fields that determine the match. The key replaces the purl. */
function packageOf(row: Row): Package {
  return {
    purl: keyOf(row),
    type: 'generic',
    name: row.name,
    version: row.version,
    ecosystem: row.ecosystem,
    locations: [],
    scope: 'unknown',
    dependsOn: [],
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
