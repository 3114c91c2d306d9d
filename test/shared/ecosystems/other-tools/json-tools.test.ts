import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

it.each<[string, object, readonly string[]]>([
  [
    'bower.json',
    { name: 'a', dependencies: { jquery: '2.1.4' }, devDependencies: { qunit: '~1' } },
    ['jquery@2.1.4', 'qunit@'],
  ],
  [
    'elm.json',
    { dependencies: { direct: { 'elm/core': '1.0.5' }, indirect: { 'elm/json': '1.1.3' } } },
    ['elm/core@1.0.5', 'elm/json@1.1.3'],
  ],
  ['elm.json', { dependencies: { 'elm/core': '1.0.0 <= v < 2.0.0' } }, ['elm/core@']],
  ['nimble.lock', { packages: { jester: { version: '0.5.0' } } }, ['jester@0.5.0']],
])('the inventory lists the packages in %s with the content %j', (path, value, names) => {
  const inventory = inventoryOfFiles({ [path]: JSON.stringify(value) });
  expect(namesOf(inventory)).toEqual(names);
  expect(inventory.packages.every(({ ecosystem }) => ecosystem === undefined)).toBe(true);
  expect(inventory.problems).toEqual([]);
});

it.each(['bower.json', 'elm.json', 'nimble.lock'])(
  'the inventory reports a %s without the expected content as a problem',
  (path) => {
    expect(inventoryOfFiles({ [path]: '{}' }).problems).toMatchObject([{ code: 'not-a-lockfile' }]);
  },
);

it('the inventory ignores the manifest of a package that Bower installed', () => {
  const text = '{"name":"a","dependencies":{"jquery":"1.0.0"}}';
  expect(namesOf(inventoryOfFiles({ 'bower_components/a/bower.json': text }))).toEqual([]);
});
