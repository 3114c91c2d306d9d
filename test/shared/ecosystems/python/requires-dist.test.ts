import { expect, it } from '@jest/globals';
import { fieldValues, requirementsOf } from '../../../../shared/ecosystems/python/requires-dist.ts';

const fileOf = (text: string) => ({ path: 'METADATA', bytes: Buffer.from(text) });

it.each([
  ['Web_App', '', 'web-app', []],
  ['web[A_b, c](>=1.0)', '', 'web', ['a-b', 'c']],
  ['web @ https://h/x.whl', '', 'web', []],
  ['web ; python_version < "3"', '', 'web', []],
  ['web;extra=="TLS"', 'tls', 'web', []],
  ["web (>=1); (os_name == 'nt') and extra == 'a.b'", 'a-b', 'web', []],
])('for the requirement %j, requirementsOf returns the extra %j', (stated, extra, name, extras) => {
  const found = requirementsOf(fileOf(`Name: a\nRequires-Dist: ${stated}\n`));
  expect([...found]).toEqual([[extra, [{ name, extras }]]]);
});

it('requirementsOf assigns a requirement to each extra in its marker, and omits it if the marker excludes an extra', () => {
  const text = `Requires-Dist: a; extra == "x" or extra == "y" or extra == "x"\nRequires-Dist: b; extra != "x"\n`;
  expect([...requirementsOf(fileOf(text)).keys()]).toEqual(['x', 'y']);
});

it('fieldValues returns all values of a field except those in the description', () => {
  expect(fieldValues('A: 1\nA: 2\r\nB: 3\n\nA: 4\n', 'A: ')).toEqual(['1', '2']);
});
