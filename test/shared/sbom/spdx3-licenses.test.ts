import { expect, it } from '@jest/globals';
import { declaredOnce } from '../../../shared/sbom/license.ts';
import type { Element } from '../../../shared/sbom/spdx3-element.ts';
import { licenseIds, licenses } from '../../../shared/sbom/spdx3-licenses.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const maker = {
  declare: declaredOnce(),
  id: (name: string) => `#${name}`,
  make: (type: string, name: string, facts: Element) => ({ type, spdxId: `#${name}`, ...facts }),
};

it.each([
  ['MIT', ['simplelicensing_LicenseExpression']],
  ['Mine', ['simplelicensing_SimpleLicensingText']],
  ['MIT AND Mine', ['simplelicensing_SimpleLicensingText', 'simplelicensing_LicenseExpression']],
  [undefined, []],
])('the license elements for %s end with the license that a package declares', (license, types) => {
  const found = aPackage({ license });
  const elements = licenses(anInventory({ packages: [found] }), maker);
  expect(elements.map(({ type }) => type)).toEqual(types);
  const last = elements.at(-1)?.['spdxId'];
  expect(licenseIds(found, maker)).toEqual(last === undefined ? [] : [last]);
});

it('the license elements include the licenses of contained packages', () => {
  const contained = [aPackage({ license: 'ISC' })];
  expect(licenses(anInventory({ packages: [], contained }), maker)).toMatchObject([
    { simplelicensing_licenseExpression: 'ISC' },
  ]);
});
