import { expect, it } from '@jest/globals';
import { isVexStatus } from '../../../shared/vex/vex-statement.ts';

it.each([
  ['fixed', true],
  ['Fixed', false],
  ['resolved', false],
  [undefined, false],
])('for %p, isVexStatus returns %p', (text, wanted) => {
  expect(isVexStatus(text)).toBe(wanted);
});
