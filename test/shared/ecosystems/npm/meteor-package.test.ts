import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '../../../support/cpu-time.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const read = (code: string) => inventoryOfFiles({ 'packages/a/package.js': code });

const PACKAGE = `Package.describe({ name: 'o:a', version: '1.0.0' }); // Npm.depends({ no: '1.0.0' })
Npm.depends({
  // A comment with a comma, and a quote: '
  lodash: '4.17.20',
  "@babel/core": "7.0.0",
});
Package.onUse((api) => { api.use('ecmascript'); const fs = Npm.require('fs'); });
`;

describe('a Meteor package', () => {
  it('lists the npm packages in `Npm.depends`', () => {
    const inventory = read(PACKAGE);
    expect(namesOf(inventory)).toEqual(['@babel/core@7.0.0', 'lodash@4.17.20']);
    expect(inventory.packages.map(({ locations }) => locations[0]?.line).sort()).toEqual([4, 5]);
    expect(inventory.problems).toEqual([]);
  });

  it('without dependencies yields no packages and no problems', () => {
    const inventory = read("Package.describe({ name: 'o:a' });");
    expect([inventory.packages, inventory.problems]).toEqual([[], []]);
  });

  it.each([
    ['a range', "Npm.depends({ lodash: '^4.17.20' })"],
    ['an address', "Npm.depends({ lodash: 'https://example.test/lodash.tgz' })"],
    ['a variable', 'Npm.depends(dependencies)'],
    ['a spread', "Npm.depends({ ...others, lodash: '4.17.20' })"],
    ['a computed value', "Npm.depends({ lodash: '4.17' + '.20' })"],
    ['an escape in a name', String.raw`Npm.depends({ 'l\u006fdash': '4.17.20' })`],
    ['a nested object', "Npm.depends({ a: { lodash: '4.17.20' } })"],
    ['a computed function', "Npm['depends']({ lodash: '4.17.20' })"],
    [
      'a regular expression that looks like a comment',
      'Package.describe(/[/*]/); Npm.depends({a:"1.0.0"}) // */',
    ],
    [
      'a different name for the function',
      "const { depends } = Npm; depends({ lodash: '4.17.20' })",
    ],
  ])('with %s is reported as a problem', (_what, code) => {
    expect(read(code).problems).toMatchObject([{ code: 'unread-line' }]);
  });

  it('is not detected in an unrelated script with the same name', () => {
    const inventory = read('module.exports = { lodash: "4.17.20" };');
    expect([inventory.packages, inventory.problems]).toEqual([[], []]);
  });

  it.each(['/*', "'", 'Npm.depends({', 'Npm.depends({a:"1.0.0",', '`'])(
    'is read quickly even if %j is repeated many times',
    (text) => {
      const code = `Package.describe();${text.repeat(500_000 / text.length)}`;
      expect(cpuMs(() => read(code))).toBeLessThan(2_000);
    },
  );
});
