import { describe, expect, it } from '@jest/globals';
import { ecosystemFixture, inventoryOfFiles } from '../../support/inventory.ts';

const LOCKFILE = ecosystemFixture('rust/Cargo.lock');
const MANIFESTS = ['Cargo.toml', 'app/Cargo.toml', 'lib/Cargo.toml', 'tool/Cargo.toml'];

/**
 * A workspace that Cargo 1.85 locked, with names that are shared and renamed, a repository, a crate outside and
 * what only one system needs; `metadata.txt` is what `cargo metadata --all-features` says of it.
 */
describe('a workspace of Cargo', () => {
  it('has the crates, scopes and edges that Cargo says', () => {
    const manifests = MANIFESTS.map((path) => [path, ecosystemFixture(`rust/${path}`)]);
    const files = { 'Cargo.lock': LOCKFILE, ...Object.fromEntries(manifests) };
    const { packages } = inventoryOfFiles(files);
    const names = new Map(packages.map(({ purl, name }) => [purl, name]));
    const lines = packages.map(({ name, version, scope, isDirect, dependsOn }) => {
      const needs = dependsOn.map((need) => names.get(need)).sort();
      return `${name} ${version} ${scope} ${isDirect ? 'direct' : 'trans'} -> ${needs.join(' ')}`;
    });
    const expected = ecosystemFixture('rust/metadata.txt').trimEnd().split('\n');
    expect(lines.sort()).toEqual(expected.sort());
  });
});

it('a crate that was vendored has no lockfile that counts', () => {
  const name = 'a';
  const files = {
    'Cargo.lock': `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`,
    'vendor/a/Cargo.lock': LOCKFILE,
    'vendor/a/Cargo.toml': `[package]\nname = "${name}"\nversion = "1.0.0"\n`,
    'vendor/a/Cargo.toml.orig': '[package]\n',
  };
  expect(inventoryOfFiles(files).packages).toMatchObject([{ name }]);
});
