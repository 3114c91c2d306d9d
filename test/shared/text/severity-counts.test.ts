import { expect, it } from '@jest/globals';
import { SEVERITIES } from '../../../shared/model/finding.ts';
import { bySeverity, severityCounts } from '../../../shared/text/severity-counts.ts';

const FINDINGS = [
  ...SEVERITIES.toReversed().map((severity) => ({ kind: 'vulnerability', severity }) as const),
  { kind: 'malware', severity: 'low' },
  { kind: 'notice', severity: 'low' },
  { kind: 'vulnerability', severity: 'critical' },
] as const;

it('severityCounts lists the counts, worst first', () => {
  expect(severityCounts(FINDINGS)).toBe(
    '1 malware, 2 critical, 1 high, 1 unscored, 1 medium, 1 low, 1 notice, 1 none',
  );
  expect(severityCounts([])).toBe('');
});

it('bySeverity returns the findings of each group, and omits empty groups', () => {
  const [critical] = bySeverity(FINDINGS.slice(-1));
  expect(critical).toEqual(['critical', [FINDINGS.at(-1)]]);
  expect(bySeverity([])).toEqual([]);
});
