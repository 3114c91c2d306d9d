import { expect, it } from '@jest/globals';
import { CRITICAL, DEFAULTS, STRONG } from '../../../shared/audit/capability-groups.ts';

it('each capability is in only one capability group', () => {
  const all = [...CRITICAL, ...STRONG, ...DEFAULTS];
  expect(new Set(all).size).toBe(all.length);
});
