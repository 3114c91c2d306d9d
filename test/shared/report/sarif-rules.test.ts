import { describe, expect, it } from '@jest/globals';
import { levelOf, ruleIdOf, sarifRules } from '../../../shared/report/sarif-rules.ts';
import { aFinding } from './a-report.ts';

describe('the rules of a SARIF log', () => {
  it('contain one rule for each id', () => {
    const findings = ['A', 'B', 'A'].map((id) => aFinding({ id }));
    expect(sarifRules(findings).map(({ id }) => id)).toEqual(['A', 'B']);
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
    'put a %s finding with score %s into the matching severity band',
    (severity, score, wanted) => {
      const [rule] = sarifRules([aFinding({ severity, score })]);
      expect(rule?.properties?.['security-severity']).toBe(wanted);
    },
  );

  it('give malware the highest score', () => {
    const [rule] = sarifRules([aFinding({ kind: 'malware', severity: 'unknown' })]);
    expect(rule?.properties?.['security-severity']).toBe('10.0');
  });

  it.each([
    ['vulnerability', 'high', ['security', 'vulnerability', 'high']],
    // The severity has the name malware too, and code scanning refuses a file with a duplicate tag.
    ['malware', 'unknown', ['security', 'malware']],
  ] as const)('tag %s, each with a separate word', (kind, severity, wanted) => {
    const [rule] = sarifRules([aFinding({ kind, severity })]);
    expect(rule?.properties?.['tags']).toEqual(wanted);
  });

  it("keep descriptions within GitHub's limit", () => {
    const [rule] = sarifRules([
      aFinding({ title: 'x'.repeat(5_000), aliases: ['y'.repeat(5_000)] }),
    ]);
    expect(rule?.shortDescription?.text.length).toBeLessThanOrEqual(1_024);
    expect(rule?.fullDescription?.text.length).toBeLessThanOrEqual(1_024);
  });

  it('omit a command that is too long', () => {
    const finding = aFinding({});
    const fix = {
      kind: 'update',
      title: 'Update a',
      path: undefined,
      alternative: undefined,
      isUncertain: undefined,
      packages: [],
      fixes: [finding.fingerprint],
      stays: [],
    } as const;
    const textOf = (command: string) =>
      sarifRules([finding], [{ ...fix, command }])[0]?.help?.text ?? '';
    expect(textOf('npm install a')).toMatch(/Update a\. Command: npm install a$/);
    expect(textOf(`npm install '${'x'.repeat(2_000)}'`)).toMatch(/Update a\.$/);
  });

  it.each([
    ['critical', 'error'],
    ['high', 'error'],
    ['unknown', 'warning'],
    ['medium', 'warning'],
    ['low', 'note'],
  ] as const)('assign a %s finding the level %s', (severity, wanted) => {
    expect(levelOf(aFinding({ severity }))).toBe(wanted);
  });

  it('have a name even if the id has no visible characters', () => {
    expect(ruleIdOf(aFinding({ id: '' }))).toBe('unnamed');
  });
});
