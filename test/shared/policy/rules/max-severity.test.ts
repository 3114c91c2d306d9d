import { expect, it } from '@jest/globals';
import { SEVERITIES } from '../../../../shared/model/finding.ts';
import type { ScanPolicy } from '../../../../shared/model/policy.ts';
import { maxSeverity } from '../../../../shared/policy/rules/max-severity.ts';
import { aFinding } from '../builders.ts';

it.each<[ScanPolicy['failOn'], string]>([
  ['critical', 'critical'],
  ['high', 'critical high'],
  ['medium', 'critical high medium'],
  ['low', 'critical high medium low'],
  ['none', 'critical high medium low none'],
  ['never', ''],
])('maxSeverity fails with fail-on %s for: %s', (failOn, wanted) => {
  const failing = SEVERITIES.filter(
    (severity) =>
      maxSeverity([aFinding({ severity })], { failOn, onlyFixed: false, scope: 'auto' }).length > 0,
  );
  expect(failing.join(' ')).toBe(wanted);
});

it('maxSeverity names the finding', () => {
  const malware = aFinding({ kind: 'malware', severity: 'critical' });
  expect(maxSeverity([malware], { failOn: 'high', onlyFixed: false, scope: 'auto' })).toEqual([
    {
      rule: 'max-severity',
      outcome: 'fail',
      message: 'CVE-2026-0001 in left-pad 1.0.0 is malware',
      findings: [malware.fingerprint],
    },
  ]);
});
