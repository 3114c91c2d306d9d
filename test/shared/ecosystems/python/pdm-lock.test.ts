import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `[metadata]
lock_version = "4.5.0"

[[package]]
name = "a"
version = "1"
groups = ["default", "dev"]
dependencies = ["B.c>=1; python_version < '3.12'"]

[[package]]
name = "b-c"
version = "2"
groups = ["dev"]

[[package]]
name = "a"
version = "1"
extras = ["more"]
groups = ["default"]
dependencies = ["a==1", "x"]

[[package]]
name = "own"
version = "0"
path = "./own"

[[package]]
name = "x"
version = "3"
revision = "1234"
groups = ["extra"]
git = "https://example.com/x.git"
`;

const X = 'pkg:pypi/x@3?vcs_url=git%2Bhttps:%2F%2Fexample.com%2Fx.git%401234';

describe('pdm.lock', () => {
  const inventory = inventoryOfFiles({
    'pdm.lock': LOCKFILE,
    'own/pyproject.toml': '[project]\nname = "own"\n',
  });

  it.each([
    ['a', { scope: 'runtime', dependsOn: ['pkg:pypi/b-c@2', X] }],
    ['b-c', { scope: 'development', locations: [{ path: 'pdm.lock', line: 10 }] }],
    ['x', { scope: 'unknown', downloadUrl: 'https://example.com/x.git' }],
  ])('lists the package %s with its scope, location and dependencies', (name, facts) => {
    expect(packageNamed(inventory, name)).toMatchObject(facts);
  });

  it('omits projects in the source tree, and lists a package only once if it has several sets of extras', () => {
    expect(namesOf(inventory)).toEqual(['a@1', 'b-c@2', 'x@3']);
  });

  it.each(['path = "./own"', 'path = "./own"\nurl = "https://h/x.zip"'])(
    'lists a package with %j if its folder is not in the source tree',
    (place) => {
      const text = `[metadata]\n[[package]]\nname = "own"\nversion = "1"\n${place}\n`;
      expect(namesOf(inventoryOfFiles({ 'pdm.lock': text }))).toEqual(['own@1']);
    },
  );

  it.each([
    ['a = 1', 'not-a-lockfile'],
    [
      '[metadata]\n[[package]]\nname = "a"\nversion = "2"\nfiles = [{ url = "https://h/a-1.tar.gz" }]\n',
      'contradiction',
    ],
  ])('with the content %j is reported as a problem', (text, code) => {
    expect(inventoryOfFiles({ 'pdm.lock': text }).problems).toMatchObject([{ code }]);
  });
});
