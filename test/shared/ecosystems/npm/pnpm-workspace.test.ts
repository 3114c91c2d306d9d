import { describe, expect, it } from '@jest/globals';
import { withCatalogs } from '../../../../shared/ecosystems/npm/pnpm-workspace.ts';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

describe('pnpm config dependencies', () => {
  it.each([
    'configDependencies:\n  minimist: 1.2.5+sha512-AA==\n',
    'configDependencies:\n  minimist: {integrity: "1.2.5+sha512-AA==", tarball: "https://registry.npmjs.org/minimist/-/minimist-1.2.5.tgz"}\n',
  ])('are listed as packages if pnpm-workspace.yaml contains %j', (text) => {
    const inventory = inventoryOfFiles({ 'pnpm-workspace.yaml': text });
    expect(namesOf(inventory)).toEqual(['minimist@1.2.5']);
    expect(inventory.problems).toEqual([]);
  });

  it('are the packages at their URL, and a contradiction is reported', () => {
    const tarball = 'https://registry.npmjs.org/minimist/-/minimist-1.2.5.tgz';
    const text = `configDependencies:\n  good: {integrity: "1.2.8+sha512-AA==", tarball: "${tarball}"}\n`;
    const inventory = inventoryOfFiles({ 'pnpm-workspace.yaml': text });
    expect(namesOf(inventory)).toEqual(['minimist@1.2.5']);
    expect(inventory.problems).toMatchObject([{ code: 'contradiction' }]);
  });

  it('are also read from the field pnpm of a package.json', () => {
    const manifest = { pnpm: { configDependencies: { minimist: '1.2.5+sha512-AA==' } } };
    const inventory = inventoryOfFiles({ 'package.json': JSON.stringify(manifest) });
    expect(namesOf(inventory)).toEqual(['minimist@1.2.5']);
    expect(inventory.problems).toEqual([]);
  });

  it.each(['', 'packages: [a]\n', 'configDependencies: {a: ^1}\n', '- a\n'])(
    'cause no packages or problems if pnpm-workspace.yaml contains %j',
    (text) => {
      const { packages, problems } = inventoryOfFiles({ 'pnpm-workspace.yaml': text });
      expect([packages, problems]).toEqual([[], []]);
    },
  );
});

it.each([
  ['a', 'catalog:', '1.0.0'],
  ['a', 'catalog:default', '1.0.0'],
  ['x>a@^1', 'catalog:other', '2.0.0'],
  ['a', 'catalog:gone', 'catalog:gone'],
  ['a', '^3', '^3'],
])(
  'for an override of %s with the range %s, withCatalogs returns the range %s',
  (key, range, resolved) => {
    const workspace = { catalog: { a: '1.0.0' }, catalogs: { other: { a: '2.0.0' } } };
    expect(withCatalogs({ [key]: range }, workspace)).toEqual({ [key]: resolved });
  },
);

it.each([
  ['lockfile: false', 1],
  ['lockfile: true', 0],
])('the setting %j turns off %d lockfiles', (text, count) => {
  const files = { 'pnpm-workspace.yaml': text, 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" };
  const { problems } = inventoryOfFiles(files);
  const message = 'The `lockfile: false` setting turns off pnpm-lock.yaml. Fix: remove the setting';
  expect(problems.filter((one) => one.message === message)).toHaveLength(count);
});
