import { expect, it } from '@jest/globals';
import { declaredOnce } from '../../../shared/sbom/license.ts';
import type { Element } from '../../../shared/sbom/spdx3-element.ts';
import { packageElements } from '../../../shared/sbom/spdx3-packages.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const maker = {
  declare: declaredOnce(),
  id: (name: string) => `#${name}`,
  make: (type: string, name: string, facts: Element) => ({ type, spdxId: `#${name}`, ...facts }),
};

it.each([
  [{ kind: 'image', name: 'ghcr.io/o/r:1' }, 'container'],
  [{ kind: 'directory', name: '.' }, 'application'],
] as const)('packageElements describes the subject %j as a %s', (source, purpose) => {
  const [rootElement] = packageElements(anInventory({ source }), maker);
  expect(rootElement?.['software_primaryPurpose']).toBe(purpose);
});

it.each([
  ['https://registry.npmjs.org/a/-/a-1.0.0.tgz', 'https://registry.npmjs.org/a/-/a-1.0.0.tgz'],
  ['registry.npmjs.org/a', undefined],
  [undefined, undefined],
])(
  'packageElements includes a download location only if it is valid: %s',
  (downloadUrl, wanted) => {
    const inventory = anInventory({ packages: [aPackage({ downloadUrl })] });
    const [, found] = packageElements(inventory, maker);
    expect(found?.['software_downloadLocation']).toBe(wanted);
  },
);

it('packageElements includes the root, the operating system, the packages and their suppliers', () => {
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
