import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const LOCKFILE = `version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["a"]

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
`;

const MANIFEST = '[package]\nname = "app"\n[dependencies]\na = "1"\n';

function problemsOf(files: Readonly<Record<string, string>>) {
  return inventoryOfFiles({ 'Cargo.lock': LOCKFILE, 'Cargo.toml': MANIFEST, ...files }).problems;
}

const GIT = 'git = "https://example.com/a"';

it.each([
  ['Cargo.toml', `${MANIFEST}[patch.crates-io]\na = { ${GIT} }\n`],
  ['Cargo.toml', `${MANIFEST}[patch."https://example.com/index"]\nx = { ${GIT}, package = "a" }\n`],
  ['Cargo.toml', `${MANIFEST}[replace]\n"a:1.0.0" = { ${GIT} }\n`],
  ['Cargo.toml', `${MANIFEST}[replace]\n"https://example.com/index#a@1.0.0" = { ${GIT} }\n`],
  ['.cargo/config.toml', `[patch.crates-io]\na = { ${GIT} }\n`],
  ['.cargo/config', `[patch.crates-io]\na = { ${GIT} }\n`],
])(
  'Cargo.lock is reported as a problem if it lacks the commit that replaces a crate in %s: %s',
  (path, text) => {
    expect(problemsOf({ [path]: text })).toEqual([
      {
        code: 'contradiction',
        path: 'Cargo.lock',
        message: expect.stringMatching(/^a is replaced with a repository that is not locked/),
      },
    ]);
  },
);

it.each([
  [
    'lists the commit',
    LOCKFILE.replace(
      'registry+https://github.com/rust-lang/crates.io-index',
      'git+https://example.com/a#1234',
    ),
  ],
  ['lists the patch as unused', `${LOCKFILE}\n[[patch.unused]]\nname = "a"\nversion = "2.0.0"\n`],
])('Cargo.lock is accepted if a crate is replaced and the lockfile %s', (_, lockfile) => {
  const manifest = `${MANIFEST}[patch.crates-io]\na = { ${GIT} }\n`;
  expect(problemsOf({ 'Cargo.toml': manifest, 'Cargo.lock': lockfile })).toEqual([]);
});

it.each(['.cargo/config', '.cargo/config.toml'])(
  'files that %s includes are reported, because they can replace crates',
  (path) => {
    expect(problemsOf({ [path]: 'include = ["other.toml"]\n' })).toEqual([
      { code: 'not-found', path, message: expect.stringMatching(/^the files in `include`/) },
    ]);
  },
);
