import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

/** Digest of empty input, in npm's format. */
const INTEGRITY =
  'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';

function lockfile(entries: Readonly<Record<string, object>>): string {
  return JSON.stringify({ lockfileVersion: 3, packages: entries });
}

function installed(files: Readonly<Record<string, string>>) {
  const { packages, problems } = inventoryOfFiles(files, 'image');
  expect(problems).toEqual([]);
  return packages[0];
}

const MANIFEST = '{"name":"a","version":"1.0.0"}';

describe('an entry in the hidden lockfile', () => {
  it.each([
    ['app/node_modules/a', 'app/', 'node_modules/a'],
    ['node_modules/a', '', 'node_modules/a'],
    ['app/node_modules/b/node_modules/a', 'app/', 'node_modules/b/node_modules/a'],
    ['app/packages/w/node_modules/a', 'app/', 'packages/w/node_modules/a'],
  ])('describes the package in %s', (folder, root, key) => {
    const found = installed({
      [`${folder}/package.json`]: MANIFEST,
      [`${root}node_modules/.package-lock.json`]: lockfile({
        [key]: { version: '1.0.0', integrity: INTEGRITY, dev: true },
      }),
    });
    expect(found?.hashes).toEqual([
      { algorithm: 'sha512', value: expect.stringMatching(/^cf83e1357eefb8bd/) },
    ]);
    expect(found?.scope).toBe('unknown');
  });

  it('adds the commit to the purl of a package from a repository', () => {
    const resolved = `git+ssh://git@github.com/o/a.git#${'c'.repeat(40)}`;
    const found = installed({
      'node_modules/a/package.json': MANIFEST,
      'node_modules/.package-lock.json': lockfile({
        'node_modules/a': { version: '1.0.0', resolved },
      }),
    });
    expect(found?.purl).toContain('vcs_url=');
  });

  it('is found under the installed name if the package is an alias', () => {
    const found = installed({
      'node_modules/other/package.json': MANIFEST,
      'node_modules/.package-lock.json': lockfile({
        'node_modules/other': { name: 'a', version: '1.0.0', integrity: INTEGRITY },
      }),
    });
    expect(found?.hashes).toHaveLength(1);
  });

  it.each([
    ['another version', lockfile({ 'node_modules/a': { version: '2', integrity: INTEGRITY } })],
    [
      'another package',
      lockfile({ 'node_modules/a': { name: 'b', version: '1.0.0', integrity: INTEGRITY } }),
    ],
    ['no entry for the package', lockfile({})],
    ['invalid JSON', '{'],
    ['no packages', '{"packages":[]}'],
  ])('is not used if the lockfile contains %s', (_what, text) => {
    const found = installed({
      'node_modules/a/package.json': MANIFEST,
      'node_modules/.package-lock.json': text,
    });
    expect(found).toMatchObject({ purl: 'pkg:npm/a@1.0.0', hashes: undefined });
  });
});
