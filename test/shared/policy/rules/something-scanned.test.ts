import { expect, it } from '@jest/globals';
import { somethingScanned } from '../../../../shared/policy/rules/something-scanned.ts';

it.each([
  [0, 0, 'nothing was checked, because no package files were found'],
  [1, 0, 'nothing was checked, because advisories cover none of the packages'],
])(
  'somethingScanned returns an error for %d files and %d packages',
  (files, _packages, message) => {
    expect(somethingScanned({ files, compared: [] })).toEqual([
      { rule: 'something-scanned', outcome: 'error', message, findings: [] },
    ]);
  },
);

it('somethingScanned does not blame the advisories if the packages could not be read', () => {
  const inventoryProblems = [{ code: 'malformed', message: 'not JSON', path: 'a.json' }];
  expect(somethingScanned({ files: 1, compared: [], inventoryProblems })[0]?.message).toBe(
    'nothing was checked, because the packages could not be read',
  );
});

it('somethingScanned accepts a scan of one package in one file', () => {
  expect(somethingScanned({ files: 1, compared: [{ ecosystem: 'npm', packages: 1 }] })).toEqual([]);
});
