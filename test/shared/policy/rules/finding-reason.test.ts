import { expect, it } from '@jest/globals';
import { findingReason } from '../../../../shared/policy/rules/finding-reason.ts';
import { auditFinding } from '../../../support/audit.ts';
import { aFinding } from '../builders.ts';

const TEXT = { rule: 'a-rule', one: () => 'is bad', several: () => 'are bad' };
const malware = aFinding({ id: 'MAL-1', kind: 'malware' });

it('findingReason returns no reason if there are no findings', () => {
  expect(findingReason([], TEXT)).toEqual([]);
});

it('findingReason names a single finding and suggests an exception, even for malware', () => {
  const [reason] = findingReason([malware], TEXT);
  expect([reason?.message, reason?.accept]).toEqual([
    'MAL-1 in left-pad 1.0.0 is bad',
    '- { id: MAL-1, purl: pkg:npm/left-pad@1.0.0, reason: … }',
  ]);
});

it('findingReason does not suggest an exception for malware among several findings', () => {
  const [reason] = findingReason([aFinding(), malware], TEXT);
  expect([reason?.message, reason?.accept, reason?.acceptOne]).toEqual([
    '2 findings are bad',
    undefined,
    '- { id: CVE-2026-0001, purl: pkg:npm/left-pad@1.0.0, reason: … }',
  ]);
});

it('findingReason suggests a setting that accepts all findings', () => {
  const [reason] = findingReason([aFinding(), malware], { ...TEXT, accept: 'bad: allow' });
  expect([reason?.accept, reason?.acceptOne]).toEqual(['bad: allow', undefined]);
});

it('findingReason counts findings as new only if all of them were compared and are new', () => {
  const fresh = aFinding({ change: { state: 'new' } });
  const messages = [
    [fresh, fresh],
    [fresh, aFinding()],
  ].map((findings) => findingReason(findings, TEXT, true)[0]?.message);
  expect(messages).toEqual(['2 new findings are bad', '2 findings are bad']);
});

it('findingReason asks the user to revoke a secret that is confirmed to be real', () => {
  const [proved] = findingReason([auditFinding({ kind: 'secret', severity: 'critical' })], TEXT);
  const [possible] = findingReason([auditFinding({ kind: 'secret' })], TEXT);
  expect(proved?.before).toMatch(/^Revoke /);
  expect(possible?.before).toBeUndefined();
});
