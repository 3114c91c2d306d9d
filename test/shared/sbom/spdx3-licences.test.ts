import { expect, it } from '@jest/globals';
import { declaredOnce } from '../../../shared/sbom/licence.ts';
import type { Element } from '../../../shared/sbom/spdx3-element.ts';
import { licenceIds, licences } from '../../../shared/sbom/spdx3-licences.ts';
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
])('has the elements that %s needs, the last of which packages declare', (licence, types) => {
  const found = aPackage({ licence });
  const elements = licences(anInventory({ packages: [found] }), maker);
  expect(elements.map(({ type }) => type)).toEqual(types);
  const last = elements.at(-1)?.['spdxId'];
  expect(licenceIds(found, maker)).toEqual(last === undefined ? [] : [last]);
});

it('has those of parts of packages too', () => {
  const contained = [aPackage({ licence: 'ISC' })];
  expect(licences(anInventory({ packages: [], contained }), maker)).toMatchObject([
    { simplelicensing_licenseExpression: 'ISC' },
  ]);
});
