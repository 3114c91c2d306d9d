import { describe, expect, it } from '@jest/globals';
import {
  readBerryRow,
  readClassicKeys,
  readClassicRow,
} from '../../../../shared/ecosystems/npm/yarn-rows.ts';

describe('a row in a Yarn 1 lockfile', () => {
  it.each([
    ['version "1.0.0"', 'version', '1.0.0'],
    ['integrity sha512-a/b+c==', 'integrity', 'sha512-a/b+c=='],
    ['"@s/a" ">=1 <2"', '@s/a', '>=1 <2'],
    ['"res\\u006flved" "a\\"b"', 'resolved', 'a"b'],
    ['dependencies:', 'dependencies', undefined],
  ])('of the form %s has the key %s and the value %s', (row, key, value) => {
    expect(readClassicRow(row)).toEqual({ key, value });
  });

  it.each([
    'version: 1',
    'version',
    'a "b" c',
    'a "b',
    'a  b',
    '"\\x41" b',
    'a,b c',
    '{a b}',
    ': a',
  ])('of the form %s is not parsed', (row) => {
    expect(readClassicRow(row)).toBeUndefined();
  });

  it.each([
    ['a@^1:', ['a@^1']],
    ['"a@>=1, <2", b@*:', ['a@>=1, <2', 'b@*']],
    ['a@^1', undefined],
    ['a@^1,b@2:', undefined],
    ['"a@^1:', undefined],
  ])('of the form %s has the keys %j', (row, keys) => {
    expect(readClassicKeys(row)).toEqual(keys);
  });
});

describe('a row in a lockfile from Yarn 2 or later', () => {
  it.each([
    ['version: 1.0.0', 'version', '1.0.0'],
    ['"@s/b": "npm:^1"', '@s/b', 'npm:^1'],
    [
      'conditions: (os=darwin | os=linux) & cpu=x64',
      'conditions',
      '(os=darwin | os=linux) & cpu=x64',
    ],
    ['bin:', 'bin', undefined],
  ])('of the form %s has the key %s and the value %s', (row, key, value) => {
    expect(readBerryRow(row)).toEqual({ key, value });
  });

  it.each([
    ...[
      'version 1',
      'a: {b: c}',
      'a: &x b',
      'a: *x',
      'a: b # c',
      "a: 'b'",
      'a: |',
      '<<: *x',
      '- a',
    ],
    ...['a: b: c', '"a": "b" c', '? a', '!!str a: b', 'a: "\\x41"'],
  ])('of the form %s is not parsed', (row) => {
    expect(readBerryRow(row)).toBeUndefined();
  });
});
