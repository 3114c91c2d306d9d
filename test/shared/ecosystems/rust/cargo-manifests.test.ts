import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const CRATES = ['build', 'both', 'dev', 'renamed', 'run', 'win'];

const LOCKFILE = [
  `[[package]]\nname = "app"\nversion = "0.1.0"\ndependencies = ["dev", "lib"]\n`,
  `[[package]]\nname = "lib"\nversion = "0.1.0"\ndependencies = ${JSON.stringify(CRATES)}\n`,
  ...CRATES.map(
    (name) =>
      `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`,
  ),
].join('\n');

const MEMBER = `[package]
name = "lib"
[dependencies]
run = "1"
both = "1"
[dev-dependencies]
dev = "1"
both = "1"
old = { package = "renamed", version = "1" }
[build-dependencies]
build = "1"
[target.'cfg(windows)'.dev-dependencies]
win = "1"
`;

const ROOT =
  '[package]\nname = "app"\n[workspace]\nmembers = ["lib"]\n[dev-dependencies]\ndev = "1"\n';

describe('the manifests of a Cargo workspace', () => {
  it('distinguish test and build dependencies for each package', () => {
    const { packages } = inventoryOfFiles({
      'x/Cargo.lock': LOCKFILE,
      'x/Cargo.toml': ROOT,
      'x/lib/Cargo.toml': MEMBER,
      'y/Cargo.toml': '[package]\nname = "lib"\n[dev-dependencies]\nrun = "1"\n',
    });
    expect(packages.map(({ name, scope, isDirect }) => [name, scope, isDirect])).toEqual([
      ['both', 'runtime', true],
      ['build', 'development', true],
      ['dev', 'development', true],
      ['renamed', 'development', true],
      ['run', 'runtime', true],
      ['win', 'development', true],
    ]);
  });
});
