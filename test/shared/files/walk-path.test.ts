import { lstatSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { walkPath } from '../../../shared/files/walk-path.ts';
import { temporaryFolder } from '../../support/programs.ts';

const find = (path: string) => lstatSync(path, { bigint: true, throwIfNoEntry: false });

it.each([
  ['a folder', 'folder', 'folder', 'folder'],
  ['a file', 'folder/file', 'file', 'folder/file'],
  ['a path below a file', 'folder/file/x', 'file', 'folder/file'],
  ['a missing path', 'folder/x/y', 'missing', 'folder/x'],
  ['a link', 'link/file', 'link', 'link'],
])('walkPath ends at %s', (_, asked, kind, at) => {
  const outer = realpathSync(temporaryFolder('walk'));
  mkdirSync(join(outer, 'folder'));
  writeFileSync(join(outer, 'folder', 'file'), 'x');
  symlinkSync('folder', join(outer, 'link'));
  expect(walkPath(join(outer, asked), [outer], find)).toEqual({ kind, path: join(outer, at) });
});

it('walkPath resolves `..` after a link as the operating system does', () => {
  const outer = realpathSync(temporaryFolder('walk'));
  mkdirSync(join(outer, 'a', 'b'), { recursive: true });
  symlinkSync('a/b/..', join(outer, 'link'));
  const end = walkPath(join(outer, 'link', 'b'), [], find);
  expect(end).toEqual({ kind: 'folder', path: join(outer, 'a', 'b') });
});
