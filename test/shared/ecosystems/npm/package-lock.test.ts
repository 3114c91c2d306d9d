import { describe, expect, it } from '@jest/globals';
import {
  ecosystemFixture,
  inventoryOfFiles,
  namesOf,
  packageNamed,
} from '../../../support/inventory.ts';

const lockfile = ecosystemFixture('npm/v3/package-lock.json');
/** Manifest of the workspace in the fixtures. */
const CART = { 'packages/cart/package.json': '{"name":"cart"}' };
const inventory = inventoryOfFiles({ ...CART, 'package-lock.json': lockfile });

describe('package-lock.json', () => {
  it('lists the same packages in versions 1, 2 and 3', () => {
    const v2 = inventoryOfFiles({
      ...CART,
      'package-lock.json': ecosystemFixture('npm/v2/package-lock.json'),
    });
    const v1 = inventoryOfFiles({
      ...CART,
      'package-lock.json': ecosystemFixture('npm/v1/package-lock.json'),
    });
    expect(namesOf(v2)).toEqual(namesOf(inventory));
    expect(namesOf(v1)).toEqual(namesOf(inventory));
    expect([...v1.problems, ...v2.problems, ...inventory.problems]).toEqual([]);
  });

  it('lists every package except workspaces, and lists aliases under their package names', () => {
    expect(namesOf(inventory)).toEqual([
      '@babel/code-frame@7.22.5',
      '@babel/helper-validator-identifier@7.29.7',
      '@babel/highlight@7.25.9',
      'ansi-regex@5.0.1',
      'ansi-styles@3.2.1',
      'chalk@2.4.2',
      'color-convert@1.9.3',
      'color-name@1.1.3',
      'debug@2.6.9',
      'debug@4.3.4',
      'emoji-regex@8.0.0',
      'escape-string-regexp@1.0.5',
      'has-flag@3.0.0',
      'is-fullwidth-code-point@3.0.0',
      'is-number@6.0.0',
      'is-odd@3.0.1',
      'js-tokens@4.0.0',
      'ms@2.0.0',
      'ms@2.1.2',
      'picocolors@1.1.1',
      'string-width@4.2.3',
      'strip-ansi@6.0.1',
      'supports-color@5.5.0',
    ]);
  });

  it('lists each package at the line of its entry', () => {
    const { locations } = packageNamed(inventory, 'is-odd');
    const line = lockfile.split('\n').indexOf('    "node_modules/is-odd": {') + 1;
    expect(locations).toEqual([{ path: 'package-lock.json', line, layer: undefined }]);
  });

  it.each([
    ['is-odd', 'development', true],
    ['is-number', 'development', false],
    ['string-width', 'runtime', true],
    ['strip-ansi', 'runtime', false],
  ])('lists %s with the scope %s and the direct flag %s', (name, scope, isDirect) => {
    expect(packageNamed(inventory, name)).toMatchObject({ scope, isDirect });
  });

  it("marks a workspace's runtime dependencies as direct, with the scope runtime", () => {
    const ms = inventory.packages.find(({ purl }) => purl === 'pkg:npm/ms@2.0.0');
    expect(ms).toMatchObject({ isDirect: true, scope: 'runtime' });
  });

  it('lists dependency edges to the packages in the nearest node_modules folder, which Node would load', () => {
    const edges = inventory.packages
      .filter(({ name }) => name === 'debug')
      .map(({ version, dependsOn }) => [version, dependsOn]);
    expect(edges).toEqual([
      ['2.6.9', ['pkg:npm/ms@2.0.0']],
      ['4.3.4', ['pkg:npm/ms@2.1.2']],
    ]);
  });

  it('lists packages with their licenses and digests', () => {
    expect(packageNamed(inventory, 'is-odd')).toMatchObject({
      license: 'MIT',
      hashes: [{ algorithm: 'sha512', value: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
  });

  it('is reported as a problem if an entry is not a package, but all other packages are still listed', () => {
    const packages = {
      'node_modules/': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0' },
    };
    const found = inventoryOfFiles({ 'package-lock.json': JSON.stringify({ packages }) });
    expect(namesOf(found)).toEqual(['b@2.0.0']);
    expect(found.problems).toMatchObject([
      { code: 'unread-line', path: 'package-lock.json', line: 1 },
    ]);
  });

  it.each([
    ['not JSON', '{"packages":'],
    ['not an object', '[]'],
  ])('is reported as a problem if it is %s', (_what, text) => {
    const found = inventoryOfFiles({ 'package-lock.json': text });
    expect(found.problems).toMatchObject([{ code: 'malformed', path: 'package-lock.json' }]);
  });

  it('lists packages even if they are named like a property of every JavaScript object', () => {
    const text =
      '{"packages":{"":{"dependencies":{"constructor":"1"}},"__proto__":{},"node_modules/constructor":{"version":"1.0.0"}}}';
    expect(namesOf(inventoryOfFiles({ 'package-lock.json': text }))).toEqual(['constructor@1.0.0']);
  });

  it('is ignored in an image', () => {
    expect(inventoryOfFiles({ 'app/package-lock.json': lockfile }, 'image').packages).toEqual([]);
  });
});

it('the download URL in package-lock.json takes precedence over the name and version of the entry', () => {
  const resolved = 'https://r.example/a/-/a-1.0.0.tgz';
  const packages = { 'node_modules/b': { version: '9.0.0', resolved } };
  const text = JSON.stringify({ lockfileVersion: 3, packages });
  expect(namesOf(inventoryOfFiles({ 'package-lock.json': text }))).toEqual(['a@1.0.0']);
});
