import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const LOCKFILES = {
  5: `lockfileVersion: 5.4
dependencies:
  a: 1.0.0_c@3.0.0
devDependencies:
  d: 4.0.0
packages:
  /a/1.0.0_c@3.0.0:
    resolution: {integrity: sha1-pGY7U2hriV/wdOK6UE37dqjit3A=}
    dependencies:
      '@s/b': 2.0.0
    dev: false
  /@s/b/2.0.0:
    dev: false
  /d/4.0.0:
    dev: true
`,
  6: `lockfileVersion: '6.0'
dependencies:
  a:
    specifier: ^1.0.0
    version: 1.0.0(c@3.0.0)
devDependencies:
  d:
    specifier: ^4.0.0
    version: 4.0.0
packages:

  /a@1.0.0(c@3.0.0):
    resolution: {integrity: sha1-pGY7U2hriV/wdOK6UE37dqjit3A=}
    dependencies:
      '@s/b': 2.0.0
    dev: false

  /@s/b@2.0.0:
    dev: false

  /d@4.0.0:
    dev: true
`,
  9: `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0(c@3.0.0)
    devDependencies:
      d:
        specifier: ^4.0.0
        version: 4.0.0
packages:

  a@1.0.0:
    resolution: {integrity: sha1-pGY7U2hriV/wdOK6UE37dqjit3A=}

  '@s/b@2.0.0':
    resolution: {integrity: sha1-pGY7U2hriV/wdOK6UE37dqjit3A=}

  d@4.0.0:
    resolution: {integrity: sha1-pGY7U2hriV/wdOK6UE37dqjit3A=}

snapshots:

  a@1.0.0(c@3.0.0):
    dependencies:
      '@s/b': 2.0.0

  '@s/b@2.0.0': {}

  d@4.0.0: {}
`,
};

describe.each(Object.entries(LOCKFILES))('a version %s pnpm-lock.yaml', (_version, text) => {
  const inventory = inventoryOfFiles({ 'pnpm-lock.yaml': text });

  it('lists every package with its scope, its direct flag and its dependency edges', () => {
    const facts = inventory.packages.map(({ name, version, scope, isDirect, dependsOn }) => [
      `${name}@${version}`,
      scope,
      isDirect,
      dependsOn,
    ]);
    expect(facts).toEqual([
      ['@s/b@2.0.0', 'runtime', false, []],
      ['a@1.0.0', 'runtime', true, ['pkg:npm/%40s/b@2.0.0']],
      ['d@4.0.0', 'development', true, []],
    ]);
  });

  it('lists packages with their line numbers and digests', () => {
    const line = text.split('\n').findIndex((row) => /^ {2}\/?a[/@].*:$/.test(row)) + 1;
    expect(packageNamed(inventory, 'a')).toMatchObject({
      locations: [{ path: 'pnpm-lock.yaml', line }],
      hashes: [{ algorithm: 'sha1' }],
    });
  });
});

