import { expect, it } from '@jest/globals';
import { type Finding, SEVERITIES } from '../../../../shared/model/finding.ts';
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
])('with fail-on %s, maxSeverity fails for the severities: %s', (failOn, wanted) => {
  const failing = SEVERITIES.filter(
    (severity) =>
      maxSeverity([aFinding({ severity })], { failOn, onlyFixed: false, scope: 'auto' }).length > 0,
  );
  expect(failing.join(' ')).toBe(wanted);
});

it('maxSeverity names the finding if there is only one', () => {
  const malware = aFinding({ kind: 'malware', severity: 'critical' });
  expect(maxSeverity([malware], { failOn: 'high', onlyFixed: false, scope: 'auto' })).toEqual([
    {
      rule: 'max-severity',
      outcome: 'fail',
      message: 'CVE-2026-0001 in left-pad 1.0.0 is malware',
      accept: '- { id: CVE-2026-0001, purl: pkg:npm/left-pad@1.0.0, reason: … }',
      findings: [malware.fingerprint],
    },
  ]);
});

it('maxSeverity counts malware in the base only if all findings count or its path changed', () => {
  const malware = (change: Finding['change']) => aFinding({ kind: 'malware', change });
  const policy = { failOn: 'never', onlyFixed: true, scope: 'auto' } as const;
  const isReason = (change: Finding['change'], scope: ScanPolicy['scope'] = 'auto') =>
    maxSeverity([malware(change)], { ...policy, scope }).length > 0;
  expect(isReason({ state: 'unchanged' })).toBe(false);
  expect(isReason({ state: 'changed', from: '1.0.0' })).toBe(false);
  expect(isReason({ state: 'unchanged', isPathChanged: true })).toBe(true);
  expect(isReason({ state: 'new' })).toBe(true);
  expect(isReason(undefined)).toBe(true);
  expect(isReason({ state: 'unchanged' }, 'all')).toBe(true);
});

it('maxSeverity marks malware that is also in the base', () => {
  const change = { state: 'unchanged', isPathChanged: true } as const;
  const malware = aFinding({ kind: 'malware', severity: 'critical', change });
  const policy = { failOn: 'high', onlyFixed: false, scope: 'auto' } as const;
  expect(maxSeverity([malware], policy)[0]?.message).toBe(
    'CVE-2026-0001 in left-pad 1.0.0 is malware (already in the base, but the change touches a path to it)',
  );
});

const WORST = 'Worst: CVE-2026-0001 in left-pad 1.0.0';

it('maxSeverity counts several findings in one reason, worst first', () => {
  const of = (letter: string, fields: Parameters<typeof aFinding>[0]) =>
    aFinding({ ...fields, fingerprint: letter.repeat(64), id: letter });
  const findings = [
    of('a', { severity: 'high' }),
    of('b', { severity: 'critical' }),
    of('c', { severity: 'high', kind: 'malware' }),
    of('d', { severity: 'medium' }),
  ];
  const policy = { failOn: 'high', onlyFixed: false, scope: 'auto' } as const;
  expect(maxSeverity(findings, policy)).toEqual([
    {
      rule: 'max-severity',
      outcome: 'fail',
      message:
        '3 findings fail at the `high` threshold: 1 malware, 1 critical, 1 high. Worst: c in left-pad 1.0.0',
      acceptOne: '- { id: b, purl: pkg:npm/left-pad@1.0.0, reason: … }',
      findings: ['c', 'b', 'a'].map((letter) => letter.repeat(64)),
    },
  ]);
});

it('maxSeverity describes findings as new only if all of them are new, and states which malware is also in the base', () => {
  const policy = { failOn: 'high', onlyFixed: false, scope: 'auto' } as const;
  const fresh = aFinding({ change: { state: 'new' } });
  const change = { state: 'unchanged', isPathChanged: true } as const;
  const old = aFinding({ kind: 'malware', change });
  const messages = (findings: readonly Finding[], scope: ScanPolicy['scope'] = 'auto') =>
    maxSeverity(findings, { ...policy, scope }).map(({ message }) => message);
  expect(messages([fresh, fresh])).toEqual([
    `2 new findings fail at the \`high\` threshold: 2 high. ${WORST}`,
  ]);
  expect(messages([fresh, fresh], 'all')).toEqual([
    `2 findings fail at the \`high\` threshold: 2 high. ${WORST}`,
  ]);
  expect(messages([fresh, old])).toEqual([
    `2 findings fail at the \`high\` threshold: 1 malware (already in the base, but the change touches a path to it), 1 high. ${WORST}`,
  ]);
});

it('maxSeverity returns a separate reason for findings that count only because data is missing', () => {
  const policy = { failOn: 'high', onlyFixed: false, scope: 'all', minEpss: 0.5 } as const;
  const likely = aFinding({ epss: { score: 0.9, percentile: 1 } });
  const findings = [aFinding(), aFinding({ severity: 'critical' }), likely];
  const reasons = maxSeverity(findings, policy, { hasScores: true });
  expect(reasons.map(({ message, accept, acceptOne }) => [message, accept ?? acceptOne])).toEqual([
    [
      'CVE-2026-0001 in left-pad 1.0.0 is high (threshold: `high`)',
      '- { id: CVE-2026-0001, purl: pkg:npm/left-pad@1.0.0, reason: … }',
    ],
    [
      `2 findings fail at the \`high\` threshold: 1 critical, 1 high, and each has no EPSS score (\`unknown-epss: fail\`). ${WORST}`,
      'unknown-epss: allow',
    ],
  ]);
});

it('maxSeverity names the setting that applies to a finding without the data that a rule needs', () => {
  const policy = { failOn: 'high', onlyFixed: false, scope: 'all', minEpss: 0.5 } as const;
  const [reason] = maxSeverity([aFinding()], policy, { hasScores: true });
  expect([reason?.message, reason?.accept]).toEqual([
    'CVE-2026-0001 in left-pad 1.0.0 is high (threshold: `high`) and has no EPSS score (`unknown-epss: fail`)',
    'unknown-epss: allow',
  ]);
});

it('maxSeverity fails for malware of any severity, even with fail-on: never', () => {
  const policy = { failOn: 'never', onlyFixed: false, scope: 'auto' } as const;
  const malware = SEVERITIES.map((severity) => aFinding({ kind: 'malware', severity }));
  expect(maxSeverity(malware, policy)).toMatchObject([
    {
      message: `6 findings are malware: 6 malware. ${WORST}`,
      findings: malware.map(({ fingerprint }) => fingerprint),
    },
  ]);
});
