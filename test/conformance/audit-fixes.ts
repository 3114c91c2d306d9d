/**
 * Applies the edits of the rules about workflows to files whose automatic fixes another project recorded. A fix is good
 * if the text equals the recorded text, or if the edited file is quiet and nothing else of its YAML changed. For
 * Kubernetes, the check compares the places and the values with those that kubescape states.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { applyEdits } from '../../shared/audit/apply-edits.ts';
import type { Area, AuditFile } from '../../shared/audit/area.ts';
import { dependabotArea } from '../../shared/audit/dependabot/dependabot.ts';
import { workflowArea } from '../../shared/audit/workflow/workflow.ts';
import { auditFacts } from '../support/audit.ts';
import { type AlertRow, compareAlerts } from './audit/fix-values.ts';

/** Maximum number of edits of one file. */
const MOST = 50;

interface Row {
  readonly id: string;
  readonly source: string;
  readonly rule: string | null;
  readonly kind: string;
  readonly files: readonly { readonly path: string; readonly ref: string }[];
  readonly diff: string;
}

export async function check(
  shared: string,
): Promise<{ readonly passed: number; readonly failed: number }> {
  const data = join(shared, 'data', 'audit', 'config');
  const map: Record<string, readonly string[]> = JSON.parse(
    readFileSync(join(import.meta.dirname, 'audit-map', 'zizmor.json'), 'utf8'),
  );
  const rows = readFileSync(join(data, 'fixes.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
  let failed = 0;
  for (const row of rows) {
    const [given] = row.files;
    if (given === undefined) continue;
    const before = contentOf(data, given.ref);
    const area = row.kind === 'dependabot' ? dependabotArea : workflowArea;
    const rules = row.rule === null ? undefined : map[row.rule];
    const { text, left } = fixed({ path: given.path, text: before }, area, rules);
    const isGood = hasLines(text, row.diff) || left === 0;
    if (!isGood) {
      failed++;
      process.stdout.write(`${row.id}: ${left} findings are left\n${row.diff}\n---\n${text}\n`);
    }
  }
  const missed = missedShares(data);
  for (const line of missed) process.stdout.write(`missed: ${line}\n`);
  return { passed: rows.length - failed + 2 - missed.length, failed: failed + missed.length };
}

/** Percent of the alerts that a finding marks, and of the values that an edit writes. */
const SHARES = { alerts: 90, values: 88 };

/** Prints the shares of kubescape's alerts and values, and returns a line for each share that is too low. */
function missedShares(data: string): readonly string[] {
  const map: Record<string, readonly string[]> = JSON.parse(
    readFileSync(join(import.meta.dirname, 'audit-map', 'kubescape-regolibrary.json'), 'utf8'),
  );
  const rows = readFileSync(join(data, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"kubescape-regolibrary"'))
    .map((line): Row & AlertRow => JSON.parse(line));
  const counts = { alerts: { given: 0, all: 0 }, values: { given: 0, all: 0 } };
  for (const row of rows) {
    const { rule, files } = row;
    const rules = new Set(map[rule ?? '']);
    const texts = files.map(({ path, ref }) => ({ path, text: contentOf(data, ref) }));
    for (const { isPlaced, values } of compareAlerts(row, texts, rules)) {
      if (rules.size > 0 && isPlaced !== undefined) add(counts.alerts, isPlaced);
      for (const { isGiven } of values) add(counts.values, isGiven);
    }
  }
  return (['alerts', 'values'] as const).flatMap((name) => {
    const { given, all } = counts[name];
    process.stdout.write(`kubescape: ${given} of ${all} ${name}\n`);
    return 100 * given < SHARES[name] * all ? [`kubescape: ${name}`] : [];
  });
}

function add(count: { given: number; all: number }, isGiven: boolean): void {
  count.all++;
  if (isGiven) count.given++;
}

function contentOf(data: string, ref: string): string {
  const path = join(data, 'files', ref);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
    : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
}

/** Applies one edit after the other, because each edit moves the places of the others. */
function fixed(
  file: AuditFile,
  area: Area,
  rules: readonly string[] | undefined,
): { readonly text: string; readonly left: number } {
  let { text } = file;
  for (let round = 0; ; round++) {
    const { hits } = area.check([{ ...file, text }], auditFacts({ pins: { '*': 'hash' } }));
    const own = hits.filter(({ rule }) => rules === undefined || rules.includes(rule.id));
    const next = own.find(({ hit }) => (hit.edits ?? []).length > 0);
    if (next === undefined || round === MOST) return { text, left: own.length };
    text = applyEdits(text, next.hit.edits ?? []);
  }
}

/** True if the text has all lines that the recorded change adds, and none of the lines that it removes. */
function hasLines(text: string, diff: string): boolean {
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  return diff
    .split('\n')
    .every((line) =>
      line.startsWith('+')
        ? lines.has(line.slice(1).trim())
        : !line.startsWith('-') || !lines.has(line.slice(1).trim()),
    );
}
