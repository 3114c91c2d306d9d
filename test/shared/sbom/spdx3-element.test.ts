import { expect, it } from '@jest/globals';
import { distinct, nameOf, nonEmpty, partName } from '../../../shared/sbom/spdx3-element.ts';
import { aPackage } from '../../support/inventory.ts';

it('nameOf and partName return different names for the same package', () => {
  const found = aPackage({ name: '@s/a' });
  expect(nameOf(found)).toMatch(/^Package--s-a-[0-9a-f]{16}$/);
  expect(partName(found)).toMatch(/^Part--s-a-[0-9a-f]{16}$/);
});

it('distinct sorts strings and omits duplicates and empty values', () => {
  expect(distinct(['b', undefined, 'a', '', 'b'])).toEqual(['a', 'b']);
});

it.each([
  ['', 'unnamed'],
  ['a', 'a'],
  ['\ud800', '\ufffd'],
])('nonEmpty converts %j to %j', (name, want) => {
  expect(nonEmpty(name)).toBe(want);
});
