import { expect, it } from '@jest/globals';
import { hasSystemFolder } from '../../../shared/source/system-folders.ts';

const NOTHING = { folders: [], assumed: [], symlinks: [] };

it.each([
  ['a folder', { folders: ['etc', 'usr/bin'] }, true],
  ['a folder without an entry', { assumed: ['lib64'] }, true],
  ['a link to a folder', { symlinks: [{ path: 'bin', target: 'usr/bin' }] }, true],
  ['application folders', { folders: ['usr', 'usr/local/bin', 'app/lib', 'usr/share'] }, false],
])('hasSystemFolder returns the expected result for %s', (_name, layer, want) => {
  expect(hasSystemFolder({ ...NOTHING, ...layer })).toBe(want);
});
