import { describe, expect, it } from '@jest/globals';
import {
  installedAt,
  installTree,
  isInstalled,
  readInstallPath,
  resolverOf,
} from '../../../../shared/ecosystems/npm/install-paths.ts';

describe('readInstallPath', () => {
  it.each([
    ['node_modules/a', 'a', ''],
    ['node_modules/a/node_modules/@s/b', '@s/b', 'node_modules/a'],
    ['packages/x/node_modules/a', 'a', 'packages/x'],
    ['../x/node_modules/a', 'a', '../x'],
    ['.hidden/x/node_modules/a', 'a', '.hidden/x'],
  ])('parses the path %s as the package %s in the folder %j', (path, name, base) => {
    expect(readInstallPath(path)).toEqual({ kind: 'package', name, base });
  });

  it.each(['', 'packages/x', '../x', 'my_node_modules/a'])(
    'parses the path %j as a folder',
    (path) => {
      expect(readInstallPath(path)).toEqual({ kind: 'folder' });
    },
  );

  it.each([
    ...['node_modules/a/', './node_modules/a', 'node_modules//a', '/node_modules/a', '.'],
    ...['x/../node_modules/a', 'node_modules\\a', 'node_modules/%61', 'node_modules/a/b'],
    ...['node_modules/', 'node_modules', 'node_modules/@s', 'a/'.repeat(500)],
    'node_modules/a/'.repeat(101).slice(0, -1),
  ])('rejects the path %j, because npm never writes it', (path) => {
    expect(readInstallPath(path)).toEqual({ kind: 'unknown' });
  });
});

it.each([
  ['node_modules/a/package-lock.json', true],
  ['app/node_modules/a/package-lock.json', true],
  ['app_node_modules/package-lock.json', false],
  ['node_modules_old/package-lock.json', false],
  ['node_modules', false],
])('for the path %s, isInstalled returns %s', (path, isBelow) => {
  expect(isInstalled(path)).toBe(isBelow);
});

it('installTree classifies each path, and resolves the name of a package from a given path', () => {
  const { locations, resolve } = installTree(['', 'node_modules/a', 'node_modules//b']);
  expect([...locations.values()].map(({ kind }) => kind)).toEqual(['folder', 'package', 'unknown']);
  expect(resolve('')('a')).toBe('node_modules/a');
  expect(resolve('')('b')).toBeUndefined();
});

describe('resolverOf', () => {
  const paths = [
    'node_modules/a',
    'node_modules/b',
    'node_modules/a/node_modules/b',
    'x/node_modules/c',
  ];
  const resolve = resolverOf(installedAt(paths));

  it.each([
    ['node_modules/a', 'b', 'node_modules/a/node_modules/b'],
    ['node_modules/a/node_modules/b', 'a', 'node_modules/a'],
    ['x', 'c', 'x/node_modules/c'],
    ['x/deep/er', 'b', 'node_modules/b'],
    ['', 'c', undefined],
    ['', 'constructor', undefined],
  ])('from the folder %j, resolves the name %s to %s', (from, name, key) => {
    expect(resolve(from)(name)).toBe(key);
  });
});
