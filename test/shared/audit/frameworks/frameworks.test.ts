import { expect, it } from '@jest/globals';
import { FRAMEWORKS } from '../../../../shared/audit/frameworks/frameworks.ts';

it('the frameworks have unique IDs, and never claim compliance', () => {
  const ids = FRAMEWORKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(9);
  expect(JSON.stringify(FRAMEWORKS)).not.toMatch(/compliant|compliance/i);
});
