import { describe, expect, it } from '@jest/globals';
import { ecosystemFixture, inventoryOfFiles } from '../../support/inventory.ts';

const LOCKFILE = ecosystemFixture('rust/Cargo.lock');
const MANIFESTS = ['Cargo.toml', 'app/Cargo.toml', 'lib/Cargo.toml', 'tool/Cargo.toml'];

/**
 * A workspace locked by Cargo 1.85, with shared and renamed names, a repository, an external crate and a dependency
 * for one system. `metadata.txt` is the output of `cargo metadata --all-features`.
 */
describe('a Cargo workspace', () => {
  it('lists the crates, scopes and edges that Cargo reports', () => {
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

it('the lockfile of a vendored crate is ignored', () => {
  const name = 'a';
  const files = {
    'Cargo.lock': `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`,
    'vendor/a/Cargo.lock': LOCKFILE,
    'vendor/a/Cargo.toml': `[package]\nname = "${name}"\nversion = "1.0.0"\n`,
    'vendor/a/Cargo.toml.orig': '[package]\n',
  };
  expect(inventoryOfFiles(files).packages).toMatchObject([{ name }]);
});
