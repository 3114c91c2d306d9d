import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const LIBRARY = 'usr/lib/R/site-library';

/** The fields of lifecycle 1.0.4 and of its imports, as installed by Debian. */
const INSTALLED = {
  [`${LIBRARY}/lifecycle/DESCRIPTION`]:
    'Package: lifecycle\nVersion: 1.0.4\nLicense: MIT + file LICENSE\nDepends: R (>= 3.6)\nImports: cli (>= 3.4.0), glue,\n        rlang (>= 1.1.0)\nSuggests: covr, crayon\nBuilt: R 4.5.0; ; 2025-03-01 09:53:29 UTC; unix\n',
  [`${LIBRARY}/rlang/DESCRIPTION`]:
    'Package: rlang\nVersion: 1.1.5\nLicense: MIT + file LICENSE\nDepends: R (>= 3.5.0)\nImports: utils\nBuilt: R 4.5.0; x86_64-pc-linux-gnu; 2025-03-12 14:11:16 UTC; unix\n',
  [`${LIBRARY}/crayon/DESCRIPTION`]:
    'Package: crayon\nVersion: 1.5.3\nLicense: MIT + file LICENSE\nBuilt: R 4.5.0; ; 2025-03-01 09:53:29 UTC; unix\n',
};

describe('an R library', () => {
  it('resolves the imports of an installed package, but not the packages that it suggests', () => {
    const inventory = inventoryOfFiles(INSTALLED, 'image');
    expect(packageNamed(inventory, 'lifecycle').dependsOn).toEqual(['pkg:cran/rlang@1.1.5']);
    expect(packageNamed(inventory, 'rlang').license).toBe('MIT');
  });

  it('omits source packages, which are not installed', () => {
    const source = { [`${LIBRARY}/cli/DESCRIPTION`]: 'Package: cli\nVersion: 3.6.4\n' };
    const inventory = inventoryOfFiles({ ...INSTALLED, ...source }, 'image');
    expect(packageNamed(inventory, 'lifecycle').dependsOn).toEqual(['pkg:cran/rlang@1.1.5']);
  });
});
