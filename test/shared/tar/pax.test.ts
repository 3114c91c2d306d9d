import { expect, it } from '@jest/globals';
import { parsePax, requirePaxNumbers } from '../../../shared/tar/pax.ts';
import { paxRecords } from '../../support/tar.ts';

it('parsePax returns the records that are used, even if their values contain unusual characters', () => {
  const records = parsePax(
    paxRecords({ path: 'a=b\nc ü', size: '7', mtime: '1.5', uname: 'x' }),
    'x',
  );
  expect([...records]).toEqual([
    ['path', 'a=b\nc ü'],
    ['size', '7'],
    ['mtime', '1.5'],
  ]);
});

it('parsePax accepts the same record lengths as Go', () => {
  expect([...parsePax(Buffer.from('+9 path=a\n'.replace('+9', '+11')), 'x')]).toEqual([
    ['path', 'a'],
  ]);
  expect([...parsePax(Buffer.from('011 path=a\n'), 'x')]).toEqual([['path', 'a']]);
});

it.each<[string, string, boolean]>([
  ['uid', '-1', true],
  ['gid', 'x', false],
  ['size', '1e3', false],
  ['mtime', '1.5', true],
  ['mtime', '1.', true],
  ['atime', '.5', false],
  ['ctime', '1.x', false],
  ['ctime', '', true],
])('requirePaxNumbers accepts the record %s with the value %j: %s', (key, value, isNumber) => {
  const check = () => requirePaxNumbers(new Map([[key, value]]), 'x');
  if (isNumber) expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ code: 'malformed' }));
});

it('parsePax combines repeated records in the oldest sparse format into one map', () => {
  const runs = ['0', '5', '10', '3'].map((value, index) =>
    paxRecords({ [index % 2 === 0 ? 'GNU.sparse.offset' : 'GNU.sparse.numbytes']: value }),
  );
  expect(parsePax(Buffer.concat(runs), 'x').get('GNU.sparse.map')).toBe('0,5,10,3');
});

it.each([
  'x',
  '99 path=a\n',
  '0 path=a\n',
  '9 path=a',
  '7 path\n',
  '-1 a=b\n',
  '99999999999 a=b\n',
  '7 a=b\n\0',
  '10 path=\0\n',
  '8 a\0b=c\n',
  '24 GNU.sparse.offset=1\n24 GNU.sparse.offset=2\n',
  '26 GNU.sparse.numbytes=1\n',
  ' =\n',
])('parsePax rejects %j', (text) => {
  expect(() => parsePax(Buffer.from(text), 'x')).toThrow(
    expect.objectContaining({ code: 'malformed' }),
  );
});
