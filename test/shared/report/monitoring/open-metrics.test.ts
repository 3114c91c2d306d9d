import { describe, expect, it } from '@jest/globals';
import type { Coverage } from '../../../../shared/model/coverage.ts';
import { renderOpenMetrics } from '../../../../shared/report/monitoring/open-metrics.ts';
import { aDecision, aFinding, aReport, aScan, HOSTILE_TEXTS } from '../a-report.ts';

const TIME = '2026-03-04T05:06:07Z';
const SUPPRESSION = { rule: 'ignore[0]', reason: 'accepted' };

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const META = new RegExp(`^# (TYPE|UNIT|HELP) (${NAME}) (.*)$`);
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (-?\\d+(?:\\.\\d+)?)$`);
const LABEL = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\\\|\\"|\\n)*)"(,|$)/;

/**
 * Reads OpenMetrics text of gauges and throws if the text breaks the specification: each family has its type first,
 * families do not interleave, a unit is the suffix of the name, no two samples have the same labels, and the text
 * ends with `# EOF`.
 */
function parse(text: string): readonly Sample[] {
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.pop() !== '# EOF') throw new Error('no # EOF at the end');
  const samples: Sample[] = [];
  const families = new Set<string>();
  const series = new Set<string>();
  let family = '';
  for (const line of lines) {
    const [, keyword, name = '', rest = ''] = META.exec(line) ?? [];
    if (keyword === 'TYPE') {
      if (families.has(name)) throw new Error(`the family ${name} is not in one piece`);
      if (rest !== 'gauge') throw new Error(`the type ${rest} is not known here`);
      families.add(name);
      family = name;
    } else if (keyword !== undefined) {
      if (name !== family) throw new Error(`metadata of another family: ${line}`);
      if (keyword === 'UNIT' && !name.endsWith(`_${rest}`)) throw new Error(`unit: ${line}`);
    } else {
      const sample = sampleOf(line);
      if (sample.name !== family) throw new Error(`a sample of another family: ${line}`);
      const key = JSON.stringify([sample.name, Object.entries(sample.labels).sort()]);
      if (series.has(key)) throw new Error(`a duplicate sample: ${line}`);
      series.add(key);
      samples.push(sample);
    }
  }
  return samples;
}

function sampleOf(line: string): Sample {
  const [all, name = '', labels = '', value] = SAMPLE.exec(line) ?? [];
  if (all === undefined) throw new Error(`not a sample: ${line}`);
  return { name, labels: labelsOf(labels), value: Number(value) };
}

function labelsOf(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  let left = text;
  while (left !== '') {
    const [all, name = '', value = ''] = LABEL.exec(left) ?? [];
    if (all === undefined || name in labels) throw new Error(`not labels: ${text}`);
    labels[name] = value.replace(/\\(.)/g, (_, next) => (next === 'n' ? '\n' : next));
    left = left.slice(all.length);
  }
  return labels;
}

