import { describe, expect, it } from '@jest/globals';
import { isNpmArchiveName, readNpmArchive } from '../../../shared/binary/npm-archive.ts';
import { jarOf } from '../../support/executables.ts';

it.each([
  ['.yarn/cache/lodash-npm-4.17.21-6382451519-eb835a2e51.zip', true],
  ['berry/cache/@babel-core-npm-7.1.0-0123456789-10c0.zip', true],
  ['typescript-patch-99fe0d3de1-1feb89fbf4.zip', true],
  ['a-1.0.zip', false],
  ['a-npm-1-0123456789-10c0.zip.txt', false],
])('for the path %s, isNpmArchiveName returns %s', (name, expected) => {
  expect(isNpmArchiveName(name)).toBe(expected);
});

describe('readNpmArchive', () => {
  it.each(['node_modules/a/package.json', 'node_modules/@s/a/package.json'])(
    'returns the manifest at %s',
    (name) => {
      const bytes = jarOf([
        { name: 'node_modules/a/lib/package.json', content: 'x' },
        { name: 'node_modules/a/node_modules/b/package.json', content: 'x' },
        { name, content: '{"name":"a"}' },
      ]);
      expect(readNpmArchive(bytes)).toEqual({ kind: 'npm-archive', manifest: '{"name":"a"}' });
    },
  );

  it.each([
    ['a file that is not an archive', Buffer.from('x')],
    ['an archive without a manifest', jarOf([{ name: 'package.json', content: '{}' }])],
    [
      'an encrypted archive',
      jarOf([{ name: 'node_modules/a/package.json', content: '{}', isEncrypted: true }]),
    ],
  ])('returns undefined for %s', (_, bytes) => {
    expect(readNpmArchive(bytes)).toBeUndefined();
  });
});