describe('pnpm-lock.yaml', () => {
  it('is read even if it contains several documents', () => {
    const text =
      "lockfileVersion: '9.0'\nimporters: {}\npackages:\n  a@1.0.0: {}\n---\nlockfileVersion: '9.0'\nimporters: {}\npackages:\n  b@2.0.0: {}\n";
    expect(namesOf(inventoryOfFiles({ 'pnpm-lock.yaml': text }))).toEqual(['a@1.0.0', 'b@2.0.0']);
  });

  it('lists pnpm itself with the scope development if a separate document locks it', () => {
    const own =
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    packageManagerDependencies:\n      pnpm:\n        version: 11.9.0\nsnapshots:\n  pnpm@11.9.0: {}\n";
    const text = `${own}---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a:\n        version: 1.0.0\nsnapshots:\n  a@1.0.0: {}\n`;
    expect(inventoryOfFiles({ 'pnpm-lock.yaml': text }).packages).toMatchObject([
      { name: 'a', scope: 'runtime' },
      { name: 'pnpm', scope: 'development' },
    ]);
  });

  it('lists a package from outside a registry under the name and version in its entry', () => {
    const text =
      "lockfileVersion: 5.3\npackages:\n  '@example.com/a.tgz':\n    name: '@s/a'\n    version: 1.0.0\n    resolution: {tarball: https://example.com/a.tgz}\n";
    expect(inventoryOfFiles({ 'pnpm-lock.yaml': text }).packages).toMatchObject([
      { purl: 'pkg:npm/%40s/a@1.0.0', downloadUrl: 'https://example.com/a.tgz' },
    ]);
  });

  it('lists a package with several sets of peers once, with the combined scope', () => {
    const text = `lockfileVersion: '9.0'
importers:
  .:
    devDependencies:
      a:
        version: 1.0.0(b@2.0.0)
packages:
  a@1.0.0: {}
snapshots:
  a@1.0.0(b@2.0.0): {}
`;
    expect(inventoryOfFiles({ 'pnpm-lock.yaml': text }).packages).toMatchObject([
      { name: 'a', scope: 'development', isDirect: true },
    ]);
  });

  it('lists a package from a repository with its commit, and a package from a folder under its name', () => {
    const text = `lockfileVersion: 5.4
packages:
  file:../lib:
    name: lib
    resolution: {directory: ../lib, type: directory}
  host.example/r/1234:
    name: r
    version: 1.0.0
    resolution: {commit: '1234', repo: https://host.example/r.git, type: git}
`;
    expect(inventoryOfFiles({ 'pnpm-lock.yaml': text }).packages.map(({ purl }) => purl)).toEqual([
      'pkg:npm/lib',
      'pkg:npm/r@1.0.0?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Fr.git%401234',
    ]);
  });

  it('lists the Node runtime that pnpm installs, but not as an npm package', () => {
    const text = `lockfileVersion: '9.0'
importers:
  .:
    devDependencies:
      node: {specifier: 'runtime:22.11.0', version: 'runtime:22.11.0'}
packages:
  node@runtime:22.11.0:
    resolution: {type: variations, variants: []}
    version: 22.11.0
snapshots:
  node@runtime:22.11.0: {}
`;
    expect(inventoryOfFiles({ 'pnpm-lock.yaml': text }).packages).toMatchObject([
      { purl: 'pkg:generic/node@22.11.0', scope: 'development', isDirect: true },
    ]);
  });

  it('is reported as a problem if it is not YAML', () => {
    const { problems } = inventoryOfFiles({ 'pnpm-lock.yaml': 'a: [' });
    expect(problems).toMatchObject([{ code: 'malformed', path: 'pnpm-lock.yaml' }]);
  });
});

it.each([
  ['a merge', "lockfileVersion: '9.0'\nx: &x\n  a@1.0.0: {}\nsnapshots:\n  <<: *x\n"],
  ['an alias', "lockfileVersion: '9.0'\nx: &x {}\nimporters: *x\n"],
])(
  'a pnpm-lock.yaml is reported as a problem if it contains %s, which pnpm never writes',
  (_, text) => {
    const { problems } = inventoryOfFiles({ 'pnpm-lock.yaml': text });
    expect(problems).toMatchObject([{ code: 'malformed', path: 'pnpm-lock.yaml' }]);
  },
);

it.each([
  ['a number', 'a'],
  ['text that is not a lockfile', 'this is not a lockfile'],
  ['no version', 'packages:\n  a@1.0.0: {}\n'],
  ['an unsupported version', "lockfileVersion: '10.0'\nimporters: {}\n"],
  ['no importers', "lockfileVersion: '9.0'\n"],
  ['only comments', '# empty\n'],
])('a pnpm-lock.yaml is reported as a problem if it contains %s', (_, text) => {
  expect(inventoryOfFiles({ 'pnpm-lock.yaml': text }).problems).toHaveLength(1);
});

it('pnpm-lock.main.yaml, the lockfile of a branch, is read in addition to pnpm-lock.yaml', () => {
  const lock = (version: string) =>
    `lockfileVersion: '9.0'\nimporters: {}\npackages:\n  a@${version}: {resolution: {integrity: x}}\nsnapshots:\n  a@${version}: {}\n`;
  const files = { 'pnpm-lock.yaml': lock('2.0.0'), 'pnpm-lock.main.yaml': lock('1.0.0') };
  expect(namesOf(inventoryOfFiles(files))).toEqual(['a@1.0.0', 'a@2.0.0']);
});
