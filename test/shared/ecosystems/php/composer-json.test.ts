import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const MANIFEST = JSON.stringify({
  require: { php: '>=8', 'ext-json': '*', 'a/b': '^1.0', 'c/d': '2.1.0' },
  'require-dev': { 'e/f': 'v3.0' },
});

describe('a composer.json', () => {
  it('is reported as not locked if there is no lockfile, but its packages with exact versions are listed', () => {
    expect(unlockedIn({ 'composer.json': MANIFEST })).toEqual([
      'composer.json names 2 dependencies, and no lockfile pins the installed versions',
    ]);
    expect(namesOf(inventoryOfFiles({ 'composer.json': MANIFEST }))).toEqual([
      'c/d@2.1.0',
      'e/f@3.0',
    ]);
  });

  it.each(['{}', '{"require":{"php":"^8.1","composer-runtime-api":"^2"}}'])(
    'with the content %s does not need a lockfile',
    (text) => {
      expect(unlockedIn({ 'composer.json': text })).toEqual([]);
    },
  );

  it('is locked by the composer.lock in its folder, regardless of the case of package names', () => {
    const packages = ['A/B', 'c/d', 'e/f'].map((name) => ({ name, version: '1.0.0' }));
    const files = { 'composer.json': MANIFEST, 'composer.lock': JSON.stringify({ packages }) };
    expect(unlockedIn(files)).toEqual([]);
    expect(unlockedIn({ ...files, 'composer.lock': '{"packages":[]}' })).toHaveLength(1);
  });

  it('counts as locked if the lockfile lacks only a package from a path repository', () => {
    const manifest = JSON.stringify({
      repositories: [{ type: 'path', url: './lib' }],
      require: { 'own/lib': '*', 'a/b': '*' },
    });
    const lockfile = JSON.stringify({ packages: [{ name: 'a/b', version: '1.0.0' }] });
    expect(unlockedIn({ 'composer.json': manifest, 'composer.lock': lockfile })).toEqual([]);
    expect(unlockedIn({ 'composer.json': manifest })).toHaveLength(1);
  });

  it("in a package's folder is locked by the lockfile of a project that installs the package from that folder", () => {
    const entry = { name: 'own/lib', version: 'dev-main', dist: { type: 'path', url: 'lib' } };
    const lockedWith = (...more: readonly object[]) =>
      JSON.stringify({ packages: [{ name: 'a/b', version: '1.0.0' }, ...more] });
    const files = { 'lib/composer.json': '{"name":"own/lib","require":{"a/b":"^1"}}' };
    expect(unlockedIn({ ...files, 'composer.lock': lockedWith(entry) })).toEqual([]);
    const other = { ...entry, dist: { type: 'zip', url: 'lib' } };
    expect(unlockedIn({ ...files, 'composer.lock': lockedWith(other) })).toHaveLength(1);
    expect(unlockedIn({ ...files, 'composer.lock': lockedWith() })).toHaveLength(1);
    const more = { 'lib/composer.json': '{"name":"own/lib","require":{"c/d":"^1"}}' };
    expect(unlockedIn({ ...more, 'composer.lock': lockedWith(entry) })).toEqual([
      'lib/composer.json names 1 dependency that composer.lock does not contain: c/d',
    ]);
  });

  it('in an installed package declares no dependencies', () => {
    expect(unlockedIn({ 'vendor/a/b/composer.json': MANIFEST })).toEqual([]);
  });
});
