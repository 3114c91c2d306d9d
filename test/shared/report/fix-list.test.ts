import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Fix } from '../../../shared/model/fix.ts';
import { areAllPlanned, fixList, mustFixTitle } from '../../../shared/report/fix-list.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import type { ReportData } from '../../../shared/report/report-data.ts';
import { aDecision, aFinding, aReason, aReport, aScan, RUN } from './a-report.ts';

const URL = 'https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm';
const finding = aFinding({ id: 'CVE-1' });

function aFix(changes: Partial<Fix> = {}): Fix {
  return {
    kind: 'update',
    title: 'Update `lodash` in `package.json`',
    path: 'package.json',
    packages: [],
    fixes: [finding.fingerprint],
    stays: [],
    ...changes,
  };
}

function report(fixes: readonly Fix[], findings: readonly Finding[] = [finding]): ReportData {
  return aReport({ run: RUN, scans: [aScan({ findings, fixes })] });
}

const listed = (findings: readonly Finding[]) =>
  findings.map((one) => ({
    finding: one,
    source: { kind: 'directory', name: '.' } as const,
    isReason: true,
  }));

function rows(fixes: readonly Fix[], findings: readonly Finding[] = [finding]) {
  return markdownSection(fixList(report(fixes, findings), listed(findings))).rows;
}

