import { expect, it } from '@jest/globals';
import { declaredOnce } from '../../../shared/sbom/licence.ts';
import type { Element } from '../../../shared/sbom/spdx3-element.ts';
import { packageElements } from '../../../shared/sbom/spdx3-packages.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const maker = {
  declare: declaredOnce(),
  id: (name: string) => `#${name}`,
  make: (type: string, name: string, facts: Element) => ({ type, spdxId: `#${name}`, ...facts }),
};

it('gives the root, the system, packages and who supplies them', () => {
  const inventory = anInventory({
    os: { id: 'debian', versionId: '12' },
    packages: [
      aPackage({ supplier: 'Jane Doe <j@d.org>' }),
      aPackage({ purl: 'pkg:npm/b@1', name: 'b', supplier: 'Debian Team <t@d.org>' }),
    ],
  });
  const elements = [...packageElements(inventory, maker)];
  expect(elements).toMatchObject([
    { type: 'software_Package', spdxId: '#Root' },
    {
      type: 'software_Package',
      spdxId: '#OperatingSystem',
      name: 'debian',
      software_packageVersion: '12',
      software_primaryPurpose: 'operatingSystem',
    },
    { type: 'software_Package', name: 'a', software_packageUrl: 'pkg:npm/a@1.0.0' },
    { type: 'software_Package', name: 'b' },
    { type: 'Organization', name: 'Debian Team <t@d.org>' },
    { type: 'Person', name: 'Jane Doe <j@d.org>' },
  ]);
  expect(elements[2]?.['suppliedBy']).toBe(elements[5]?.['spdxId']);
});
