import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const LOCKFILE = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a: {specifier: ^1.0.0, version: 1.0.1}
packages:
  a@1.0.1: {resolution: {integrity: sha512-AA==}}
snapshots:
  a@1.0.1: {}
`;

function read(workspace: string) {
  return inventoryOfFiles({
    'package.json': '{"dependencies":{"a":"^1.0.0"}}',
    'pnpm-lock.yaml': LOCKFILE,
    'pnpm-workspace.yaml': workspace,
  });
}

it('overrides in pnpm-workspace.yaml apply to the packages in pnpm-lock.yaml', () => {
  const inventory = read('overrides:\n  a: 1.0.0\n');
  expect(namesOf(inventory)).toEqual(['a@1.0.0', 'a@1.0.1']);
  expect(inventory.problems.map(({ code }) => code)).toEqual(['contradiction']);
});

it('an override that refers to a catalog uses the version in the catalog', () => {
  const inventory = read('catalog:\n  a: 1.0.0\noverrides:\n  a: "catalog:"\n');
  expect(namesOf(inventory)).toEqual(['a@1.0.0', 'a@1.0.1']);
});

it.each(['packages: [a]\n', 'a: [', '1'])(
  'no override applies if pnpm-workspace.yaml contains %j',
  (workspace) => {
    expect(namesOf(read(workspace))).toEqual(['a@1.0.1']);
  },
);

it.each([
  [
    'is reported if it adds a package that is not locked',
    'a: {dependencies: {b: 1.0.0}}',
    ['a@1.0.1', 'b@1.0.0'],
    ['contradiction'],
  ],
  [
    'is reported if it adds a package that is locked in a different version',
    'a@1: {dependencies: {a: ^2}}',
    ['a@1.0.1'],
    ['contradiction'],
  ],
  [
    'is accepted if it adds a package that is locked',
    'a: {dependencies: {a: ^1.0.0}}',
    ['a@1.0.1'],
    [],
  ],
  [
    'is accepted if it adds code of the project',
    'a: {dependencies: {b: "workspace:*"}}',
    ['a@1.0.1'],
    [],
  ],
  [
    'is ignored if it is for a different version',
    'a@2: {dependencies: {b: 1.0.0}}',
    ['a@1.0.1'],
    [],
  ],
  [
    'is ignored if it is for a package that is not locked',
    'c: {dependencies: {b: 1.0.0}}',
    ['a@1.0.1'],
    [],
  ],
])('a packageExtensions entry %s', (_, extension, packages, codes) => {
  const inventory = read(`packageExtensions:\n  ${extension}\n`);
  expect(namesOf(inventory)).toEqual(packages);
  expect(inventory.problems.map(({ code }) => code)).toEqual(codes);
});
