import { expect, it } from '@jest/globals';
import {
  documentProperties,
  inLines,
  packageProperties,
  propertiesText,
} from '../../../shared/sbom/extension-properties.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

it('propertiesText adds a prefix that identifies annotations written by Assay', () => {
  expect(propertiesText({ a: 1 })).toBe('assay:facts {"a":1}');
});

it('inLines breaks a long annotation into lines without changing its content', () => {
  const facts = { names: Array.from({ length: 5_000 }, (_, index) => `a, "${index}" \\,`) };
  const text = JSON.stringify(facts);
  const lines = inLines(text).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(4_100);
  expect(JSON.parse(lines.join('\n'))).toEqual(facts);
  expect(lines.join('')).toBe(text);
});

it('documentProperties contains everything in the inventory except the packages', () => {
  expect(Object.keys(documentProperties(anInventory()))).toEqual([
    'source',
    'os',
    'layers',
    'base',
    'problems',
    'ignored',
    'ignoredFiles',
    'files',
  ]);
});

it.each([
  ['a', undefined],
  ['a\nb', { name: 'a\nb' }],
  ['<text>', { name: '<text>' }],
])(
  'packageProperties stores the name %j separately only if it does not fit on a line',
  (name, exact) => {
    const found = aPackage({ purl: 'pkg:npm/a@1.0.0', name });
    expect(packageProperties(found, anInventory())).toMatchObject({ exact });
  },
);

it('packageProperties stores hashes separately if one of them has an unknown length', () => {
  const hashes = [{ algorithm: 'md5', value: 'ab' }] as const;
  expect(packageProperties(aPackage({ hashes }), anInventory())).toMatchObject({ hashes });
});
