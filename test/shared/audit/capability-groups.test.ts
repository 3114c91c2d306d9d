import { expect, it } from '@jest/globals';
import { CRITICAL, DEFAULTS, STRONG } from '../../../shared/audit/capability-groups.ts';

it('the groups of capabilities have no name in common', () => {
  const all = [...CRITICAL, ...STRONG, ...DEFAULTS];
  expect(new Set(all).size).toBe(all.length);
});
