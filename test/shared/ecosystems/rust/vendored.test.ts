import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const locked = (name: string, isFetched: boolean) =>
  `[[package]]\nname = "${name}"\nversion = "1.0.0"\n${isFetched ? 'source = "registry+https://github.com/rust-lang/crates.io-index"\n' : ''}`;

const crate = '[package]\nname = "a"\nversion = "1.0.0"\n';

describe('the lockfile of a published crate', () => {
  const vendored = (folder: string) => ({
    [`${folder}/Cargo.lock`]: locked('inner', true),
    [`${folder}/Cargo.toml`]: crate,
    [`${folder}/Cargo.toml.orig`]: '',
  });

  it("is skipped if the crate is in the vendor folder and the project's lockfile contains it", () => {
    const files = { 'x/Cargo.lock': locked('a', true), ...vendored('x/vendor/a-1.0.0') };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['a@1.0.0']);
  });

  it.each([
    ['there is no other lockfile', vendored('x/vendor/a')],
    ['it is in the root folder', vendored('.')],
    [
      'the folder is not a vendor folder',
      { 'x/Cargo.lock': locked('a', true), ...vendored('x/app/a') },
    ],
    [
      'the lockfile of the project has a different crate',
      { 'x/Cargo.lock': locked('b', true), ...vendored('x/vendor/a') },
    ],
    [
      'the lockfile of the project lists the crate as code in the tree',
      { 'x/Cargo.lock': locked('a', false), ...vendored('x/vendor/a') },
    ],
    [
      'the lockfile of the project is not in a parent folder',
      { 'y/Cargo.lock': locked('a', true), ...vendored('x/vendor/a') },
    ],
    [
      'the crate has no manifest',
      {
        'Cargo.lock': locked('a', true),
        'vendor/a/Cargo.lock': locked('inner', true),
        'vendor/a/Cargo.toml.orig': '',
      },
    ],
    [
      'the crate was not published',
      {
        'Cargo.lock': locked('a', true),
        'vendor/a/Cargo.lock': locked('inner', true),
        'vendor/a/Cargo.toml': crate,
      },
    ],
  ])('is read if %s', (_why, files) => {
    const plain = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path.replace('./', ''), text]),
    );
    expect(namesOf(inventoryOfFiles(plain))).toContain('inner@1.0.0');
  });
});
