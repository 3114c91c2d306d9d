import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const LOCKFILE = JSON.stringify({
  packages: {
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-AA==' },
    'node_modules/b': { version: '1.0.0' },
    'node_modules/b/node_modules/c': { name: 'd', version: '2.0.0' },
    'node_modules/own': { resolved: 'own', link: true },
    own: { name: 'own', version: '1.0.0' },
  },
});

it('the inventory lists an npm package in the hidden lockfile if its code is installed but its manifest is missing', () => {
  const files = {
    'app/node_modules/.package-lock.json': LOCKFILE,
    'app/node_modules/a/index.js': '',
    'app/node_modules/b/package.json': '{"name":"b","version":"1.0.0"}',
    'app/node_modules/b/node_modules/c/index.js': '',
  };
  const { packages, problems } = inventoryOfFiles(files, 'image');
  expect(packages.map(({ name, version }) => `${name}@${version}`)).toEqual([
    'a@1.0.0',
    'b@1.0.0',
    'd@2.0.0',
  ]);
  expect(problems).toEqual([]);
});

it('the inventory omits an npm package in the hidden lockfile if its code was removed', () => {
  const files = { 'app/node_modules/.package-lock.json': LOCKFILE };
  expect(inventoryOfFiles(files, 'image').packages).toEqual([]);
});
