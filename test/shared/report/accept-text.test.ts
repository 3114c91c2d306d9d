import { expect, it } from '@jest/globals';
import { acceptSentence, acceptText } from '../../../shared/report/accept-text.ts';
import { aDecision, aReason } from './a-report.ts';

it('acceptText lists each policy line only once, even if several reasons need it', () => {
  const keys = ['unlocked: allow', 'partial: allow', 'unlocked: allow', undefined];
  expect(acceptText(keys.map((accept) => aReason({ accept })))).toBe(
    'To accept: `partial: allow` and `unlocked: allow`',
  );
  expect(acceptText([aReason()])).toBe('');
});

it('acceptText shows settings before exceptions, and counts further exceptions', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'].map((id) => `- { id: ${id} }`);
  const reasons = [...keys, 'unscored: allow'].map((accept) => aReason({ accept }));
  expect(acceptText(reasons)).toBe(
    'To accept: `unscored: allow`, `- { id: a }`, `- { id: b }`, `- { id: c }` and 2 more exceptions under `ignore:`',
  );
});

it('acceptText shows how to accept one finding if a reason concerns several findings', () => {
  const reasons = [aReason({ accept: 'unscored: allow' }), aReason({ acceptOne: '- { id: a }' })];
  expect(acceptText(reasons)).toBe(
    'To accept: `unscored: allow`. To accept one: `- { id: a }` under `ignore:`',
  );
});

it('acceptText begins with the step that must come before an exception', () => {
  const before = 'Revoke the secret first';
  const reason = aReason({ acceptOne: '- { id: a }', before });
  expect(acceptText([reason, reason])).toBe(
    'Revoke the secret first. To accept one: `- { id: a }` under `ignore:`',
  );
  expect(acceptText([aReason({ before })])).toBe('');
});

it('acceptSentence names the section, the policy file and its branch', () => {
  const reasons = [aReason({ accept: 'partial: allow' })];
  const policy = { from: 'base', path: 'a/policy.yml', branch: 'main' } as const;
  const audit = aDecision({ action: 'audit', reasons, policy });
  expect(acceptSentence([audit])).toBe(
    'To accept: `partial: allow` (section `audit:` of `a/policy.yml` on main)',
  );
  expect(acceptSentence([aDecision({ reasons }), audit])).toContain(
    '(section `scan:` and `audit:` of',
  );
  expect(acceptSentence([aDecision({ reasons: [aReason()] })])).toBe('');
});
