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
])(
  'leadsOut returns whether the relative path %s points outside a folder (case %#)',
  (inside, paths, isOut) => {
    expect(leadsOut(inside, paths)).toBe(isOut);
  },
);
