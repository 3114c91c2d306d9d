import { expect, it } from '@jest/globals';
import { installTree } from '../../../../shared/ecosystems/npm/install-paths.ts';
import { lockNeeds } from '../../../../shared/ecosystems/npm/lock-needs.ts';

it('lockNeeds returns the dependencies of each entry with the entries that their names resolve to', () => {
  const packages = {
    '': { dependencies: { a: '^1.0.0' }, devDependencies: { missing: '1' } },
    'node_modules/a': { optionalDependencies: { b: 7 }, peerDependencies: { c: '*' } },
    'node_modules/a/node_modules/b': {},
    'node_modules/b': 'not an entry',
    'node_modules/c': { dependencies: 'not a list' },
  };
  const needs = lockNeeds(packages, installTree(Object.keys(packages)));
  expect([...needs]).toEqual([
    [
      '',
      [
        { kind: 'dependencies', name: 'a', range: '^1.0.0', found: 'node_modules/a' },
        { kind: 'devDependencies', name: 'missing', range: '1', found: undefined },
      ],
    ],
    [
      'node_modules/a',
      [
        {
          kind: 'optionalDependencies',
          name: 'b',
          range: 7,
          found: 'node_modules/a/node_modules/b',
        },
        { kind: 'peerDependencies', name: 'c', range: '*', found: 'node_modules/c' },
      ],
    ],
    ['node_modules/a/node_modules/b', []],
    ['node_modules/b', []],
    ['node_modules/c', []],
  ]);
});
