import { expect, it } from '@jest/globals';
import { isEveryPlatform } from '../../../../shared/flows/inventory/inputs.ts';

it.each([
  [[], true],
  [['all'], true],
  [['linux/amd64', 'all'], true],
  [['linux/amd64'], false],
])('reads platforms %j as every platform: %s', (platforms, isEvery) => {
  expect(isEveryPlatform({ platforms })).toBe(isEvery);
});
