import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed, unlockedIn } from '../../../support/inventory.ts';

const LOCKFILE = `version = 3

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["a", "b 1.0.0", "t"]

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "abcd"
dependencies = ["b 2.0.0 (registry+https://github.com/rust-lang/crates.io-index)"]

[[package]]
name = "b"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "b"
version = "2.0.0"
source = "git+https://example.com/b?branch=x#1234"

[[package]]
name = "t"
version = "3.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
`;

const MANIFEST =
  '[package]\nname = "app"\n[dependencies]\na = "1"\nb = "1"\n[dev-dependencies]\nt = "3"\nb = "1"\n';

it('Cargo.Bazel.lock, the lockfile of a Bazel build, adds packages but does not lock Cargo.toml', () => {
  const manifest = '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\na = "1"\n';
  const files = { 'Cargo.Bazel.lock': LOCKFILE, 'Cargo.toml': manifest };
  expect(namesOf(inventoryOfFiles(files))).toContain('a@1.0.0');
  expect(unlockedIn(files)).toHaveLength(1);
});

describe('Cargo.lock', () => {
  const inventory = inventoryOfFiles({ 'Cargo.lock': LOCKFILE, 'Cargo.toml': MANIFEST });

  it("lists every crate except the project's crates", () => {
    const facts = inventory.packages.map((p) => [`${p.name}@${p.version}`, p.isDirect, p.scope]);
    expect(facts).toEqual([
      ['a@1.0.0', true, 'runtime'],
      ['b@1.0.0', true, 'runtime'],
      ['b@2.0.0', false, 'runtime'],
      ['t@3.0.0', true, 'development'],
    ]);
  });

  it('lists each crate with its line, checksum, dependencies and download location', () => {
    expect(packageNamed(inventory, 'a')).toMatchObject({
      purl: 'pkg:cargo/a@1.0.0',
      locations: [{ path: 'Cargo.lock', line: 8 }],
      hashes: [{ algorithm: 'sha256', value: 'abcd' }],
      dependsOn: ['pkg:cargo/b@2.0.0?vcs_url=git%2Bhttps:%2F%2Fexample.com%2Fb%401234'],
      downloadUrl: undefined,
    });
    const git = inventory.packages.find(({ version }) => version === '2.0.0');
    expect(git?.downloadUrl).toBe('git+https://example.com/b?branch=x#1234');
  });

  it('lists a crate without a source as a package if there is no manifest', () => {
    expect(namesOf(inventoryOfFiles({ 'Cargo.lock': LOCKFILE }))).toContain('app@0.1.0');
  });

  it.each([
    ['the manifest is unreadable', '['],
    ['the manifest has a different name', '[package]\nname = "other"\n'],
    ['the manifest does not declare a package', '[workspace]\n'],
  ])(
    'lists a crate without a source as a package, and is reported as a problem, if %s',
    (_what, text) => {
      const found = inventoryOfFiles({ 'Cargo.lock': LOCKFILE, 'Cargo.toml': text });
      expect(found.problems[0]).toMatchObject({
        code: 'contradiction',
        path: 'Cargo.lock',
        line: 3,
      });
      expect(packageNamed(found, 'app')).toMatchObject({ ecosystem: 'crates.io' });
      expect(packageNamed(found, 't').isDirect).toBe(true);
    },
  );

  it('omits a path dependency outside the source tree, and is reported as a problem', () => {
    const text = `${LOCKFILE}\n[[package]]\nname = "out"\nversion = "0.1.0"\n`;
    const manifest = `${MANIFEST}out = { path = "../out" }\n`;
    const found = inventoryOfFiles({ 'Cargo.lock': text, 'Cargo.toml': manifest });
    expect(namesOf(found)).not.toContain('out@0.1.0');
    expect(found.problems).toMatchObject([{ code: 'not-found', path: 'Cargo.lock' }]);
  });

  it.each([
    ['version = 4\n', 'not-a-lockfile'],
    ['[[patch.unused]]\nname = "a"\nversion = "1.0.0"\n', 'not-a-lockfile'],
    ['version = 5\n[[package]]\nname = "a"\nversion = "1.0.0"\n', 'unsupported-version'],
    ['version = "4"\n[[package]]\nname = "a"\nversion = "1.0.0"\n', 'unsupported-version'],
    ['[[package]]\nversion = "1.0.0"\n', 'malformed'],
    ['[[package]]\nname = "a"\n', 'malformed'],
    ['[[package]]\nname = "a"\nversion = "1.0.0"\nsource = 1\n', 'malformed'],
    ['package = ["a"]\n', 'unread-line'],
    ['this is no lockfile', 'malformed'],
  ])('with the content %j is rejected, as in Cargo', (text, code) => {
    expect(inventoryOfFiles({ 'Cargo.lock': text })).toMatchObject({
      packages: [],
      problems: [{ code, path: 'Cargo.lock' }],
    });
  });

  it('is read even if an older version of Cargo wrote it', () => {
    const text = `[root]
name = "app"
version = "0.1.0"
dependencies = ["a 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)"]

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[metadata]
"checksum a 1.0.0 (registry+https://github.com/rust-lang/crates.io-index)" = "abcd"
`;
    expect(inventoryOfFiles({ 'Cargo.lock': text, 'Cargo.toml': MANIFEST }).packages).toMatchObject(
      [{ purl: 'pkg:cargo/a@1.0.0', isDirect: true, hashes: [{ value: 'abcd' }] }],
    );
  });

  it('treats a crate from any other registry as a crates.io crate', () => {
    const text = `[[package]]
name = "a"
version = "1.0.0"
source = "sparse+https://index.crates.io/"

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://host.example/index"
`;
    expect(inventoryOfFiles({ 'Cargo.lock': text }).packages).toMatchObject([
      { purl: 'pkg:cargo/a@1.0.0', ecosystem: 'crates.io' },
      {
        purl: 'pkg:cargo/a@1.0.0?repository_url=https:%2F%2Fhost.example%2Findex',
        ecosystem: 'crates.io',
      },
    ]);
  });
});
