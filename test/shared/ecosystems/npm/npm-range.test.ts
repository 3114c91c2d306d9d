import { expect, it } from '@jest/globals';
import { nameAndRange, plainRange } from '../../../../shared/ecosystems/npm/npm-range.ts';

it.each<[string, string, string | undefined]>([
  ['1.2.3', 'a', '1.2.3'],
  ['=1.2.3', 'a', '1.2.3'],
  ['v1.2.3-rc.1+b', 'a', '1.2.3-rc.1+b'],
  [' = v1.2.3 ', 'a', '1.2.3'],
  ['^1.2.3', 'a', undefined],
  ['1.2', 'a', undefined],
  ['1.2.3 || 2.0.0', 'a', undefined],
  ['latest', 'a', undefined],
  ['', 'a', undefined],
  ['npm:b@1.2.3', 'b', '1.2.3'],
  ['npm:@s/b@^1', '@s/b', undefined],
  ['npm:b', 'b', undefined],
  ['npm:1.2.3', 'a', '1.2.3'],
  ['jsr:@std/bytes@1.0.0', '@jsr/std__bytes', '1.0.0'],
  ['github:o/r#v1', 'a', undefined],
  ['file:a-1.0.0.tgz', 'a', undefined],
])('the range %j of the dependency `a` refers to %s in version %s', (range, name, version) => {
  expect(nameAndRange('a', range)).toEqual({ name, version });
});

it('nameAndRange returns the npm name for a JSR range that does not contain the package name', () => {
  expect(nameAndRange('@std/fs', 'jsr:^1.0.0')).toEqual({
    name: '@jsr/std__fs',
    version: undefined,
  });
});

it.each([
  ['^1', '^1'],
  ['npm:b@^1', '^1'],
  ['npm:1.2.3', '1.2.3'],
  ['npm:b', ''],
  ['github:o/r#v1', 'github:o/r#v1'],
])('for the request %j, plainRange returns the range %j', (range, plain) => {
  expect(plainRange(range)).toBe(plain);
});
