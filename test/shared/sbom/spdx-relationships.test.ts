import { expect, it } from '@jest/globals';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { relationshipsOf } from '../../../shared/sbom/spdx-relationships.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';

const LIBRARY = aPackage({ purl: 'pkg:deb/debian/l@1', type: 'deb', name: 'l', isDirect: false });
const TOOL = aPackage({
  purl: 'pkg:deb/debian/t@1',
  type: 'deb',
  name: 't',
  isDirect: true,
  dependsOn: [LIBRARY.purl],
});
const OWN = aPackage({ purl: 'pkg:npm/o@1', name: 'o' });

/** Returns the relationships as text. The IDs do not have their prefix and their digest. */
const shown = (facts: Partial<Inventory>) =>
  [...relationshipsOf(anInventory({ packages: [LIBRARY, TOOL, OWN], ...facts }))].map(
    ({ spdxElementId, relationshipType, relatedSpdxElement }) =>
      [spdxElementId, relationshipType, relatedSpdxElement]
        .map((id) => id.replace(/^SPDXRef-|(?:-[0-9a-f]{16})$/g, '').replace(/-[0-9a-f]{16}$/, ''))
        .join(' '),
  );

it('SPDX relationships assign system packages to the operating system and all others to the root', () => {
  expect(shown({ os: { id: 'debian', versionId: '12' } })).toEqual([
    'DOCUMENT DESCRIBES Root',
    'Root CONTAINS OperatingSystem',
    'OperatingSystem CONTAINS Package-l',
    'Root DEPENDS_ON Package-t',
    'OperatingSystem CONTAINS Package-t',
    'Root CONTAINS Package-o',
    'Package-t DEPENDS_ON Package-l',
  ]);
});

it('SPDX relationships assign all packages to the root if the operating system is unknown', () => {
  expect(shown({})).toEqual([
    'DOCUMENT DESCRIBES Root',
    'Root CONTAINS Package-l',
    'Root DEPENDS_ON Package-t',
    'Root CONTAINS Package-o',
    'Package-t DEPENDS_ON Package-l',
  ]);
});
