import { posix, win32 } from 'node:path';
import { expect, it } from '@jest/globals';
import { leadsOut } from '../../../shared/source/directory-links.ts';

it.each([
  ['a/b', posix, false],
  ['..a', posix, false],
  ['..', posix, true],
  ['../a', posix, true],
  ['/a', posix, true],
  ['a\\b', win32, false],
  ['..\\a', win32, true],
  ['D:\\a', win32, true],
])('leadsOut returns the expected result for the link %s (%#)', (inside, paths, isOut) => {
  expect(leadsOut(inside, paths)).toBe(isOut);
});
