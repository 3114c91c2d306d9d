import { expect, it } from '@jest/globals';
import { supplierText } from '../../../shared/sbom/supplier.ts';

it.each([
  ['Clint Adams <clint@debian.org>', 'Person: Clint Adams (clint@debian.org)'],
  ['Debian Ruby Team <ruby@lists.d.org>', 'Organization: Debian Ruby Team (ruby@lists.d.org)'],
  ['Sindre Sorhus', 'Organization: Sindre Sorhus'],
  ['Rocky Enterprise Software Foundation', 'Organization: Rocky Enterprise Software Foundation'],
  ['A <no address>', 'Organization: A <no address>'],
  ['A\n<a@b.c>', 'Person: A (a@b.c)'],
])('supplierText converts %j to %s', (text, want) => {
  expect(supplierText(text)).toBe(want);
});
