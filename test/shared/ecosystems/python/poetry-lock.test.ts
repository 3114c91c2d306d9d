import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `[metadata]
lock-version = "2.0"

[[package]]
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
  ])('lists %s with the scope %s', (name, scope) => {
    const inventory = inventoryOfFiles({ 'poetry.lock': LOCKFILE });
    expect(packageNamed(inventory, name)).toMatchObject({ scope, isDirect: undefined });
  });

  it('takes direct flags from pyproject.toml, and dependency edges and line numbers from the lockfile', () => {
    const pyproject = '[tool.poetry.dependencies]\nrequests = "*"\n';
    const inventory = inventoryOfFiles({ 'poetry.lock': LOCKFILE, 'pyproject.toml': pyproject });
    expect(packageNamed(inventory, 'Requests')).toMatchObject({
      isDirect: true,
      dependsOn: ['pkg:pypi/idna@3.7'],
    });
    expect(packageNamed(inventory, 'idna')).toMatchObject({
      isDirect: false,
      locations: [{ path: 'poetry.lock', line: 12 }],
    });
  });

  it.each([
    ['directory', 'lib', []],
    ['directory', '../lib', ['pkg:pypi/lib@1']],
    [
      'git',
      'https://host.example/lib.git',
      ['pkg:pypi/lib@1?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Flib.git%401234'],
    ],
    ['url', 'https://host.example/lib.whl', ['pkg:pypi/lib@1']],
  ])(
    'with an entry whose source has the type %s and the URL %s lists the packages %j',
    (type, url, purls) => {
      const text = `[metadata]\n[[package]]\nname = "lib"\nversion = "1"\n[package.source]\ntype = "${type}"\nurl = "${url}"\nresolved_reference = "1234"\n`;
      const files = { 'poetry.lock': text, 'lib/setup.py': 'setup(name="lib")' };
      const { packages } = inventoryOfFiles(files);
      expect(packages.map(({ purl }) => purl)).toEqual(purls);
    },
  );

  it('does not use the URL of a package index as the location of a package', () => {
    const text =
      '[metadata]\n[[package]]\nname = "a"\nversion = "1"\n[package.source]\ntype = "legacy"\nurl = "https://host.example/simple"\n';
    expect(inventoryOfFiles({ 'poetry.lock': text }).packages).toMatchObject([
      { downloadUrl: undefined },
    ]);
  });

  it.each([
    ['a = 1', 'not-a-lockfile'],
    ['package = 1', 'unread-line'],
    ['[metadata]\n[[package]]\nname = "a"\n', 'malformed'],
    [
      '[metadata]\n[[package]]\nname = "a"\nversion = "2"\n[package.source]\ntype = "url"\nurl = "https://h/a-1.tar.gz"\n',
      'contradiction',
    ],
  ])('with the content %j is reported as a problem', (text, code) => {
    expect(inventoryOfFiles({ 'poetry.lock': text }).problems).toMatchObject([{ code }]);
  });
});
