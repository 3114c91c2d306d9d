import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `{
  "packages": [
    { "name": "a/a", "version": "1.0", "require": { "b/b": "*" } },
    { "name": "b/b", "version": "v2.0" },
    { "name": "own/own", "version": "dev-main", "dist": { "type": "path", "url": "./own" } }
  ],
  "packages-dev": [
    { "name": "t/t", "version": "3.0" },
    { "name": "", "version": "3.0" }
  ]
}`;

describe('composer.lock', () => {
  const inventory = inventoryOfFiles({
    'composer.lock': LOCKFILE,
    'composer.json': '{"require":{"a/a":"*"},"require-dev":{"t/t":"*"}}',
    'own/composer.json': '{"name":"Own/own"}',
  });

  it.each([
    ['a/a', { scope: 'runtime', isDirect: true, dependsOn: ['pkg:composer/b/b@v2.0'] }],
    ['b/b', { scope: 'runtime', isDirect: false, locations: [{ path: 'composer.lock', line: 4 }] }],
    ['t/t', { scope: 'development', isDirect: true }],
  ])('lists the package %s', (name, facts) => {
    expect(packageNamed(inventory, name)).toMatchObject(facts);
  });

  it('is reported as a problem if an entry has no name', () => {
    expect(inventory.problems).toMatchObject([{ code: 'malformed', line: 9 }]);
  });

  it('leaves direct flags unknown if the manifest is unreadable', () => {
    const found = inventoryOfFiles({ 'composer.lock': LOCKFILE, 'composer.json': '{' });
    expect(packageNamed(found, 'a/a').isDirect).toBeUndefined();
  });

  it('omits packages that Composer links from a path', () => {
    expect(namesOf(inventory)).toEqual(['a/a@1.0', 'b/b@v2.0', 't/t@3.0']);
  });

  it.each([
    ['the manifest at the path has a different name', {}, '{"name":"own/other"}'],
    [
      'the entry also has a source',
      { source: { type: 'git', url: 'https://h/x' } },
      '{"name":"own/own"}',
    ],
  ])('lists a package that Composer links from a path if %s', (_what, more, manifest) => {
    const entry = { name: 'own/own', version: '1.0', dist: { type: 'path', url: 'own' }, ...more };
    const files = {
      'composer.lock': JSON.stringify({ packages: [entry] }),
      'own/composer.json': manifest,
    };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['own/own@1.0']);
  });

  it('is recognized under a different file name by the content that Composer writes', () => {
    const text = JSON.stringify({ 'content-hash': 'x', packages: [{ name: 'a/a', version: '1' }] });
    const files = { 'shop.lock': text, 'other.lock': '{"packages":1}' };
    const { packages, files: read } = inventoryOfFiles(files);
    expect(packages).toMatchObject([{ name: 'a/a' }]);
    expect(read).toEqual(['shop.lock']);
  });

  it.each([
    ['{}', 'not-a-lockfile'],
    ['{"packages":1}', 'not-a-lockfile'],
    ['{"packages":[null]}', 'unread-line'],
    ['{"packages":[{"name":"a/a"}]}', 'unread-line'],
  ])('with the content %s is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'composer.lock': text }).problems).toMatchObject([{ code }]);
  });

  it('lists a branch version with its commit', () => {
    const text = JSON.stringify({
      packages: ['dev-main', '1.0.0'].map((version) => ({
        name: 'a/a',
        version,
        source: { type: 'git', url: 'https://host.example/a.git', reference: '1234' },
      })),
    });
    expect(inventoryOfFiles({ 'composer.lock': text }).packages.map(({ purl }) => purl)).toEqual([
      'pkg:composer/a/a@1.0.0',
      'pkg:composer/a/a@dev-main?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Fa.git%401234',
    ]);
  });
});

it('composer.lock is read even if its entries are in an object that PHP treats like a list', () => {
  const packages = { 0: { name: 'a/b', version: '1.0.0' } };
  const text = JSON.stringify({ packages, 'packages-dev': [] });
  expect(namesOf(inventoryOfFiles({ 'composer.lock': text }))).toEqual(['a/b@1.0.0']);
});

describe('a composer.lock in the vendor folder', () => {
  const inner = LOCKFILE.replaceAll('"a/a"', '"inner/inner"');
  const list = (names: readonly string[]) =>
    JSON.stringify({ packages: names.map((name) => ({ name, version: '1.0' })) });

  it("is skipped if the project's lockfile lists the package that contains it", () => {
    const files = { 'app/composer.lock': list(['x/y']), 'app/vendor/x/y/composer.lock': inner };
    expect(namesOf(inventoryOfFiles(files))).toEqual(['x/y@1.0']);
  });

  it.each([
    ['is missing', {}],
    ['does not name its package', { 'app/composer.lock': list(['x/z']) }],
    ['is not JSON', { 'app/composer.lock': '[' }],
  ])("is read if the project's lockfile %s", (_, files) => {
    const found = inventoryOfFiles({ ...files, 'app/vendor/x/y/composer.lock': inner });
    expect(namesOf(found)).toContain('inner/inner@1.0');
  });
});

it.each([
  ['{"config":{"lock":false}}', 1],
  ['{"config":{"lock":true}}', 0],
])(
  'composer.json with the content %s causes %d problems about an unused lockfile',
  (manifest, count) => {
    const files = { 'composer.lock': '{"packages":[]}', 'composer.json': manifest };
    const message =
      'The `config.lock: false` setting turns off composer.lock. Fix: remove the setting';
    expect(inventoryOfFiles(files).problems).toMatchObject(Array(count).fill({ message }));
  },
);

it.each<[string, object, object]>([
  ['a package replaces', { replace: { 'V/v': '*' } }, {}],
  ['a package provides', { provide: { 'v/v': '*' } }, {}],
  ['the project replaces', {}, { replace: { 'v/v': '*' } }],
])('a requirement that %s needs no lockfile entry', (_, facts, manifest) => {
  const lockfile = { packages: [{ name: 'a/a', version: '1', ...facts }] };
  const files = {
    'composer.lock': JSON.stringify(lockfile),
    'composer.json': JSON.stringify({ require: { 'a/a': '*', 'v/v': '*' }, ...manifest }),
  };
  expect(inventoryOfFiles(files).problems).toEqual([]);
  const without = { ...files, 'composer.json': '{"require":{"w/w":"*"}}' };
  expect(inventoryOfFiles(without).problems).toMatchObject([{ code: 'unlocked' }]);
});
