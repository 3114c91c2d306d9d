import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const JSON_AND_PLATFORM = {
  php: '>=8',
  'php-64bit': '*',
  'ext-json': '*',
  'composer-plugin-api': '^2',
};

/** Returns the messages about a project that locks `a/a`, which needs `z/z`. */
function messages(others: readonly object[], manifest: object | undefined = {}): readonly string[] {
  const needing = { name: 'a/a', version: '1.0', require: { ...JSON_AND_PLATFORM, 'Z/z': '^2' } };
  const lock = { packages: [needing], 'packages-dev': others };
  const files = {
    'composer.lock': JSON.stringify(lock, null, 2),
    ...(manifest !== undefined && { 'composer.json': JSON.stringify(manifest) }),
  };
  return inventoryOfFiles(files).problems.map(({ message, line }) => `${line}: ${message}`);
}

const NEEDS_Z = [
  '3: A package needs z/z, but the lockfile has no entry for it. Fix: run `composer update`',
];

it.each<[string, object[]]>([
  ['no entry', []],
  [
    'an entry that only requires the package',
    [{ name: 'b/b', version: '1', require: { 'z/z': '*' } }],
  ],
  ['an entry that only conflicts', [{ name: 'b/b', version: '1', conflict: { 'z/z': '*' } }]],
])('a Composer requirement is reported as a problem if the lockfile has %s', (_, others) => {
  expect(messages(others)).toEqual(NEEDS_Z);
});

it.each<[string, object[], object]>([
  ['an entry has the required name', [{ name: 'z/Z', version: '2.0' }], {}],
  ['an entry replaces the package', [{ name: 'b/b', version: '1', replace: { 'z/z': '*' } }], {}],
  ['an entry provides the package', [{ name: 'b/b', version: '1', provide: { 'z/z': '*' } }], {}],
  ['the project has the required name', [], { name: 'Z/z' }],
  ['the project replaces the package', [], { replace: { 'z/z': '*' } }],
  ['the project provides the package', [], { provide: { 'z/z': '*' } }],
])('a Composer requirement is met if %s', (_, others, manifest) => {
  expect(messages(others, manifest)).toEqual([]);
});

it('a Composer requirement without a lockfile entry is accepted if there is no manifest', () => {
  const files = {
    'composer.lock': '{"packages":[{"name":"a/a","version":"1","require":{"z/z":"*"}}]}',
  };
  expect(inventoryOfFiles(files).problems).toEqual([]);
});
