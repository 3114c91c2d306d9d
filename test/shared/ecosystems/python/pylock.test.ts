import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `lock-version = "1.0"

[[packages]]
name = "a"
version = "1"
dependencies = [{ name = "b" }]
wheels = [{ name = "a.whl", hashes = { sha256 = "ab" } }]

[[packages]]
name = "b"
vcs = { type = "git", url = "https://example.com/b.git", commit-id = "1234" }

[[packages]]
name = "self"
directory = { path = "." }
`;

describe.each(['pylock.toml', 'pylock.dev.toml'])('%s', (path) => {
  const inventory = inventoryOfFiles({
    [path]: LOCKFILE,
    'pyproject.toml': '[project]\nname = "self"\ndependencies = ["A"]',
  });

  it('lists every package except the project itself', () => {
    expect(namesOf(inventory)).toEqual(['a@1', 'b@']);
    expect(packageNamed(inventory, 'a')).toMatchObject({
      isDirect: true,
      dependsOn: ['pkg:pypi/b?vcs_url=git%2Bhttps:%2F%2Fexample.com%2Fb.git%401234'],
      hashes: [{ algorithm: 'sha256', value: 'ab' }],
      locations: [{ path, line: 3 }],
    });
    expect(packageNamed(inventory, 'b').downloadUrl).toBe('https://example.com/b.git');
  });
});

it.each([
  ['[[packages]]\nname = "a"\nversion = "1"\n', 'not-a-lockfile'],
  [
    'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\nwheels = []\ndirectory = { path = "." }\n',
    'contradiction',
  ],
  [
    'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "2"\narchive = { url = "https://h/a-1.zip" }\n',
    'contradiction',
  ],
  ['lock-version = "1.0"\n[[packages]]\nname = "a"\ndirectory = { path = "../a" }\n', 'malformed'],
])('a pylock.toml with the content %j is reported as a problem', (text, code) => {
  expect(inventoryOfFiles({ 'pylock.toml': text }).problems).toMatchObject([{ code }]);
});

it('a pylock.toml package without a version has the version in the file name of its archive', () => {
  const text =
    'lock-version = "1.0"\n[[packages]]\nname = "a"\narchive = { url = "https://h/a-1.zip" }\n';
  expect(namesOf(inventoryOfFiles({ 'pylock.toml': text }))).toEqual(['a@1']);
});

it('a pylock.toml with another file name is ignored', () => {
  expect(namesOf(inventoryOfFiles({ 'other.toml': LOCKFILE }))).toEqual([]);
});
