import { expect, it } from '@jest/globals';
import { SYSTEM_TYPES } from '../../../shared/ecosystems/system-types.ts';

it.each([
  ['deb', true],
  ['opkg', true],
  ['pypi', false],
  ['generic', false],
])('for the type %s, SYSTEM_TYPES.has returns %s', (type, want) => {
  expect(SYSTEM_TYPES.has(type)).toBe(want);
});
