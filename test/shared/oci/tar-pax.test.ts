import { expect, it } from '@jest/globals';
import { parsePax } from '../../../shared/oci/tar-pax.ts';
import { paxRecords } from '../../support/tar.ts';

it('reads the records that are used, values with anything in them', () => {
  const records = parsePax(paxRecords({ path: 'a=b\nc ü', size: '7', mtime: '1.5' }), 'x');
  expect([...records]).toEqual([
    ['path', 'a=b\nc ü'],
    ['size', '7'],
  ]);
});

it('puts the map of the oldest sparse format together', () => {
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
  ' =\n',
])('refuses %j', (text) => {
  expect(() => parsePax(Buffer.from(text), 'x')).toThrow(
    expect.objectContaining({ code: 'malformed' }),
  );
});