describe('renderOpenMetrics', () => {
  it('counts the controls of each framework by status, including statuses without controls', () => {
    const control = { title: 't', rules: [], findings: 0, excepted: 0 };
    const coverage: Coverage = {
      kind: 'assay/coverage/v1',
      subject: '.',
      frameworks: [
        {
          id: 'cis-docker-1.6.0',
          title: 'CIS',
          controls: [
            { ...control, id: '4.1', status: 'failed' },
            { ...control, id: '4.2', status: 'passed' },
            { ...control, id: '4.3', status: 'passed' },
          ],
        },
      ],
      uncheckedFiles: 0,
    };
    const samples = parse(renderOpenMetrics(aReport({ coverages: [coverage] }), TIME));
    const counted = samples.filter(({ name }) => name === 'assay_controls');
    expect(
      counted.map(({ labels, value }) => [labels['framework'], labels['status'], value]),
    ).toEqual([
      ['cis-docker-1.6.0', 'failed', 1],
      ['cis-docker-1.6.0', 'excepted', 0],
      ['cis-docker-1.6.0', 'passed', 2],
      ['cis-docker-1.6.0', 'not-applicable', 0],
      ['cis-docker-1.6.0', 'not-checkable', 0],
    ]);
  });

  it('counts findings by rule, kind, severity and state', () => {
    const findings = [
      aFinding({ id: 'CVE-1' }),
      aFinding({ id: 'CVE-1' }),
      aFinding({ id: 'CVE-1', suppression: SUPPRESSION }),
      aFinding({ id: 'CVE-2', severity: 'critical', change: { state: 'new' } }),
    ];
    const samples = parse(renderOpenMetrics(aReport({ scans: [aScan({ findings })] }), TIME));
    const counted = samples.filter(({ name }) => name === 'assay_findings');
    const labels = { kind: 'vulnerability', severity: 'high', rule: 'CVE-1' };
    expect(counted.map(({ labels, value }) => ({ ...labels, value }))).toEqual([
      { kind: 'vulnerability', severity: 'critical', rule: 'CVE-2', state: 'new', value: 1 },
      { ...labels, state: 'open', value: 2 },
      { ...labels, state: 'suppressed', value: 1 },
    ]);
  });

  it('writes a sample for each outcome of each action, the number of problems, and the time', () => {
    const decisions = [aDecision({ outcome: 'fail' }), aDecision({ action: 'audit' })];
    const problems = [{ code: 'x', path: 'a', message: 'b' }];
    const report = aReport({ decisions, scans: [aScan({ problems })], unreadable: problems });
    const samples = parse(renderOpenMetrics(report, TIME));
    const decided = samples.filter(({ name }) => name === 'assay_decisions');
    expect(
      decided.map(({ labels, value }) => [labels['action'], labels['outcome'], value]),
    ).toEqual([
      ['audit', 'pass', 1],
      ['audit', 'fail', 0],
      ['audit', 'error', 0],
      ['scan', 'pass', 0],
      ['scan', 'fail', 1],
      ['scan', 'error', 0],
    ]);
    expect(samples.slice(-3).map(({ name, value }) => [name, value])).toEqual([
      ['assay_problems', 1],
      ['assay_unreadable_results', 1],
      ['assay_report_timestamp_seconds', Date.parse(TIME) / 1_000],
    ]);
  });

  it('escapes hostile IDs and actions, and does not contain paths', () => {
    const texts = [...HOSTILE_TEXTS, 'a"} 1\nassay_findings{rule="b', '\\', '\\n', '\uD800'];
    const location = { path: 'secret-place/Dockerfile' };
    const findings = texts.map((id) => aFinding({ id, location, locations: [location] }));
    const decisions = texts.map((action) => aDecision({ action }));
    const text = renderOpenMetrics(aReport({ scans: [aScan({ findings })], decisions }), TIME);
    const samples = parse(text).filter(({ name }) => name === 'assay_findings');
    expect(samples.reduce((sum, { value }) => sum + value, 0)).toBe(texts.length);
    expect(samples.map(({ labels }) => labels['rule'])).toContain('a"} 1 assay_findings{rule="b');
    expect(text).not.toContain('secret-place');
  });

  it('limits the number of series, but counts every finding', () => {
    const many = Array.from({ length: 1_500 }, (_, index) => aFinding({ id: `CVE-${index}` }));
    const findings = [...many, aFinding({ id: 'other' }), aFinding({ severity: 'critical' })];
    const samples = parse(renderOpenMetrics(aReport({ scans: [aScan({ findings })] }), TIME));
    const counted = samples.filter(({ name }) => name === 'assay_findings');
    expect(counted.length).toBeLessThanOrEqual(1_001);
    expect(counted[0]?.labels['severity']).toBe('critical');
    expect(counted.reduce((sum, { value }) => sum + value, 0)).toBe(findings.length);
  });
});
