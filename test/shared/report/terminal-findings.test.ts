import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { openFindings } from '../../../shared/report/listed-finding.ts';
import { terminalFindings } from '../../../shared/report/terminal-findings.ts';
import { plainLine } from '../../../shared/text/styled-line.ts';
import { textWidth } from '../../../shared/text/text-width.ts';
import { auditFinding } from '../../support/audit.ts';
import { aDecision, aFinding, aReason, aReport, aScan } from './a-report.ts';

const PATHS = [['pkg:npm/%40scope/direct@1.0.0', 'pkg:npm/lodash@4.17.20']];

function shown(findings: readonly Finding[], columns = 80, rows = 50): readonly string[] {
  const data = aReport({ scans: [aScan({ findings })] });
  return terminalFindings(openFindings(data), { columns, rows }).map(plainLine);
}

function inPackage(name: string, overrides: Partial<Finding> = {}): Finding {
  const version = '1.0.0';
  const found = { purl: `pkg:golang/${name}@${version}`, name, version };
  return aFinding({ ...overrides, package: { ...found, ...overrides.package } });
}

describe('the findings in a terminal', () => {
  it('are followed by the meaning of each label that is not a severity', () => {
    const lines = shown([aFinding({ severity: 'unknown' })]);
    expect(lines.slice(-2)).toEqual(['', 'Unscored: no advisory provides a severity']);
    expect(shown([aFinding()]).join('\n')).not.toContain('Unscored');
  });

  it('show the complete rule ID', () => {
    const id = 'workflow/secret-without-environment';
    expect(shown([aFinding({ id, package: undefined })]).join('\n')).toContain(`${id} `);
  });

  it('share a line if they belong to one rule in one file, sorted by location', () => {
    const at = (line: number) => {
      const location = { path: 'Dockerfile', line, column: 3 };
      return auditFinding({ location, locations: [location], fingerprint: String(line) });
    };
    expect(shown([at(20), at(3), at(100)], 100)).toEqual([
      'Dockerfile',
      '  High  dockerfile/user-root  3:3, 20:3, 100:3  (3 places) The image runs as root',
    ]);
  });

  it('are grouped by package, with severity, ID, fixed version and title', () => {
    const location = { path: 'app/package-lock.json', line: 4 };
    const about = { scope: 'development', paths: PATHS } as Partial<Finding['package']>;
    const lines = shown([
      inPackage('lodash', {
        id: 'CVE-1',
        severity: 'critical',
        title: 'Prototype pollution',
        fixed: ['4.17.21'],
        location,
        locations: [location, location],
        package: about as Finding['package'],
      }),
      inPackage('lodash', { id: 'CVE-22', severity: 'low', title: 'Slow', fixed: [], location }),
    ]);
    expect(lines).toEqual([
      'lodash 1.0.0  development · via @scope/direct · …/package-lock.json:4 and 1 more',
      '  Critical  CVE-1   4.17.21     Prototype pollution',
      '  Low       CVE-22  no fix yet  Slow',
    ]);
  });

  it('never shorten the name or the version of a package', () => {
    const name = `golang.org/x/${'image/'.repeat(12)}end`;
    const [head = ''] = shown([inPackage(name)], 60);
    expect(head.startsWith(`${name} 1.0.0`)).toBe(true);
  });

  it.each([40, 60, 80, 120])('fit in %d columns', (columns) => {
    const location = { path: `${'deep/'.repeat(30)}package-lock.json`, line: 12_345 };
    const findings = ['CVE-2021-44906', 'GHSA-xv2f-5jw4-v95m'].map((id) =>
      inPackage('lodash', {
        id,
        title: 'word '.repeat(40),
        fixed: ['1.2.3', '2.3.4', '3.4.5', '4.5.6-rc.1'],
        location,
        locations: [location],
        exploited: { added: '2026-01-01' },
      }),
    );
    const lines = shown(findings, columns);
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(columns);
    expect(lines.join('\n')).toContain('GHSA-xv2f-5jw4-v95m');
    if (columns >= 60) expect(lines[0]).toContain('…/package-lock.json:12345');
  });

  it('end with the number of omitted findings', () => {
    const findings = ['a', 'b', 'c'].map((name) => inPackage(name));
    expect(shown(findings, 80, 2).at(-1)).toBe('… 1 more finding (--verbose shows all)');
  });

  it('are only those that fail the run, worst first, if the number of rows is limited', () => {
    const findings = Array.from({ length: 40 }, (_, at) =>
      inPackage(`p${at}`, { fingerprint: `f${at}`, id: `CVE-${at}` }),
    );
    const lines = (failing: number, rows: number) => {
      const reasons = [
        aReason({ findings: findings.slice(0, failing).map((one) => one.fingerprint) }),
      ];
      const decisions = [aDecision({ outcome: 'fail', reasons })];
      const data = aReport({ scans: [aScan({ findings })], decisions });
      return terminalFindings(openFindings(data), { columns: 80, rows }).map(plainLine);
    };
    expect(lines(1, 50)).toHaveLength(4);
    expect(lines(1, 50).at(-1)).toBe('… 39 more findings, not blocking (--verbose shows all)');
    expect(lines(25, 50)).toHaveLength(10 * 2 + 2);
    expect(lines(25, 50).at(-1)).toBe('… 30 more findings, 15 not blocking (--verbose shows all)');
    const all = lines(25, Number.POSITIVE_INFINITY);
    expect(all).toHaveLength(40 * 2 + 3);
    expect(all.slice(0, 3)).toEqual([
      'Not blocking (15 findings):',
      expect.stringMatching(/^p25 /),
      expect.stringContaining('CVE-25'),
    ]);
    expect(all.slice(31, 34)).toEqual([
      '',
      'Must be fixed (25 findings):',
      expect.stringMatching(/^p0 /),
    ]);
  });

  it('do not contain control characters', () => {
    const lines = shown([inPackage('a\u001b[2J', { title: '\u202eb', id: 'x\ny' })]);
    expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u202e]/);
  });

  it('have the path of the file as their heading if they are not in a package', () => {
    const finding = { ...aFinding({ location: { path: 'Dockerfile', line: 3 } }) };
    expect(shown([{ ...finding, package: undefined }])[0]).toBe('Dockerfile');
  });
});
