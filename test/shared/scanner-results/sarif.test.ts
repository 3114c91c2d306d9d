import { describe, expect, it } from '@jest/globals';
import { readSarif } from '../../../shared/scanner-results/sarif.ts';
import { sarifReport } from '../../support/tool-reports.ts';

const read = (run?: object, result?: object) => readSarif(sarifReport(run, result), 'a.sarif');
const kindFor = (ruleId: string) => read({}, { ruleId })[0]?.findings[0]?.kind;

describe('readSarif', () => {
  it('reads the ID, package, score and line of a result', () => {
    expect(read()).toMatchObject([
      {
        tool: 'Grype',
        findings: [
          {
            kind: 'vulnerability',
            ids: ['CVE-2021-44906'],
            package: { purl: 'pkg:npm/minimist@1.2.5' },
            rating: { severity: 'critical', score: 9.8 },
            location: { path: 'package-lock.json', line: 7 },
          },
        ],
      },
    ]);
  });

  it('derives the kind from the rule ID', () => {
    expect(kindFor('MAL-2024-1')).toBe('malware');
    expect(kindFor('GHSA-xvch-5gv4-984h')).toBe('vulnerability');
    expect(kindFor('js/sql-injection')).toBe('misconfiguration');
  });

  it('derives the severity from the level if there is no score', () => {
    const severities = ['error', 'warning', 'note'].map((level) => {
      const bare = { tool: { driver: { name: 'a' } } };
      return read(bare, { level })[0]?.findings[0]?.rating.severity;
    });
    expect(severities).toEqual(['high', 'medium', 'low']);
  });

  it('skips results that are not findings', () => {
    expect(read({}, { kind: 'pass' })[0]?.findings).toEqual([]);
    expect(read({}, { baselineState: 'absent' })[0]?.findings).toEqual([]);
  });

  it('keeps a result without a level', () => {
    expect(read({}, { level: 'none' })[0]?.findings).toHaveLength(1);
  });

  it("uses the rule with the result's ID, even from a plug-in", () => {
    const rule = { id: 'CVE-2026-1', properties: { 'security-severity': '9.8' } };
    const harmless = { id: 'other', properties: { 'security-severity': '0.1' } };
    const driver = { name: 'a', rules: [harmless] };
    const tool = { driver, extensions: [{ name: 'b', rules: [rule] }] };
    const inPlugin = { id: rule.id, index: 0, toolComponent: { index: 0 } };
    for (const ids of [
      { ruleId: rule.id, ruleIndex: 0 },
      { ruleId: undefined, ruleIndex: undefined, rule: inPlugin },
    ]) {
      expect(read({ tool }, ids)[0]?.findings[0]?.rating.severity).toBe('critical');
    }
  });

  it.each([
    ['an index in a plug-in', { rule: { index: 1, toolComponent: { index: 0 } } }],
    ['the ID of a part of a rule', { ruleId: 'injection/sql/insert' }],
  ])('finds the rule by %s', (_name, ids) => {
    const rule = { id: 'injection', properties: { 'security-severity': '9.8' } };
    const tool = { driver: { name: 'a' }, extensions: [{ rules: [{ id: 'other' }, rule] }] };
    const result = { ruleId: undefined, ruleIndex: undefined, level: 'note', ...ids };
    expect(read({ tool }, result)[0]?.findings[0]?.rating.severity).toBe('critical');
  });

  it.each([
    ['7.5', 'high'],
    ['critical', 'unknown'],
    ['11', 'unknown'],
    ['', 'high'],
  ])('rates a result with the score "%s" as %s', (score, severity) => {
    const result = { properties: { 'security-severity': score } };
    expect(read({}, result)[0]?.findings[0]?.rating.severity).toBe(severity);
  });

  it('names rules that the user of the tool turned off', () => {
    const tool = { driver: { name: 'a', rules: [{ id: 'x' }] } };
    const off = { configuration: { enabled: false } };
    const run = (...descriptors: readonly object[]) => ({
      tool,
      invocations: [
        {
          executionSuccessful: true,
          ruleConfigurationOverrides: descriptors.map((descriptor) => ({ ...off, descriptor })),
        },
      ],
    });
    expect(read(run({ id: 'y' }, { index: 0 }))[0]?.rulesOff).toEqual(['y', 'x']);
    expect(read(run())[0]?.rulesOff).toBeUndefined();
    expect(() => read(run({ id: 'CVE-2026-1234' }))).toThrow('a was told to ignore CVE-2026-1234');
  });

  it('uses the level that the user of the tool set for a rule, unless a result has a level', () => {
    const override = { configuration: { level: 'error' }, descriptor: { id: 'x' } };
    const run = {
      tool: {
        driver: { name: 'a', rules: [{ id: 'x', defaultConfiguration: { level: 'note' } }] },
      },
      invocations: [{ executionSuccessful: true, ruleConfigurationOverrides: [override] }],
    };
    const severityOf = (level: string | undefined) =>
      read(run, { ruleId: 'x', level })[0]?.findings[0]?.rating.severity;
    expect([severityOf(undefined), severityOf('note')]).toEqual(['high', 'low']);
  });

  it('keeps a result that the tool itself suppresses', () => {
    expect(read({}, { suppressions: [{ kind: 'inSource' }] })[0]?.findings).toHaveLength(1);
  });

  it.each([
    ['a failed run', { invocations: [{ executionSuccessful: false }] }, 'Grype failed'],
    [
      'a run with an error',
      {
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [{ level: 'error', message: { text: 'no database' } }],
          },
        ],
      },
      'Grype failed: no database',
    ],
    ['a run without results', { results: undefined }, '$.runs[0].results'],
    ['results in a different file', { externalPropertyFileReferences: {} }, 'in other files'],
  ])('rejects %s', (_, run, message) => {
    expect(() => read(run)).toThrow(message);
  });

  it('rejects other SARIF versions and files without runs', () => {
    expect(() => readSarif({ version: '2.0.0', runs: [] }, 'a')).toThrow('only 2.1.0');
    expect(() => readSarif({ version: '2.1.0', runs: [] }, 'a')).toThrow('no runs');
    const outside = { version: '2.1.0', runs: [{}], inlineExternalProperties: [] };
    expect(() => readSarif(outside, 'a')).toThrow('outside its runs');
  });
});
