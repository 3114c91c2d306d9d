import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `[[package]]
name = "Requests"
version = "2.31.0"
groups = ["main"]

[package.dependencies]
idna = ">=2.5"

[[package]]
name = "idna"
version = "3.7"
category = "main"

[[package]]
name = "pytest"
version = "8.0"
groups = ["dev"]

[[package]]
name = "new"
version = "1"
`;

describe('poetry.lock', () => {
  it.each([
    ['Requests', 'runtime'],
    ['idna', 'runtime'],
    ['pytest', 'development'],
    ['new', 'unknown'],
  ])('says that %s is for %s', (name, scope) => {
    const inventory = inventoryOfFiles({ 'poetry.lock': LOCKFILE });
    expect(packageNamed(inventory, name)).toMatchObject({ scope, isDirect: undefined });
  });

  it('takes directness from the pyproject.toml beside it, edges and line from itself', () => {
    const pyproject = '[tool.poetry.dependencies]\nrequests = "*"\n';
    const inventory = inventoryOfFiles({ 'poetry.lock': LOCKFILE, 'pyproject.toml': pyproject });
    expect(packageNamed(inventory, 'Requests')).toMatchObject({
      isDirect: true,
      dependsOn: ['pkg:pypi/idna@3.7'],
    });
    expect(packageNamed(inventory, 'idna')).toMatchObject({
      isDirect: false,
      locations: [{ path: 'poetry.lock', line: 9 }],
    });
  });

  it.each([
    ['directory', '../lib', []],
    [
      'git',
      'https://host.example/lib.git',
      ['pkg:pypi/lib@1?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Flib.git%401234'],
    ],
    ['url', 'https://host.example/lib.whl', ['pkg:pypi/lib@1']],
  ])('knows what a package of a %s is', (type, url, purls) => {
    const text = `[[package]]\nname = "lib"\nversion = "1"\n[package.source]\ntype = "${type}"\nurl = "${url}"\nresolved_reference = "1234"\n`;
    const { packages } = inventoryOfFiles({ 'poetry.lock': text });
    expect(packages.map(({ purl }) => purl)).toEqual(purls);
  });

  it('does not take an index for the place of a package', () => {
    const text =
      '[[package]]\nname = "a"\nversion = "1"\n[package.source]\ntype = "legacy"\nurl = "https://host.example/simple"\n';
    expect(inventoryOfFiles({ 'poetry.lock': text }).packages).toMatchObject([
      { downloadUrl: undefined },
    ]);
  });
});
