import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../support/inventory.ts';

const FOLDER = 'var/db/pkg';

describe('the Portage database', () => {
  it('stores the name and version of each package in its PF file, and the category in the folder name', () => {
    const inventory = inventoryOfFiles(
      {
        [`${FOLDER}/dev-libs/openssl-3.0.9-r1/PF`]: 'openssl-3.0.9-r1\n',
        [`${FOLDER}/dev-libs/openssl-3.0.9-r1/CONTENTS`]: 'obj /usr/bin/openssl a 1\n',
        [`${FOLDER}/dev-libs/openssl-3.0.9-r1/LICENSE`]: 'Apache-2.0\n',
      },
      'image',
    );
    expect(namesOf(inventory)).toEqual(['dev-libs/openssl@3.0.9-r1']);
    expect(packageNamed(inventory, 'dev-libs/openssl')).toMatchObject({
      purl: 'pkg:ebuild/dev-libs/openssl@3.0.9-r1',
      license: 'Apache-2.0',
    });
  });

  it.each([
    ['gtk+-2.24.33-r3', 'gtk+@2.24.33-r3'],
    ['font-100dpi-1.0.4', 'font-100dpi@1.0.4'],
    ['a-2.0_rc1_p3', 'a@2.0_rc1_p3'],
  ])(
    'stores the name and version of a package in the folder name, such as %s, if the PF file is missing',
    (folder, expected) => {
      const inventory = inventoryOfFiles({ [`${FOLDER}/c/${folder}/CONTENTS`]: '' }, 'image');
      expect(namesOf(inventory)).toEqual([`c/${expected}`]);
    },
  );

  it('is reported as a problem if the folder name of a package does not contain a version', () => {
    const inventory = inventoryOfFiles({ [`${FOLDER}/c/name/CONTENTS`]: '' }, 'image');
    expect(inventory.problems).toMatchObject([{ code: 'malformed' }]);
  });
});
