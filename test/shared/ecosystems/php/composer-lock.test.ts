import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `{
  "packages": [
    { "name": "a/a", "version": "1.0", "require": { "b/b": "*" } },
    { "name": "b/b", "version": "v2.0" },
    { "name": "own/own", "version": "dev-main", "dist": { "type": "path", "url": "../own" } }
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
  });

  it.each([
    ['a/a', { scope: 'runtime', isDirect: true, dependsOn: ['pkg:composer/b/b@v2.0'] }],
    ['b/b', { scope: 'runtime', isDirect: false, locations: [{ path: 'composer.lock', line: 4 }] }],
    ['t/t', { scope: 'development', isDirect: true }],
  ])('reads %s', (name, facts) => {
    expect(packageNamed(inventory, name)).toMatchObject(facts);
  });

  it('makes a problem of an entry without a name', () => {
    expect(inventory.problems).toMatchObject([{ code: 'malformed', line: 9 }]);
  });

  it('does not know directness without a manifest that can be read', () => {
    const found = inventoryOfFiles({ 'composer.lock': LOCKFILE, 'composer.json': '{' });
    expect(packageNamed(found, 'a/a').isDirect).toBeUndefined();
  });

  it('leaves out what is linked from a path', () => {
    expect(namesOf(inventory)).toEqual(['a/a@1.0', 'b/b@v2.0', 't/t@3.0']);
  });
});
