import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const VERSION = { version: '1.0.0' };

/** Returns the messages about a lockfile with these packages. */
function messages(packages: object, manifest: object = {}): readonly string[] {
  const lock = { lockfileVersion: 3, packages: { '': {}, ...packages } };
  const files = {
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify(lock, null, 2),
  };
  return inventoryOfFiles(files).problems.map(({ message, line }) => `${line}: ${message}`);
}

const NEEDS_Z = /^5: A package needs z@\^2, but the lockfile has no entry for it\. Fix: /;

it.each<[string, object]>([
  ['has no entry', {}],
  [
    'has only an entry below another package',
    { 'node_modules/b/node_modules/z': { version: '2.0.0' } },
  ],
  ['has a different version', { 'node_modules/z': VERSION }],
])('a needed package that %s is reported', (_, others) => {
  const needing = { 'node_modules/a': { ...VERSION, dependencies: { z: '^2' } } };
  expect(messages({ ...needing, ...others })).toEqual([expect.stringMatching(NEEDS_Z)]);
});

it('an optional package in a different version is reported', () => {
  const packages = {
    'node_modules/a': { ...VERSION, optionalDependencies: { z: '^2' } },
    'node_modules/z': VERSION,
  };
  expect(messages(packages)).toEqual([expect.stringMatching(NEEDS_Z)]);
});

it.each<[string, object, object]>([
  ['is optional', { ...VERSION, optionalDependencies: { z: '^2' } }, {}],
  ['is a peer', { ...VERSION, peerDependencies: { z: '^2' } }, {}],
  ['has an override', { ...VERSION, dependencies: { z: '^2' } }, { overrides: { z: '$y' } }],
])('a package without an entry is accepted if it %s', (_, value, manifest) => {
  expect(messages({ 'node_modules/a': value }, manifest)).toEqual([]);
});

it('a bundled package can need packages that are not bundled', () => {
  const bundled = { ...VERSION, inBundle: true, dependencies: { z: '^2' } };
  expect(messages({ 'node_modules/a/node_modules/b': bundled })).toEqual([]);
  expect(messages({ 'node_modules/b': bundled })).toHaveLength(1);
});
