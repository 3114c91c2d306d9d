import { describe, expect, it } from '@jest/globals';
import { applyBaseline, baselineText, readBaseline } from '../../../shared/audit/baseline.ts';
import { auditFinding } from '../../support/audit.ts';

const first = auditFinding();
const second = auditFinding({ fingerprint: '2'.repeat(64), location: { path: 'a/Dockerfile' } });
const NAME = '.assay-baseline.json';

describe('the baseline', () => {
  it('contains the rule, path and fingerprint of each open finding, sorted by path', () => {
    const suppressed = { ...first, suppression: { rule: 'x', reason: 'y' } };
    expect(JSON.parse(baselineText([second, first, suppressed]))).toEqual({
      kind: 'assay/baseline/v1',
      findings: [
        { rule: first.id, path: 'Dockerfile', fingerprint: first.fingerprint },
        { rule: second.id, path: 'a/Dockerfile', fingerprint: second.fingerprint },
      ],
    });
  });

  it('suppresses the findings that it lists, and reports unused entries', () => {
    const entries = readBaseline(baselineText([first, second]), NAME);
    const { findings, unused } = applyBaseline([first], entries, NAME);
    expect(findings[0]?.suppression).toMatchObject({ rule: NAME });
    expect(unused).toMatchObject([{ path: 'a/Dockerfile' }]);
  });

  it.each([
    ['secret', 'new', false],
    ['secret', 'unchanged', true],
    ['misconfiguration', 'new', false],
    ['misconfiguration', 'unchanged', true],
  ] as const)(
    'suppresses a listed finding of the kind %s in the state %s: %s',
    (kind, state, expected) => {
      const entries = readBaseline(baselineText([first]), NAME);
      const { findings } = applyBaseline([{ ...first, kind, change: { state } }], entries, NAME);
      expect(findings[0]?.suppression !== undefined).toBe(expected);
    },
  );

  it('does not suppress a finding that it does not contain', () => {
    const entries = readBaseline(baselineText([second]), NAME);
    expect(applyBaseline([first], entries, NAME).findings).toEqual([first]);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"kind":"assay/baseline/v2","findings":[]}',
    '{"kind":"assay/baseline/v1","findings":[{"rule":"a","path":"b","fingerprint":"c"}]}',
  ])('is rejected if its text is `%s`', (text) => {
    expect(() => readBaseline(text, NAME)).toThrow('the baseline is invalid');
  });

  it.each(['rule', 'fingerprint'])(
    'is rejected with an error that states the location of an invalid %s but not its value',
    (key) => {
      const entry = {
        rule: 'a',
        path: 'b',
        fingerprint: 'hunter2-hunter2',
        [key]: ['hunter2-hunter2'],
      };
      const text = JSON.stringify({ kind: 'assay/baseline/v1', findings: [entry] });
      expect(() => readBaseline(text, NAME)).toThrow(`$.findings[0].${key} has an invalid value`);
    },
  );

  it('is rejected with an error that does not quote an invalid fingerprint or kind, which could be a secret', () => {
    const fingerprint = { rule: 'a', path: 'b', fingerprint: 'hunter2-hunter2' };
    for (const data of [
      { kind: 'assay/baseline/v1', findings: [fingerprint] },
      { kind: 'hunter2-hunter2', findings: [] },
    ]) {
      expect(() => readBaseline(JSON.stringify(data), NAME)).toThrow(/^(?!.*hunter2)/);
    }
  });
});
