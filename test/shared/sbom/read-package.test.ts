import { expect, it } from '@jest/globals';
import { packageFrom } from '../../../shared/sbom/read-package.ts';
import { aPackage } from '../../support/inventory.ts';

it('packageFrom reads a package back unchanged', () => {
  const found = aPackage({
    isDirect: true,
    hashes: [{ algorithm: 'md5', value: 'x' }],
    source: { name: 's', version: '1' },
    ownedBy: ['pkg:deb/debian/a@1'],
  });
  const read = packageFrom(JSON.parse(JSON.stringify(found)));
  expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(found)));
});

it.each([1, {}, { purl: 'a', type: 'b' }, { purl: 'a', type: 'b', name: 1 }])(
  'packageFrom returns undefined for %j',
  (value) => {
    expect(packageFrom(value)).toBeUndefined();
  },
);
