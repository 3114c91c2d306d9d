import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const LOCKFILE = `{ "_meta": {},
  "default": {
    "a": { "version": "==1.0", "hashes": [] },
    "own": { "path": "." }
  },
  "develop": { "b": { "version": "==2.0" } }
}`;

describe('Pipfile.lock', () => {
  it('lists the packages in both sections with their lines', () => {
    const files = { 'Pipfile.lock': LOCKFILE, 'setup.py': 'setup(name="own")' };
    expect(inventoryOfFiles(files).packages).toMatchObject([
      { purl: 'pkg:pypi/a@1.0', scope: 'runtime', locations: [{ line: 3 }] },
      { purl: 'pkg:pypi/b@2.0', scope: 'development', locations: [{ line: 6 }] },
    ]);
  });

  it('lists packages from additional categories and from repositories, and takes direct flags from the Pipfile', () => {
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

  it('leaves direct flags unknown if the Pipfile is unreadable', () => {
    const inventory = inventoryOfFiles({ 'Pipfile.lock': LOCKFILE, Pipfile: '[' });
    expect(inventory.packages).toMatchObject([{ isDirect: undefined }, { isDirect: undefined }]);
  });

  it('is reported as a problem if it is not an object or contains an invalid package name', () => {
    expect(inventoryOfFiles({ 'Pipfile.lock': '[]' }).problems).toMatchObject([
      { code: 'malformed' },
    ]);
    const found = inventoryOfFiles({
      'Pipfile.lock': '{"_meta":{},"default":{"":{"version":"==1"},"a":{"version":"==1"}}}',
    });
    expect(namesOf(found)).toEqual(['a@1']);
    expect(found.problems).toMatchObject([{ code: 'malformed', line: 1 }]);
  });

  it.each([
    ['{ "file": "https://h/a-1.0-py2.py3-none-any.whl" }', 'a@1.0'],
    ['{ "path": "./vendor/a-1.0.tar.gz" }', 'a@1.0'],
    ['"==1.0"', 'a@1.0'],
    ['{ "path": "./a", "version": "==1.0" }', 'a@1.0'],
    ['{ "path": ".", "git": "https://h/a", "ref": "1234" }', 'a@'],
  ])('lists a package for the entry %s', (entry, name) => {
    const text = `{"_meta":{},"default":{"a":${entry}}}`;
    const inventory = inventoryOfFiles({ 'Pipfile.lock': text, 'setup.py': 'setup(name="a")' });
    expect([namesOf(inventory), inventory.problems]).toEqual([[name], []]);
  });

  it.each([
    ['{"default":{}}', 'not-a-lockfile'],
    ['{"_meta":{},"default":[]}', 'unread-line'],
    ['{"_meta":{},"default":{"a":null}}', 'unread-line'],
    ['{"_meta":{},"default":{"a":"*"}}', 'unread-line'],
    ['{"_meta":{},"default":{"a":{"version":"==1.*"}}}', 'unread-line'],
    ['{"_meta":{},"default":{"a":{"file":"https://h/a.zip"}}}', 'unread-line'],
    ['{"_meta":{},"default":{"a":{"path":"."}}}', 'unread-line'],
    ['{"_meta":{},"default":{"a":{"hg":"https://h/a","version":"==1"}}}', 'unread-line'],
    ['{"_meta":{},"default":{"a":{"file":"https://h/b-1.tar.gz"}}}', 'contradiction'],
    [
      '{"_meta":{},"default":{"a":{"file":"https://h/a-1.tar.gz","version":"==2"}}}',
      'contradiction',
    ],
  ])('with the content %s is reported as a problem', (text, code) => {
    expect(inventoryOfFiles({ 'Pipfile.lock': text }).problems).toMatchObject([{ code }]);
  });
});
