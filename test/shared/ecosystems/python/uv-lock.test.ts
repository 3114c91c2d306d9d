import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `version = 1

[[package]]
name = "app"
version = "0.1.0"
source = { virtual = "." }
dependencies = [{ name = "a" }]

[package.dev-dependencies]
dev = [{ name = "t" }]

[[package]]
name = "a"
version = "1"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "b" }]

[[package]]
name = "b"
version = "2"
source = { git = "https://example.com/b.git#1234" }

[[package]]
name = "t"
version = "3"
source = { registry = "https://pypi.org/simple" }
`;

const PROJECT = '[project]\nname = "App"\n';

const B = 'pkg:pypi/b@2?vcs_url=git%2Bhttps:%2F%2Fexample.com%2Fb.git%401234';

describe('uv.lock', () => {
  const inventory = inventoryOfFiles({ 'uv.lock': LOCKFILE, 'pyproject.toml': PROJECT });

  it("lists every package except the project itself, and marks the project's dependencies as direct", () => {
    expect(inventory.packages).toMatchObject([
      { name: 'a', isDirect: true, scope: 'runtime', dependsOn: [B] },
      { name: 'b', isDirect: false, scope: 'runtime' },
      { name: 't', isDirect: true, scope: 'development' },
    ]);
  });

  it('lists packages with their line numbers and locations', () => {
    expect(packageNamed(inventory, 'b')).toMatchObject({
      locations: [{ path: 'uv.lock', line: 18 }],
      downloadUrl: 'https://example.com/b.git#1234',
    });
  });

  it('lists edges to the dependencies of requested extras, in the versions that the extras require', () => {
    const text = `version = 1

[[package]]
name = "app"
source = { editable = "." }
dependencies = [{ name = "web", extra = ["async"] }]

[[package]]
name = "web"
version = "1"
sdist = { url = "https://host.example/web.tar.gz", hash = "sha256:ab" }

[package.optional-dependencies]
async = [{ name = "n", version = "1", marker = "python_version < '3.12'" }]
never = [{ name = "n", version = "2" }]

[[package]]
name = "n"
version = "1"

[[package]]
name = "n"
version = "2"
`;
    const { packages } = inventoryOfFiles({ 'uv.lock': text, 'pyproject.toml': PROJECT });
    expect(packages).toMatchObject([
      { purl: 'pkg:pypi/n@1', scope: 'runtime' },
      { purl: 'pkg:pypi/n@2', scope: 'unknown' },
      { dependsOn: ['pkg:pypi/n@1'], hashes: [{ algorithm: 'sha256', value: 'ab' }] },
    ]);
  });

  it.each([
    ['registry = "https://pypi.org/simple", virtual = "."', PROJECT],
    ['git = "https://example.com/app.git#1234", editable = "."', PROJECT],
    ['virtual = "."', '[project]\nname = "other"\n'],
    ['virtual = "../app"', PROJECT],
    ['virtual = "."', undefined],
  ])('lists a package with the source {%s} if the project file is %j', (source, project) => {
    const files = {
      'uv.lock': `version = 1\n[[package]]\nname = "app"\nversion = "1"\nsource = { ${source} }\n`,
      ...(project !== undefined && { 'pyproject.toml': project }),
    };
    expect(inventoryOfFiles(files).packages).toMatchObject([{ name: 'app', version: '1' }]);
  });

  it('is read even if it has the older `distribution` tables instead of `package` tables', () => {
    const text = 'version = 1\n[[distribution]]\nname = "a"\nversion = "1"\n';
    expect(inventoryOfFiles({ 'uv.lock': text }).packages).toMatchObject([{ name: 'a' }]);
  });

  it.each([
    ['x = 1\n', 'not-a-lockfile'],
    ['version = 2\n', 'unsupported-version'],
    ['version = 1\npackage = [1]\n', 'unread-line'],
    ['version = 1\n[[package]]\nname = "a"\n', 'malformed'],
    [
      'version = 1\n[[package]]\nname = "a"\nversion = "2"\nwheels = [{ url = "https://h/a-1-py3-none-any.whl" }]\n',
      'contradiction',
    ],
    [
      'version = 1\n[[package]]\nname = "a"\nversion = "2"\nsdist = { url = "https://h/b-2.tar.gz" }\n',
      'contradiction',
    ],
  ])('with the content %j is reported as a problem', (text, code) => {
    expect(inventoryOfFiles({ 'uv.lock': text }).problems).toMatchObject([{ code }]);
  });
});

it('the inventory reads the uv lockfile of a single script', () => {
  const text = 'version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "r" }\n';
  expect(packageNamed(inventoryOfFiles({ 'tools/x.py.lock': text }), 'a').version).toBe('1');
});
