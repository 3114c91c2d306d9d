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
      accept: 'ignore: [{ id: CVE-2026-0001, purl: pkg:npm/left-pad@1.0.0, reason: … }]',
      findings: [malware.fingerprint],
    },
  ]);
});

it('maxSeverity marks malware that the base already has', () => {
  const change = { state: 'unchanged' } as const;
  const malware = aFinding({ kind: 'malware', severity: 'critical', change });
  const policy = { failOn: 'high', onlyFixed: false, scope: 'auto' } as const;
  expect(maxSeverity([malware], policy)[0]?.message).toBe(
    'CVE-2026-0001 in left-pad 1.0.0 is malware, already in the base',
  );
});

it('maxSeverity names the key that decides about a finding without the data of a rule', () => {
  const policy = { failOn: 'high', onlyFixed: false, scope: 'all', minEpss: 0.5 } as const;
  const [reason] = maxSeverity([aFinding()], policy, { hasScores: true });
  expect([reason?.message, reason?.accept]).toEqual([
    'CVE-2026-0001 in left-pad 1.0.0 is high and has no EPSS score (`unknown-epss: fail`)',
    'unknown-epss: allow',
  ]);
});

it('maxSeverity fails for malware of any severity, even with fail-on: never', () => {
  const policy = { failOn: 'never', onlyFixed: false, scope: 'auto' } as const;
  const malware = SEVERITIES.map((severity) => aFinding({ kind: 'malware', severity }));
  expect(maxSeverity(malware, policy)).toHaveLength(SEVERITIES.length);
});
