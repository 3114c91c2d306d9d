/**
 * Runs policies of our own over the labelled manifests of Kyverno's policies. Each policy has the name of a policy of
 * Kyverno, and was written from this name, because the labels do not come with the text of the policies.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkClusterPolicies } from '../../shared/audit/cluster-policies/cluster-policies.ts';

const POLICIES = join(import.meta.dirname, 'cluster-policies');
const SOURCE = 'kyverno-policies';
const LIMITS = { pieceMs: 60_000, totalMs: 300_000, heapMb: 512 };
/** Share of the labels that must be decided. */
const DECIDED = 0.9;

interface Row {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly subrule?: string;
  readonly expect: 'fire' | 'quiet';
  readonly files: readonly { readonly ref: string }[];
}

export async function check(
  shared: string,
): Promise<{ readonly passed: number; readonly failed: number }> {
  const config = join(shared, 'data', 'audit', 'config');
  const rows = readFileSync(join(config, 'cases.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes(`"${SOURCE}"`))
    .map((line): Row => JSON.parse(line));
  const manifests = new Set(rows.flatMap(({ files }) => files.map(({ ref }) => ref)));
  const files = [...manifests].map((ref) => ({ path: `${ref}.json`, text: textOf(config, ref) }));
  const started = performance.now();
  const result = await checkClusterPolicies([...ownPolicies(), ...files], undefined, LIMITS);
  const took = Math.round(performance.now() - started);
  for (const problem of result.problems) print(`problem: ${problem.message}`);
  const outcomes = rows.map((row) => ({ row, outcome: outcomeOf(row, result) }));
  const count = (wanted: string) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  for (const { row, outcome } of outcomes) if (outcome !== 'right') print(`${outcome}: ${row.id}`);
  const rules = new Set(rows.map(({ rule }) => rule)).size;
  print(
    `${result.policies} policies for ${rules} names; ${rows.length} labels in ${took} ms: ${count('right')} right, ${count('wrong')} wrong, ${count('undecided')} undecided`,
  );
  const isEnough = count('right') >= rows.length * DECIDED;
  const failed = count('wrong') + result.problems.length + Number(!isEnough);
  return { passed: count('right'), failed };
}

function ownPolicies(): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(POLICIES).map((path) => ({
    path,
    text: readFileSync(join(POLICIES, path), 'utf8'),
  }));
}

function textOf(config: string, ref: string): string {
  const path = join(config, 'files', ref);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
    : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
}

type Result = Awaited<ReturnType<typeof checkClusterPolicies>>;

function outcomeOf(
  { rule, subrule = '', expect, files }: Row,
  { hits, undecided }: Result,
): 'right' | 'wrong' | 'undecided' {
  const paths = new Set(files.map(({ ref }) => `${ref}.json`));
  // Kyverno names the copy of a rule for controllers `autogen-` or `autogen-cronjob-` and the name of the rule.
  const part = subrule.replace(/^autogen-(?:cronjob-)?/, '');
  const own = hits.filter(
    ({ rule: { id }, file, hit }) =>
      id === `policy/${rule}` &&
      paths.has(file.path) &&
      (hit.address.includes(`#${part}/`) || /#\d+$/.test(hit.address)),
  );
  const isUndecided = undecided.some(
    ({ path, reason }) => paths.has(path) && reason.includes(` ${rule} `),
  );
  if (isUndecided && own.length === 0) return 'undecided';
  return own.length > 0 === (expect === 'fire') ? 'right' : 'wrong';
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
