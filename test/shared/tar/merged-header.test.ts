import { expect, it } from '@jest/globals';
import { readFields } from '../../../shared/tar/header.ts';
import { isDataless, mergedHeader } from '../../../shared/tar/merged-header.ts';
import { header } from '../../support/tar.ts';

it.each([
  ['its own fields', { name: '', linkName: '', pax: new Map() }, 'own'],
  ['PAX records', { name: '', linkName: '', pax: new Map([['path', 'pax']]) }, 'pax'],
  ["GNU's names", { name: 'gnu', linkName: '', pax: new Map([['path', 'pax']]) }, 'gnu'],
])('a merged header takes the name from %s', (_, extended, name) => {
  const fields = readFields(header('own', '0', 5), 0, 'x');
  expect(mergedHeader(fields, extended, 'x')).toMatchObject({ name, type: '0', dataSize: 5 });
});

it('isDataless returns true for links, devices, folders and pipes', () => {
  expect(['0', '1', '2', '5', '6', '7', 'S'].filter(isDataless)).toEqual(['1', '2', '5', '6']);
});
