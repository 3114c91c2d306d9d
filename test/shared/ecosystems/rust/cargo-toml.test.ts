import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const APP = '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\na = "1"\n';
const LOCK = `version = 4

[[package]]
name = "app"
version = "0.1.0"

[[package]]
name = "a"
version = "1.2.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
`;

describe('a Cargo.toml', () => {
  it.each([
    ['[dependencies]\na = "1"\nb = { git = "https://h/b" }', 'names 2 dependencies'],
    ['[dev-dependencies]\na = "1"', 'names 1 development dependency'],
    ['[build_dependencies]\na = "1"', 'names 1 development dependency'],
    ["[target.'cfg(unix)'.dependencies]\na = '1'", 'names 1 dependency'],
  ])('with the content %j is reported as not locked if there is no lockfile', (text, fact) => {
    expect(unlockedIn({ 'Cargo.toml': text })).toEqual([
      `Cargo.toml ${fact}, and no lockfile pins the installed versions`,
    ]);
  });

  it.each([
    '[workspace]\nmembers = ["a"]\n[workspace.dependencies]\na = "1"',
    '[package]\nname = "x"\n[dependencies]\nlib = { path = "lib", version = "1" }',
  ])('with the content %j does not need a lockfile', (text) => {
    expect(unlockedIn({ 'Cargo.toml': text })).toEqual([]);
  });

  it('lists packages whose exact versions it or its workspace specifies', () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["m"]\n[workspace.dependencies]\nc = "=3.0.0"\n',
      'm/Cargo.toml':
        '[dependencies]\na = "=1.0.0"\nb = "2.0.0"\nc.workspace = true\nd = { package = "e", version = "=4.0.0" }\n',
    };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['a@1.0.0', 'c@3.0.0', 'e@4.0.0']);
  });

  it("is locked by the lockfile in its folder or, for a member, by the workspace's lockfile", () => {
    expect(unlockedIn({ 'Cargo.toml': APP, 'Cargo.lock': LOCK })).toEqual([]);
    const workspace = { 'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n', 'Cargo.lock': LOCK };
    expect(unlockedIn({ ...workspace, 'crates/app/Cargo.toml': APP })).toEqual([]);
    expect(unlockedIn({ ...workspace, 'fuzz/Cargo.toml': APP })).toEqual([
      'fuzz/Cargo.toml names 1 dependency, and no lockfile pins the installed versions',
    ]);
  });

  it('is reported as not locked if the lockfile lacks some of its dependencies', () => {
    const stale = LOCK.replaceAll('"a"', '"b"');
    expect(unlockedIn({ 'Cargo.toml': APP, 'Cargo.lock': stale })).toEqual([
      'Cargo.toml names 1 dependency that Cargo.lock does not contain: a',
    ]);
  });

  it('of a vendored crate is not a project manifest', () => {
    const files = { 'vendor/a/Cargo.toml': APP, 'vendor/a/.cargo-checksum.json': '{}' };
    expect(unlockedIn(files)).toEqual([]);
  });
});
