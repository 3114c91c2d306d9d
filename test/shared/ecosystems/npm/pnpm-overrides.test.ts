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

it('overrides can be in pnpm-workspace.yaml', () => {
  const inventory = read('overrides:\n  a: 1.0.0\n');
  expect(namesOf(inventory)).toEqual(['a@1.0.0', 'a@1.0.1']);
  expect(inventory.problems.map(({ code }) => code)).toEqual(['contradiction']);
});

it('overrides can refer to a catalog', () => {
  const inventory = read('catalog:\n  a: 1.0.0\noverrides:\n  a: "catalog:"\n');
  expect(namesOf(inventory)).toEqual(['a@1.0.0', 'a@1.0.1']);
});

it.each(['packages: [a]\n', 'a: [', '1'])(
  'overrides are empty if the workspace is %j',
  (workspace) => {
    expect(namesOf(read(workspace))).toEqual(['a@1.0.1']);
  },
);
