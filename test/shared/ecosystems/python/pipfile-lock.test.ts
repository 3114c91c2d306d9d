import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const LOCKFILE = `{
  "default": {
    "a": { "version": "==1.0", "hashes": [] },
    "own": { "path": "." }
  },
  "develop": { "b": { "version": "==2.0" } }
}`;

describe('Pipfile.lock', () => {
  it('has the packages of both sections with their lines', () => {
    expect(inventoryOfFiles({ 'Pipfile.lock': LOCKFILE }).packages).toMatchObject([
      { purl: 'pkg:pypi/a@1.0', scope: 'runtime', locations: [{ line: 3 }] },
      { purl: 'pkg:pypi/b@2.0', scope: 'development', locations: [{ line: 6 }] },
    ]);
  });

  it('has other categories and commits, and from the Pipfile what is direct', () => {
    const sha256 = 'bc5dd2abb727a5319567b7a813e6a2e7318c39f4f487cfe6c89c6f9c7d25197d';
    const inventory = inventoryOfFiles({
      'Pipfile.lock': `{
        "_meta": { "requires": { "version": "==1" } },
        "default": { "a-b": { "version": "==1.0", "hashes": ["sha256:${sha256}"] } },
        "docs": { "g": { "git": "https://host.example/g.git", "ref": "1234" } }
      }`,
      Pipfile: '[packages]\n"A.b" = "*"\n\n[requires]\ng = "1"\n',
    });
    expect(inventory.packages).toMatchObject([
      { purl: 'pkg:pypi/a-b@1.0', isDirect: true, hashes: [{ value: sha256 }] },
      {
        purl: 'pkg:pypi/g?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Fg.git%401234',
        scope: 'unknown',
        isDirect: false,
      },
    ]);
  });

  it('does without a Pipfile that cannot be read', () => {
    const inventory = inventoryOfFiles({ 'Pipfile.lock': LOCKFILE, Pipfile: '[' });
    expect(inventory.packages).toMatchObject([{ isDirect: undefined }, { isDirect: undefined }]);
  });

  it('is a problem when it is no object, and goes on after a bad name', () => {
    expect(inventoryOfFiles({ 'Pipfile.lock': '[]' }).problems).toMatchObject([
      { code: 'malformed' },
    ]);
    const found = inventoryOfFiles({
      'Pipfile.lock': '{"default":{"":{"version":"==1"},"a":{"version":"==1"}}}',
    });
    expect(namesOf(found)).toEqual(['a@1']);
    expect(found.problems).toMatchObject([{ code: 'malformed', line: 1 }]);
  });
});
