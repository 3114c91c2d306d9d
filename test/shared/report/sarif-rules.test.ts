import { describe, expect, it } from '@jest/globals';
import { levelOf, ruleIdOf, sarifRules } from '../../../shared/report/sarif-rules.ts';
import { aFinding, aPackage } from './a-report.ts';

describe('the rules in a SARIF log', () => {
  it('include exactly one rule for each ID in each package', () => {
    const findings = [
      ...['A', 'B', 'A'].map((id) => aFinding({ id })),
      aFinding({ id: 'A', package: aPackage('@scope/lodash') }),
    ];
    expect(sarifRules(findings).map(({ id }) => id)).toEqual([
      'A/lodash',
      'B/lodash',
      'A/@scope/lodash',
    ]);
  });

  it.each([
    ['Command injection', 'CVE-1: lodash: Command injection'],
    ['Prototype Pollution in lodash', 'CVE-1: Prototype Pollution in lodash'],
    ['Lodash allows commands', 'CVE-1: Lodash allows commands'],
    ['', 'CVE-1 in lodash'],
    ['CVE-1', 'CVE-1 in lodash'],
  ])('have a title with the ID and the package for the advisory title %j', (title, wanted) => {
    const [rule] = sarifRules([aFinding({ id: 'CVE-1', title })]);
    expect(rule).toMatchObject({ name: 'CVE-1 in lodash', shortDescription: { text: wanted } });
  });

  it('have at most ten tags that users can filter by', () => {
    const cwes = Array.from({ length: 20 }, (_, at) => `CWE-${at + 7}`);
    const about = { ...aPackage('a'), scope: 'development' as const };
    const [rule] = sarifRules([aFinding({ package: about, cwes, exploited: { added: 'x' } })]);
    expect(rule?.properties?.['tags']).toEqual([
      'security',
      'vulnerability',
      'high',
      'known-exploited',
      'fixable',
      'development',
      'external/cwe/cwe-007',
      'external/cwe/cwe-008',
      'external/cwe/cwe-009',
      'external/cwe/cwe-010',
    ]);
  });

  it('describe the fixes of all their findings', () => {
    const findings = [aFinding(), aFinding({ location: { path: 'b.json' } })];
    const fixes = findings.map(({ fingerprint }, at) => ({
      kind: 'update' as const,
      title: `Update ${at}`,
      packages: [],
      fixes: [fingerprint],
      stays: [],
    }));
    const [rule] = sarifRules(findings, fixes);
    expect(rule?.help?.markdown).toContain('- Update 0.\n- Update 1.');
  });

  it.each([
    ['critical', undefined, '9.5'],
    ['critical', 9.8, '9.8'],
    ['high', 9.8, '8.9'],
    ['low', 7.5, '3.9'],
    ['medium', 2, '4.0'],
    ['none', 0, undefined],
    ['unknown', undefined, undefined],
  ] as const)(
    'for a %s finding with the score %s have the security severity %s',
    (severity, score, wanted) => {
      const [rule] = sarifRules([aFinding({ severity, score })]);
      expect(rule?.properties?.['security-severity']).toBe(wanted);
    },
  );

  it('have the highest score for malware', () => {
    const [rule] = sarifRules([aFinding({ kind: 'malware', severity: 'unknown' })]);
    expect(rule?.properties?.['security-severity']).toBe('10.0');
  });

  it.each([
    ['vulnerability', 'high', ['security', 'vulnerability', 'high']],
    // The severity has the name malware too, and code scanning refuses a file with a duplicate tag.
    ['malware', 'unknown', ['security', 'malware']],
  ] as const)(
    'have no duplicate tags if the kind of the finding is %s',
    (kind, severity, wanted) => {
      const [rule] = sarifRules([aFinding({ kind, severity, fixed: [] })]);
      expect(rule?.properties?.['tags']).toEqual(wanted);
    },
  );

  it("keep descriptions within GitHub's limit", () => {
    const [rule] = sarifRules([
      aFinding({ title: 'x'.repeat(5_000), aliases: ['y'.repeat(5_000)] }),
    ]);
    expect(rule?.shortDescription?.text.length).toBeLessThanOrEqual(1_024);
    expect(rule?.fullDescription?.text.length).toBeLessThanOrEqual(1_024);
  });

  it.each([
    ['critical', 'error'],
    ['high', 'error'],
    ['unknown', 'warning'],
    ['medium', 'warning'],
    ['low', 'note'],
  ] as const)('for a %s finding have the level %s', (severity, wanted) => {
    expect(levelOf(aFinding({ severity }))).toBe(wanted);
  });

  it('have a name even if the ID has no visible characters', () => {
    expect(ruleIdOf(aFinding({ id: '', package: undefined }))).toBe('unnamed');
  });
});
