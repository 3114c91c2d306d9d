import { expect, it } from '@jest/globals';
import { CRITICAL, DEFAULTS, STRONG } from '../../../shared/audit/capability-groups.ts';

it('the capability groups do not share any name', () => {
  const all = [...CRITICAL, ...STRONG, ...DEFAULTS];
  expect(new Set(all).size).toBe(all.length);
});
