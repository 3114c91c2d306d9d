import { expect, it } from '@jest/globals';
import { SEVERITIES } from '../../../shared/model/finding.ts';
import { labelMeanings, markedCounts, severityMark } from '../../../shared/report/severity-mark.ts';
import { aFinding } from './a-report.ts';

it('severityMark returns a different mark for each severity, for malware and for notices', () => {
  const marks = SEVERITIES.map((severity) => severityMark({ severity, label: severity }));
  const malware = severityMark({ severity: 'low', label: 'Malware' });
  const notice = severityMark({ severity: 'none', label: 'Notice' });
  expect(new Set([...marks, malware, notice]).size).toBe(SEVERITIES.length + 2);
});

it('labelMeanings explains only labels that occur and are not severities', () => {
  expect(labelMeanings([aFinding()])).toEqual([]);
  expect(labelMeanings([aFinding({ kind: 'notice' }), aFinding({ severity: 'unknown' })])).toEqual([
    'Unscored: no advisory provides a severity',
    'Notice: not a vulnerability by itself, such as an unmaintained package or unsound code',
  ]);
});

it('markedCounts keeps each mark next to its word', () => {
  const findings = [aFinding(), ...Array(1_200).fill(aFinding({ kind: 'malware' }))];
  expect(markedCounts(findings)).toBe('👾\u00A01,200\u00A0malware · 🔶\u00A01\u00A0high');
});

it('markedCounts states how many findings of each severity must be fixed', () => {
  const findings = ['a', 'b', 'c'].map((fingerprint) =>
    aFinding({ fingerprint, severity: fingerprint === 'c' ? 'low' : 'high' }),
  );
  const counts = (...failing: string[]) =>
    markedCounts(findings, new Set(failing)).replaceAll('\u00A0', ' ');
  expect(counts('a')).toBe('🔶 2 high (1 must be fixed) · 🔵 1 low');
  expect(counts('a', 'c')).toBe('🔶 2 high (1 must be fixed) · 🔵 1 low (must be fixed)');
  expect(counts('a', 'b')).toBe('🔶 2 high · 🔵 1 low');
});
