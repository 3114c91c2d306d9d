import { expect, it } from '@jest/globals';
import type { CountingPolicy } from '../../../../shared/policy/rules/counted-findings.ts';
import { unknownDataOf } from '../../../../shared/policy/rules/unknown-data.ts';
import { aFinding } from '../builders.ts';

const FACTS = { now: new Date('2026-11-25T12:00:00Z'), hasScores: true };
const known = aFinding({
  package: { purl: 'pkg:npm/a@1', name: 'a', version: '1', isDirect: true },
  epss: { score: 1, percentile: 1 },
  published: '2026-11-01T00:00:00Z',
});

it.each<[Partial<CountingPolicy>, string]>([
  [{ onlyDirect: true }, 'unknown-direct'],
  [{ minEpss: 0.5 }, 'unknown-epss'],
  [{ graceDays: 7 }, 'unknown-dates'],
])(
  'under the policy %j, unknownDataOf returns the key %s for a finding without data',
  (rule, key) => {
    const policy = { onlyFixed: false, scope: 'all' as const, ...rule };
    expect(unknownDataOf(aFinding(), policy, FACTS)?.key).toBe(key);
    expect(unknownDataOf(known, policy, FACTS)).toBeUndefined();
    expect(unknownDataOf(aFinding({ kind: 'malware' }), policy, FACTS)).toBeUndefined();
  },
);

it('unknownDataOf returns undefined for an exploited finding without a score if one rule is enough', () => {
  const rules = { onlyExploited: true, minEpss: 0.5, exploitation: 'any' } as const;
  const policy = { onlyFixed: false, scope: 'all', ...rules } as const;
  const exploited = aFinding({ exploited: { added: '2026-01-01' } });
  expect(unknownDataOf(exploited, policy, FACTS)).toBeUndefined();
  expect(unknownDataOf(aFinding(), policy, FACTS)?.key).toBe('unknown-epss');
});

it('unknownDataOf returns undefined if no rule needs the data', () => {
  expect(unknownDataOf(aFinding(), { onlyFixed: false, scope: 'all' }, FACTS)).toBeUndefined();
});
