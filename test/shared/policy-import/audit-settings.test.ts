import { expect, it } from '@jest/globals';
import { auditSettings } from '../../../shared/policy-import/audit-settings.ts';

it('auditSettings returns the settings that the policy accepts', () => {
  expect(auditSettings('e', { 'cooldown-days': 4 })).toEqual({
    audit: { settings: { cooldownDays: 4 }, ignore: [] },
  });
});

it('auditSettings rejects a value that is invalid in a policy', () => {
  const { audit, refused } = auditSettings('e', { 'cooldown-days': 0 });
  expect(audit).toBeUndefined();
  expect(refused).toEqual([{ entry: 'e', why: expect.stringContaining('cooldown-days') }]);
});
