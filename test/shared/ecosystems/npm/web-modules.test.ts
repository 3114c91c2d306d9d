import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

describe('config/importmap.rb', () => {
  const read = (text: string) => inventoryOfFiles({ 'config/importmap.rb': text });

  it.each([
    ['pin "lodash" # @4.17.20', 'lodash@4.17.20'],
    [`pin 'lodash', to: 'lodash.js' # @4.17.20`, 'lodash@4.17.20'],
    ['pin "@rails/actioncable/src" # @7.0.1', '@rails/actioncable@7.0.1'],
    ['pin "md5", to: "https://cdn.jsdelivr.net/npm/md5@2.3.0/md5.js"', 'md5@2.3.0'],
    ['pin "md5", preload: false, to: "https://ga.jspm.io/npm:md5@2.3.0/md5.js" # x', 'md5@2.3.0'],
    ['pin("lodash") # @4.17.20', 'lodash@4.17.20'],
  ])('lists the package in %s', (text, name) => {
    expect(namesOf(read(text))).toEqual([name]);
  });

  it.each([
    'pin "application", preload: true',
    'pin_all_from "app/javascript/controllers",\n  under: "controllers"',
    '# pin "lodash" # @4.17.20',
    '',
  ])('does not list a package for the statement %s', (text) => {
    const inventory = read(text);
    expect([namesOf(inventory), inventory.problems]).toEqual([[], []]);
  });

  it.each(['pin name, to: url', 'pin "a", to: URL', 'pin "a", to: "https://h/#{V}"', 'Pins.draw'])(
    'is reported as a problem if a statement requires Ruby to evaluate it: %s',
    (text) => {
      expect(read(text).problems).toHaveLength(1);
    },
  );
});

it("the inventory lists the packages in the project's import map, but not those in an installed package's import map", () => {
  const text = JSON.stringify({
    imports: { a: 'https://unpkg.com/md5@2.3.0/md5.js', b: './b.js' },
    scopes: { 'https://h/': { c: 'https://esm.sh/lodash@4.17.20' } },
  });
  const names = ['lodash@4.17.20', 'md5@2.3.0'];
  expect(namesOf(inventoryOfFiles({ 'importmap.json': text }))).toEqual(names);
  expect(namesOf(inventoryOfFiles({ 'node_modules/a/importmap.json': text }))).toEqual([]);
});

describe('a jspm configuration', () => {
  const TEXT = 'SystemJS.config({ map: { "a": "npm:md5@2.2.1", "b": "npm:@s/b@1.0.0/b.js" } });';

  it.each(['jspm.config.js', 'config.js'])('lists the packages in %s', (path) => {
    expect(namesOf(inventoryOfFiles({ [path]: TEXT }))).toEqual(['@s/b@1.0.0', 'md5@2.2.1']);
  });

  it('is ignored if it is named config.js but belongs to another tool', () => {
    const inventory = inventoryOfFiles({ 'config.js': 'module.exports = {};' });
    expect([namesOf(inventory), inventory.problems]).toEqual([[], []]);
  });

  it('is reported as a problem if it lacks the call that sets the configuration', () => {
    expect(inventoryOfFiles({ 'jspm.config.js': 'x' }).problems).toHaveLength(1);
  });
});
