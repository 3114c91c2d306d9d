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
    'pyproject.toml': '[project]\ndependencies = ["A"]',
  });

  it('has every package but the project itself', () => {
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

it('does not take any TOML file for one', () => {
  expect(namesOf(inventoryOfFiles({ 'other.toml': LOCKFILE }))).toEqual([]);
});