describe('the list of changes that fix findings', () => {
  it('shows the change, links to its file, and names the finding and the command', () => {
    expect(rows([aFix({ command: 'npm install lodash@2' })])).toEqual([
      `- Update \`lodash\` in [\`package.json\`](https://github.com/acme/shop/blob/${RUN.sha}/package.json)` +
        `<br>**🔶 High** [CVE-1](${URL})<br>\`npm install lodash@2\`\n`,
    ]);
  });

  it('names the only other finding that a change fixes, and counts several', () => {
    const others = ['a', 'b'].map((fingerprint) =>
      aFinding({ id: `CVE-${fingerprint}`, fingerprint, severity: 'medium' }),
    );
    const rowWith = (milder: readonly Finding[]) => {
      const fixes = [finding, ...milder].map(({ fingerprint }) => fingerprint);
      const data = report([aFix({ fixes })], [finding, ...milder]);
      return markdownSection(fixList(data, listed([finding]))).rows[0];
    };
    expect(rowWith(others.slice(1))).toContain('; also fixes medium CVE-b (not blocking)');
    expect(rowWith(others)).toContain('; also fixes 2 findings (not blocking)');
    expect(rowWith([])).not.toContain('also fixes');
  });

  it('says how many folders the fixes concern, if there are many fixes', () => {
    const fixesIn = (...folders: string[]) =>
      Array.from({ length: 6 }, (_, at) =>
        folders.map((folder) => aFix({ title: `Update ${at}`, path: `${folder}/package.json` })),
      ).flat();
    const titleOf = (fixes: readonly Fix[]) => fixList(report(fixes), listed([finding])).title;
    expect(titleOf(fixesIn('a'))).toMatch(/ \(6 fixes\)$/);
    expect(titleOf(fixesIn('a', 'b'))).toMatch(/ \(6 fixes, each in up to 2 folders\)$/);
  });

  it('shows known exploitation and the dependency path', () => {
    const about = {
      purl: 'pkg:npm/%40a/qs@1',
      name: '@a/qs',
      version: '1',
      paths: [
        ['pkg:npm/express@4.0.0', 'pkg:npm/%40a/qs@1'],
        ['pkg:npm/b@1', 'pkg:npm/%40a/qs@1'],
      ],
      morePaths: 2,
    };
    const exploited = { added: '2024-01-01' };
    const one = aFinding({ id: 'CVE-1', package: about, exploited });
    const [row] = rows([aFix({ fixes: [one.fingerprint] })], [one]);
    expect(row).toContain(`[CVE-1](${URL}) (KEV: known exploited)`);
    expect(row).toContain('<sub>via express › &#64;<wbr>a/qs and 3 other paths</sub>');
    const [other] = rows([aFix({ title: 'Update `b`', fixes: [one.fingerprint] })], [one]);
    expect(other).toContain('<sub>via b › &#64;<wbr>a/qs and 3 other paths</sub>');
  });

  it('names three fixed findings and counts the others, and then lists the findings that are not fixed', () => {
    const findings = [1, 2, 3, 4, 5].map((at) => aFinding({ id: `CVE-${at}` }));
    const prints = findings.map(({ fingerprint }) => fingerprint);
    const [row = ''] = rows(
      [aFix({ fixes: prints.slice(0, 4), stays: prints.slice(4) })],
      findings,
    );
    expect(row.match(/CVE-\d/g)).toHaveLength(4);
    expect(row).toContain(' and 1 other<br>Not fixed: **🔶 High** [CVE-5]');
  });

  it('never shortens a command', () => {
    const [row] = rows([aFix({ command: 'x'.repeat(1_001), alternative: 'y'.repeat(301) })]);
    expect(row).toContain('<sub>The command is in findings.json.</sub>\n');
    const loop = `for ${'z '.repeat(200)}`;
    expect(rows([aFix({ alternative: `\`${loop}\`` })])[0]).toContain(
      `<details><summary>Alternative command</summary>\`${loop.trim()}\`</details>`,
    );
  });

  it('names the file if the title does not name it', () => {
    const [row] = rows([aFix({ title: 'Remove the malware `a`' })]);
    expect(row).toMatch(/^- Remove the malware `a` in \[`package\.json`\]\(https:/);
  });

  it('shows a change in several files only once', () => {
    const files = ['a', 'b', 'c'].map((folder) => {
      const path = `${folder}/package.json`;
      return aFix({ path, title: `Update \`lodash\` in \`${path}\`` });
    });
    const all = rows([...files, aFix({ title: 'Another change' })]);
    expect(all).toHaveLength(2);
    expect(all[0]).toContain(
      '<br>Repeat this for 2 more files: `b/package.json` and `c/package.json`',
    );
  });

  it('names two other files, and counts the rest', () => {
    const files = ['a', 'b', 'c', 'd'].map((folder) =>
      aFix({ path: `${folder}/package.json`, title: 'Update' }),
    );
    expect(rows(files)[0]).toContain(
      'for 3 more files: `b/package.json`, `c/package.json` and 1 other (all in `findings.json`)',
    );
  });

  it('is not called the next step if the run is incomplete', () => {
    const reasons = [aReason({ rule: 'files-read', outcome: 'error' })];
    const data = { ...report([aFix()]), decisions: [aDecision({ outcome: 'error', reasons })] };
    expect(fixList(data, listed([finding])).title).toBe('Then fix this package');
  });

  it('shows the alternative to a change', () => {
    expect(rows([aFix({ alternative: '`npm ci`' })])[0]).toMatch(/<br>Or: `npm ci`\n$/);
  });

  it('omits changes for findings that are not listed', () => {
    expect(rows([aFix({ fixes: ['0'.repeat(64)] })])).toEqual([]);
  });
});

it('mustFixTitle mentions the next step only if there is no list of fixes', () => {
  expect(mustFixTitle(report([]), 2, true)).toBe('Must be fixed');
  expect(mustFixTitle(report([]), 1, false)).toBe('Next step: fix this finding');
  expect(mustFixTitle(report([]), 2, false)).toBe('Next step: fix these findings');
});

it('areAllPlanned returns true only if the plans mention every finding', () => {
  const other = aFinding({ id: 'CVE-2' });
  expect(areAllPlanned(report([aFix()]), listed([finding]))).toBe(true);
  expect(areAllPlanned(report([aFix()]), listed([finding, other]))).toBe(false);
  const stays = [other.fingerprint];
  expect(areAllPlanned(report([aFix({ stays })]), listed([finding, other]))).toBe(true);
});
