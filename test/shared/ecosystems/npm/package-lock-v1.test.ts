import { describe, expect, it } from '@jest/globals';
import {
  ecosystemFixture,
  inventoryOfFiles,
  namesOf,
  packageNamed,
} from '../../../support/inventory.ts';

const lockfile = ecosystemFixture('npm/v1/package-lock.json');
const manifest = ecosystemFixture('npm/v1/package.json');
const inventory = inventoryOfFiles({ 'package-lock.json': lockfile, 'package.json': manifest });

describe('a version 1 package-lock.json', () => {
  it('takes direct flags from the manifest in the same folder', () => {
    expect(packageNamed(inventory, 'is-odd')).toMatchObject({
      isDirect: true,
      scope: 'development',
    });
    expect(packageNamed(inventory, 'is-number').isDirect).toBe(false);
  });

  it('leaves direct flags unknown if there is no manifest', () => {
    const alone = inventoryOfFiles({ 'package-lock.json': lockfile });
    expect(packageNamed(alone, 'is-odd').isDirect).toBeUndefined();
  });

  it('lists dependency edges that reflect the nesting of its entries', () => {
    const debug = inventory.packages.find(({ purl }) => purl === 'pkg:npm/debug@2.6.9');
    expect(debug?.dependsOn).toEqual(['pkg:npm/ms@2.0.0']);
  });

  it('lists a nested package at the line of its entry', () => {
    const text =
      '{"dependencies":{\n"a":{"version":"1",\n"dependencies":{\n"b":{"version":"2"}}}}}';
    const nested = inventoryOfFiles({ 'package-lock.json': text });
    expect(packageNamed(nested, 'b').locations).toMatchObject([{ line: 4 }]);
  });

  it('lists a package without a version if it does not come from the registry', () => {
    const text = JSON.stringify({
      dependencies: { a: { version: 'git+ssh://git@x.y/a.git#1234' } },
    });
    const found = inventoryOfFiles({ 'package-lock.json': text });
    expect(found.packages).toMatchObject([
      {
        purl: 'pkg:npm/a?vcs_url=git%2Bssh:%2F%2Fgit%40x.y%2Fa.git%401234',
        downloadUrl: 'git+ssh://git@x.y/a.git#1234',
      },
    ]);
  });

  it('is rejected if its entries are nested more deeply than npm ever nests them', () => {
    const deep = `${'{"dependencies":{"a":'.repeat(1000)}{}${'}}'.repeat(1000)}`;
    const found = inventoryOfFiles({ 'package-lock.json': deep });
    expect(found.problems).toMatchObject([{ code: 'limit-exceeded' }]);
    expect(namesOf(found)).toEqual([]);
  });
});

it('the download URL in a version 1 package-lock.json takes precedence over the name and version of the entry', () => {
  const resolved = 'https://r.example/a/-/a-1.0.0.tgz';
  const text = JSON.stringify({ dependencies: { b: { version: '9.0.0', resolved } } });
  expect(namesOf(inventoryOfFiles({ 'package-lock.json': text }))).toEqual(['a@1.0.0']);
});

it('a folder in a version 1 package-lock.json is project code if package.json requests it under the same name', () => {
  const lockfile = { lockfileVersion: 1, dependencies: { mine: { version: 'file:lib' } } };
  const files = {
    'package-lock.json': JSON.stringify(lockfile),
    'lib/package.json': '{"name":"lib"}',
  };
  const asked = { 'package.json': '{"dependencies":{"mine":"file:./lib"}}' };
  expect(namesOf(inventoryOfFiles({ ...files, ...asked }))).toEqual([]);
  expect(namesOf(inventoryOfFiles(files))).toEqual(['mine@']);
});

it.each([
  ['lists', { dependencies: { a: '1' } }, {}],
  ['requires through a runtime dependency', { dependencies: { b: '1' } }, { a: '1' }],
])(
  'the flag `dev` in a version 1 package-lock.json has no effect on a package that the manifest %s',
  (_, asked, requires) => {
    const dependencies = { a: { version: '1', dev: true }, b: { version: '1', requires } };
    const found = inventoryOfFiles({
      'package-lock.json': JSON.stringify({ lockfileVersion: 1, dependencies }),
      'package.json': JSON.stringify(asked),
    });
    expect(packageNamed(found, 'a').scope).toBe('runtime');
  },
);

it('a version 1 package-lock.json is reported as a problem if an unbundled package needs a package without an entry', () => {
  const entry = { version: '1.0.0', requires: { z: '1' } };
  const problemsOf = (value: object) =>
    inventoryOfFiles({
      'package-lock.json': JSON.stringify({ lockfileVersion: 1, dependencies: { a: value } }),
    }).problems;
  expect(problemsOf(entry)).toMatchObject([{ code: 'malformed', path: 'package-lock.json' }]);
  expect(problemsOf({ ...entry, bundled: true })).toEqual([]);
  expect(problemsOf({ ...entry, dependencies: { z: { version: '1.0.0' } } })).toEqual([]);
});
