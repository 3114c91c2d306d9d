import { expect, it } from '@jest/globals';
import { existingUndecided } from '../../../shared/compare/existing-undecided.ts';
import type { Package } from '../../../shared/model/package.ts';
import { aPackage } from '../../support/inventory.ts';

const PROBLEM = {
  code: 'undecided',
  message: 'a has no exact version',
  path: 'a/pom.xml',
  line: 3,
};
const ITEM = aPackage({ version: '', locations: [{ path: 'a/pom.xml', line: 3 }] });

const listed = (item: Package, problem: typeof PROBLEM = PROBLEM) =>
  new Map([[{ ...problem }, { ...item }]]);
const same = { isSame: () => true };
const buildChange = { isSame: (_path: string, message?: string) => message === undefined };
const both = [{ path: 'a/pom.xml', line: 3 }, { path: 'b/pom.xml' }];

it.each([
  ['also in the base', listed(ITEM), listed(ITEM), same, 1],
  [
    'also in the base with the same version, even if a build file changes',
    listed({ ...ITEM, version: 'x' }),
    listed({ ...ITEM, version: 'x' }),
    buildChange,
    1,
  ],
  ['not in the base', new Map(), listed(ITEM), same, 0],
  ['in a changed file', listed(ITEM), listed(ITEM), { isSame: () => false }, 0],
  ['without a version, and a build file changes', listed(ITEM), listed(ITEM), buildChange, 0],
  ['also in a new file', listed(ITEM), listed({ ...ITEM, locations: both }), same, 0],
  [
    'also in a changed file',
    listed({ ...ITEM, locations: both }),
    listed({ ...ITEM, locations: both }),
    { isSame: (path: string) => path !== 'b/pom.xml' },
    0,
  ],
  ['another package', listed(ITEM), listed({ ...ITEM, purl: 'pkg:npm/b' }), same, 0],
  ['needed in more environments', listed({ ...ITEM, scope: 'development' }), listed(ITEM), same, 0],
  [
    'affected by other advisories',
    listed(ITEM),
    listed(ITEM, { ...PROBLEM, message: 'a has no exact version: X-2' }),
    same,
    0,
  ],
  [
    'without a location',
    listed({ ...ITEM, locations: [] }),
    listed({ ...ITEM, locations: [] }),
    same,
    0,
  ],
])('a package that cannot be compared and is %s', (_, base, head, change, existing) => {
  expect(existingUndecided(base, head, change)).toEqual([...head.keys()].slice(0, existing));
});
