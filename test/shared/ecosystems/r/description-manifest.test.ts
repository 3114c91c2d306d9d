import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, unlockedIn } from '../../../support/inventory.ts';

it('a DESCRIPTION counts as locked if its lockfile contains all of its packages', () => {
  const text =
    'Package: app\nVersion: 0.1\nDepends: R (>= 4.0)\nImports:\n    dplyr (>= 1.0),\n    stats\n';
  expect(unlockedIn({ DESCRIPTION: text })).toEqual([
    'DESCRIPTION names 1 dependency, and no lockfile pins the installed versions',
  ]);
  const lockfile = JSON.stringify({
    R: { Version: '4.3.0' },
    Packages: { dplyr: { Package: 'dplyr', Version: '1.1.0', Source: 'Repository' } },
  });
  expect(unlockedIn({ DESCRIPTION: text, 'renv.lock': lockfile })).toEqual([]);
  expect(unlockedIn({ DESCRIPTION: 'Imports: of tea\n' })).toEqual([]);
  expect(unlockedIn({ 'renv/library/R-4.3/dplyr/DESCRIPTION': text })).toEqual([]);
});

it.each([
  'Type: project\nImports: dplyr\n',
  'Imports:\n    dplyr (>= 1.0),\n    stats\n',
  'Package: app\nDepends: dplyr\n',
])('a DESCRIPTION without some of the package fields is still a manifest: %j', (DESCRIPTION) => {
  expect(unlockedIn({ DESCRIPTION })).toHaveLength(1);
});

it('test dependencies in a DESCRIPTION count as development dependencies, and an existing lockfile may lack them', () => {
  const DESCRIPTION = 'Package: app\nImports: dplyr\nSuggests: testthat, dplyr\n';
  const alone = 'Package: app\nSuggests: testthat\n';
  expect(unlockedIn({ DESCRIPTION: alone })).toEqual([
    'DESCRIPTION names 1 development dependency, and no lockfile pins the installed versions',
  ]);
  const lockfile = JSON.stringify({
    R: { Version: '4.3.0' },
    Packages: { dplyr: { Package: 'dplyr', Version: '1.1.0', Source: 'Repository' } },
  });
  expect(unlockedIn({ DESCRIPTION, 'renv.lock': lockfile })).toEqual([]);
});

it('reads many dependencies in linear time', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `p${at}`).join(', ');
  const start = performance.now();
  unlockedIn({ DESCRIPTION: `Package: app\nImports: ${names}\nSuggests: ${names}\n` });
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('a file named DESCRIPTION that contains prose', () => {
  const files = { 'pkg/DESCRIPTION': 'Tells what this is.\n' };

  it.each(['NAMESPACE', '.Rbuildignore', '.Rprofile'])(
    'is reported as a problem if the folder also contains %s',
    (name) => {
      const { problems } = inventoryOfFiles({ ...files, [`pkg/${name}`]: 'x' });
      expect(problems).toEqual([
        {
          code: 'not-a-lockfile',
          message: "DESCRIPTION has no Package field. Fix: use the format in R's documentation",
          path: 'pkg/DESCRIPTION',
        },
      ]);
    },
  );

  it('is ignored if its folder is not an R project', () => {
    expect(inventoryOfFiles({ ...files, NAMESPACE: 'x' }).problems).toEqual([]);
  });
});
