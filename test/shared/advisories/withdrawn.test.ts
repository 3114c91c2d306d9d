import { expect, it } from '@jest/globals';
import { wasWithdrawn } from '../../../shared/advisories/withdrawn.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');

it.each([
  [undefined, false],
  ['2026-01-01T00:00:00Z', true],
  ['2026-06-15T12:00:00.123456Z', true],
  ['2099-01-01T00:00:00Z', undefined],
  ['', undefined],
  ['no', undefined],
  ['2026-13-45T00:00:00Z', undefined],
  ['2026-01-01', undefined],
])('for the withdrawal time %j, wasWithdrawn returns %j', (withdrawn, was) => {
  expect(wasWithdrawn(withdrawn, NOW)).toBe(was);
});
