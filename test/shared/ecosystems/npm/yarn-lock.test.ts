import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const CLASSIC = `# yarn lockfile v1

a@^1.0.0:
  version "1.1.0"
  resolved "https://registry.yarnpkg.com/a/-/a-1.1.0.tgz#41ae2eeb65efa62268aebfea83ac7d79299b0887"
  integrity sha1-pGY7U2hriV/wdOK6UE37dqjit3A=
  dependencies:
    b "^2.0.0"

b@^2.0.0:
  version "2.0.0"

"c-old@npm:@s/c@^3.0.0":
  version "3.0.0"

"d@git+ssh://git@example.com/d.git#main":
  version "4.0.0"
`;

const MANIFEST = '{"dependencies":{"a":"^1.0.0"},"devDependencies":{"c-old":"npm:@s/c@^3.0.0"}}';

describe('a version 1 yarn.lock', () => {
  const inventory = inventoryOfFiles({ 'yarn.lock': CLASSIC, 'package.json': MANIFEST });

  it('lists every package, and aliases under their package names', () => {
    expect(namesOf(inventory)).toEqual(['@s/c@3.0.0', 'a@1.1.0', 'b@2.0.0', 'd@4.0.0']);
  });

  it('takes scopes and direct flags from the manifest in the same folder', () => {
    expect(packageNamed(inventory, 'a')).toMatchObject({ scope: 'runtime', isDirect: true });
    expect(packageNamed(inventory, 'b')).toMatchObject({ scope: 'runtime', isDirect: false });
    expect(packageNamed(inventory, '@s/c')).toMatchObject({ scope: 'development', isDirect: true });
  });

  it('leaves scopes and direct flags unknown if there is no manifest', () => {
    const alone = inventoryOfFiles({ 'yarn.lock': CLASSIC });
    expect(packageNamed(alone, 'a')).toMatchObject({ scope: 'unknown', isDirect: undefined });
  });

  it('lists packages with their line numbers, dependency edges, digests and locations', () => {
    expect(packageNamed(inventory, 'a')).toMatchObject({
      locations: [{ path: 'yarn.lock', line: 3 }],
      dependsOn: ['pkg:npm/b@2.0.0'],
      hashes: [{ algorithm: 'sha1' }],
      downloadUrl: 'https://registry.yarnpkg.com/a/-/a-1.1.0.tgz',
    });
  });

  it('takes the digest of a package from the end of its URL, as in older lockfiles', () => {
    const sha1 = '41ae2eeb65efa62268aebfea83ac7d79299b0887';
    const text = `a@1:\n  version "1.0.0"\n  resolved "https://r.example/a/-/a-1.0.0.tgz#${sha1}"\n`;
    expect(inventoryOfFiles({ 'yarn.lock': text }).packages).toMatchObject([
      { hashes: [{ algorithm: 'sha1', value: sha1 }] },
    ]);
  });

  it('lists a package under the name in its URL if the entry has a different name', () => {
    const text =
      'left@^1:\n  version "1.0.0"\n  resolved "https://r.example/npm/@evil%2fright/-/right-1.0.0.tgz"\n';
    expect(namesOf(inventoryOfFiles({ 'yarn.lock': text }))).toEqual(['@evil/right@1.0.0']);
  });
});

describe('a yarn.lock from Yarn 2 or later', () => {
  const text = `__metadata:
  version: 8

"a@npm:^1.0.0":
  version: 1.1.0
  resolution: "a@npm:1.1.0"
  dependencies:
    b: "npm:^2.0.0"

"alias@npm:b@^2.0.0, b@npm:^2.0.0":
  version: 2.0.0
  resolution: "b@npm:2.0.0"

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    a: "npm:^1.0.0"
`;

  it('lists packages but not workspaces, and marks the dependencies of workspaces as direct', () => {
    const inventory = inventoryOfFiles({ 'yarn.lock': text });
    expect(namesOf(inventory)).toEqual(['a@1.1.0', 'b@2.0.0']);
    expect(packageNamed(inventory, 'a')).toMatchObject({
      isDirect: true,
      scope: 'runtime',
      dependsOn: ['pkg:npm/b@2.0.0'],
    });
    expect(packageNamed(inventory, 'b').isDirect).toBe(false);
  });

  it('lists a package from a repository with its commit', () => {
    const commit =
      '__metadata:\n  version: 8\n\n"r@github:o/r":\n  version: 1.0.0\n  resolution: "r@https://github.com/o/r.git#commit=1234"\n';
    expect(inventoryOfFiles({ 'yarn.lock': commit }).packages).toMatchObject([
      { purl: 'pkg:npm/r@1.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fo%2Fr.git%401234' },
    ]);
  });
});

describe('the resolved location in a yarn.lock', () => {
  it.each([
    ['version 1', 'a@^1:\n  version "9.0.0"\n  resolved "https://r.example/a/-/a-1.0.0.tgz#x"\n'],
    [
      'Yarn 2 and later',
      '__metadata:\n  version: 8\n\n"a@npm:^1":\n  version: 9.0.0\n  resolution: "a@npm:1.0.0"\n',
    ],
  ])('takes precedence over the version of the entry in %s', (_, text) => {
    expect(namesOf(inventoryOfFiles({ 'yarn.lock': text }))).toEqual(['a@1.0.0']);
  });
});

it('a yarn.lock is reported as a problem if it contains an entry in a form that Yarn never writes', () => {
  const text =
    '__metadata:\n  version: 8\n\n"a@npm:^1": {version: 1.0.0, resolution: "a@npm:1.0.0"}\n';
  expect(inventoryOfFiles({ 'yarn.lock': text }).problems).toMatchObject([
    { code: 'unread-line', path: 'yarn.lock', line: 4 },
  ]);
});

it('a yarn.lock is reported as a problem if it lacks a dependency that .yarnrc.yml adds', () => {
  const read = (extension: string) =>
    inventoryOfFiles({
      'yarn.lock':
        '__metadata:\n  version: 8\n\n"a@npm:1.0.0":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  checksum: 10c0/ab\n',
      '.yarnrc.yml': `packageExtensions:\n  "a@*":\n    dependencies:\n      ${extension}\n`,
    }).problems.map(({ message }) => message);
  expect(read('b: 1.0.0')).toEqual([
    expect.stringMatching(/^The project installs b@1\.0\.0 as a dependency of a, but/),
  ]);
  expect(read('a: npm:^1.0.0')).toEqual([]);
});
