import { expect, it } from '@jest/globals';
import { limitYoungHeap } from '../../../actions/scan/limit-young-heap.ts';

it.each([
  ['24.21.0', true],
  ['26.0.0', false],
])('limitYoungHeap in Node %s: %s', (version, isSet) => {
  const flags: string[] = [];
  expect(limitYoungHeap(version, (flag) => flags.push(flag))).toBe(isSet);
  expect(flags).toHaveLength(isSet ? 1 : 0);
});
