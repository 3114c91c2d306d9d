import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../actions/audit/main.ts';
import { markdownTable } from '../../scripts/generate/markdown-table.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { actionHost } from '../support/action-host.ts';
import { temporaryFolder } from '../support/programs.ts';
import { REFUSED } from './audit/refused.ts';

const PAGE = join(import.meta.dirname, '../../docs/accuracy.md');

const HEAD = ['Application', 'Critical', 'High', 'Medium', 'Rejected'] as const;

/** Maximum number of findings of one application that its maintainers would refuse. */
const MOST_REFUSED = 3;

/**
 * Audits real applications as the action does by default. The table in `docs/accuracy.md` must state the numbers of
 * findings above `low`, and how many of them the maintainers would refuse.
 */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const apps = join(shared, 'data', 'apps');
  const page = readFileSync(PAGE, 'utf8').replaceAll(/ {2,}/g, ' ');
  let failed = 0;
  const rows: (readonly string[])[] = [];
  for (const name of readdirSync(apps).sort()) {
    const found = await findingsOf(join(apps, name));
    const { refused, unused } = refusedOf(name, found);
    const row = [name, ...['critical', 'high', 'medium'].map(numberOf(found)), String(refused)];
    rows.push(row);
    const problems = [
      ...(page.includes(`| ${row.join(' | ')} |`) ? [] : ['docs/accuracy.md has other numbers']),
      ...(refused > MOST_REFUSED ? [`${refused} findings would be refused`] : []),
      ...unused.map((place) => `${place} is not found`),
    ];
    if (problems.length > 0) failed++;
    for (const problem of problems) process.stdout.write(`${name}: ${problem}\n`);
  }
  const share = sharesOf(rows);
  process.stdout.write(`${share}\n`);
  if (!page.replaceAll('\n', ' ').includes(share)) failed++;
  if (failed > 0) process.stdout.write(`The table as it is:\n${markdownTable(HEAD, rows)}\n`);
  return { passed: rows.length + 1 - failed, failed };
}

/** Returns the findings above `low`. On GitHub, the action knows the owner of the repository. */
async function findingsOf(folder: string): Promise<readonly Finding[]> {
  const tree = join(folder, 'tree');
  const { repo }: { readonly repo: string } = JSON.parse(
    readFileSync(join(folder, 'meta.json'), 'utf8'),
  );
  const policy = join(temporaryFolder('policy'), 'policy.yml');
  writeFileSync(policy, `audit:\n  owner: ${repo.split('/')[0]}\n`);
  const host = actionHost({ path: tree, policy }, { workspace: tree });
  await main(host);
  const file = readFileSync(join(host.folder, 'findings.json'), 'utf8');
  const { findings }: FindingsFile = JSON.parse(file);
  return findings.filter(({ severity }) => severity !== 'low' && severity !== 'none');
}

/** Returns the sentence part about all applications: `19 of 141 findings`. */
function sharesOf(rows: readonly (readonly string[])[]): string {
  const sum = (columns: readonly number[]) =>
    rows.flatMap((row) => columns.map((at) => Number(row[at]))).reduce((a, b) => a + b, 0);
  return `${sum([4])} of ${sum([1, 2, 3])} findings`;
}

function numberOf(findings: readonly Finding[]): (severity: string) => string {
  return (severity) => String(findings.filter((each) => each.severity === severity).length);
}

/** Returns the number of refused findings, and the listed places that no finding has. */
function refusedOf(
  name: string,
  findings: readonly Finding[],
): { readonly refused: number; readonly unused: readonly string[] } {
  const listed = REFUSED.filter(({ application }) => application === name);
  const isAt = (finding: Finding, { rule, path }: (typeof REFUSED)[number]) =>
    finding.id === rule && finding.location.path === path;
  return {
    refused: findings.filter((finding) => listed.some((each) => isAt(finding, each))).length,
    unused: listed
      .filter((each) => !findings.some((finding) => isAt(finding, each)))
      .map(({ rule, path }) => `${rule} in ${path}`),
  };
}
