import { describe, expect, it } from '@jest/globals';
import type { ParseContext } from '../../../../shared/ecosystems/ecosystem.ts';
import { cratesElsewhere, ownCrates } from '../../../../shared/ecosystems/rust/own-crates.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

const LOCKFILE = { path: 'x/Cargo.lock', bytes: Buffer.alloc(0) };

function contextOf(files: Readonly<Record<string, string>>): ParseContext {
  const all = Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  return {
    sourceKind: 'directory',
    file: (path: string) => all.find((file) => file.path === path),
    named: (name: string) => all.filter(({ path }) => path.split('/').at(-1) === name),
    os: undefined,
  };
}

function ownOf(files: Readonly<Record<string, string>>): readonly string[] | undefined {
  const own = ownCrates(LOCKFILE, contextOf(files));
  return own && [...own].sort();
}

const crate = (name: string, rest = '') => `[package]\nname = "${name}"\n${rest}`;

describe('ownCrates', () => {
  it("returns undefined if the lockfile's folder has no manifest", () => {
    expect(ownOf({ 'x/y/Cargo.toml': crate('a') })).toBeUndefined();
  });

  it.each([
    ['[dependencies]\na = { path = "a" }', ['a', 'root']],
    ['[dev_dependencies]\na = { path = "./a/" }', ['a', 'root']],
    ["[target.'cfg(unix)'.build-dependencies]\nz = { package = 'a', path = 'a' }", ['a', 'root']],
    ['[patch.crates-io]\na = { path = "a" }', ['a', 'root']],
    ['[replace]\n"a:1.0.0" = { path = "a" }', ['a', 'root']],
    ['[workspace.dependencies]\na = { path = "a" }', ['a', 'root']],
    ['[workspace]\nmembers = ["a"]', ['a', 'root']],
    ['[workspace]\nmembers = ["crates/*"]', ['b', 'c', 'root']],
    ['[workspace]\nmembers = ["cr*es/b*"]', ['b', 'root']],
    ['[workspace]\nmembers = ["*", 1, "gone"]', ['a', 'root']],
    ['[workspace]\nmembers = ["bb*b", "a*a", "*/a", "a/*"]', ['root']],
    ['[dependencies]\na = "1"', ['root']],
    ['[dependencies]\nout = { path = "../../out" }', ['out', 'root']],
    ['', ['root']],
  ])('for the manifest %j, returns the crates %j', (lines, expected) => {
    const files = {
      'x/Cargo.toml': crate('root', lines),
      'x/a/Cargo.toml': crate('a'),
      'x/crates/b/Cargo.toml': crate('b'),
      'x/crates/c/Cargo.toml': crate('c'),
      'x/docs/deep/Cargo.toml': crate('dummy'),
      'out/Cargo.toml': crate('out'),
    };
    expect(ownOf(files)).toEqual(expected);
  });

  it('returns crates that the Cargo configuration patches', () => {
    const config =
      '[patch.crates-io]\na = { path = "a" }\n[patch."https://e.org"]\nb = { path = "gone" }\n';
    const files = {
      'x/Cargo.toml': crate('root'),
      'x/.cargo/config.toml': config,
      'x/a/Cargo.toml': crate('a'),
    };
    expect(ownOf(files)).toEqual(['a', 'root']);
    expect([...cratesElsewhere(LOCKFILE, contextOf(files))]).toEqual(['b']);
  });

  it('returns path dependencies of crates in the source tree, even if they form a cycle', () => {
    const files = {
      'x/Cargo.toml': crate('root', '[dependencies]\na = { path = "a" }'),
      'x/a/Cargo.toml': crate('a', '[dependencies]\nb = { path = "../../b" }'),
      'b/Cargo.toml': crate('b', '[dependencies]\na = { path = "../x/a" }'),
    };
    expect(ownOf(files)).toEqual(['a', 'b', 'root']);
  });

  it('runs in linear time for many members with many asterisks', () => {
    const members = Array.from({ length: 300 }, (_, at) => `"${'*a'.repeat(100)}${at}"`).join();
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`x/${'a'.repeat(200)}${at}/Cargo.toml`, crate('a')]),
    );
    const files = { ...many, 'x/Cargo.toml': `[workspace]\nmembers = [${members}]` };
    expect(cpuMs(() => ownOf(files))).toBeLessThan(5_000);
  });
});

describe('cratesElsewhere', () => {
  it('returns path dependencies whose folders have no manifest in the source tree', () => {
    const files = {
      'x/Cargo.toml': crate('root', '[dependencies]\na = { path = "a" }\nb = { path = "../b" }\n'),
      'x/a/Cargo.toml': crate('a', '[dev-dependencies]\nz = { package = "c", path = "../c" }\n'),
      'b/Cargo.toml': crate('b'),
    };
    expect([...cratesElsewhere(LOCKFILE, contextOf(files))]).toEqual(['c']);
  });
});
