import { expect, it } from '@jest/globals';
import { SEVERITIES } from '../../../shared/model/finding.ts';
import {
  markedCounts,
  severityCounts,
  severityMark,
} from '../../../shared/report/severity-mark.ts';
import { aFinding } from './a-report.ts';

const FINDINGS = [
  ...SEVERITIES.toReversed().map((severity) => aFinding({ severity })),
  aFinding({ severity: 'low', kind: 'malware' }),
  aFinding({ severity: 'low', kind: 'notice' }),
  aFinding({ severity: 'critical' }),
];

it('severityMark has a different mark for each severity, for malware and for notices', () => {
  const marks = SEVERITIES.map((severity) => severityMark({ severity, label: severity }));
  const malware = severityMark({ severity: 'low', label: 'Malware' });
  const notice = severityMark({ severity: 'none', label: 'Notice' });
  expect(new Set([...marks, malware, notice]).size).toBe(SEVERITIES.length + 2);
});

it('severityCounts lists the counts, worst first', () => {
  expect(severityCounts(FINDINGS)).toBe(
    '1 malware, 2 critical, 1 high, 1 unscored, 1 medium, 1 low, 1 notice, 1 none',
  );
  expect(severityCounts([])).toBe('');
});

it('markedCounts keeps each mark beside its word', () => {
  const findings = [aFinding(), ...Array(1_200).fill(aFinding({ kind: 'malware' }))];
  expect(markedCounts(findings)).toBe('👾\u00A01,200\u00A0malware · 🔶\u00A01\u00A0high');
});
