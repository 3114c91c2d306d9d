import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

it('a DESCRIPTION is locked by what holds its packages', () => {
  const text =
    'Package: app\nVersion: 0.1\nDepends: R (>= 4.0)\nImports:\n    dplyr (>= 1.0),\n    stats\n';
  expect(unlockedIn({ DESCRIPTION: text })).toEqual([
    'DESCRIPTION names 1 dependency, and no lockfile says which versions are installed',
  ]);
  const lockfile = JSON.stringify({
    R: { Version: '4.3.0' },
    Packages: { dplyr: { Package: 'dplyr', Version: '1.1.0', Source: 'Repository' } },
  });
  expect(unlockedIn({ DESCRIPTION: text, 'renv.lock': lockfile })).toEqual([]);
  expect(unlockedIn({ DESCRIPTION: 'Imports: of tea\n' })).toEqual([]);
  expect(unlockedIn({ 'renv/library/R-4.3/dplyr/DESCRIPTION': text })).toEqual([]);
});
