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
])('package-lock.json is reported as a problem if a required package %s', (_, others) => {
  const needing = { 'node_modules/a': { ...VERSION, dependencies: { z: '^2' } } };
  expect(messages({ ...needing, ...others })).toEqual([expect.stringMatching(NEEDS_Z)]);
});

it('package-lock.json is reported as a problem if the version of an optional dependency is outside the requested range', () => {
  const packages = {
    'node_modules/a': { ...VERSION, optionalDependencies: { z: '^2' } },
    'node_modules/z': VERSION,
  };
  expect(messages(packages)).toEqual([expect.stringMatching(NEEDS_Z)]);
});

it.each<[string, object]>([
  ['is optional', { ...VERSION, optionalDependencies: { z: '^2' } }],
  ['is a peer', { ...VERSION, peerDependencies: { z: '^2' } }],
])('package-lock.json does not need an entry for a dependency that %s', (_, value) => {
  expect(messages({ 'node_modules/a': value })).toEqual([]);
});

it('package-lock.json needs an entry for an overridden dependency, but any version that the override allows is accepted', () => {
  const needing = { 'node_modules/a': { ...VERSION, dependencies: { z: '^2' } } };
  const listed = { ...needing, 'node_modules/z': VERSION };
  expect(messages(listed, { overrides: { z: '1 - 1.4' } })).toEqual([]);
  const unmet = [expect.stringMatching(NEEDS_Z)];
  expect(messages(listed, { overrides: { b: { z: '^3' } } })).toEqual(unmet);
  expect(messages(needing, { overrides: { z: '1.0.0' } })).toEqual(unmet);
});

it("a linked folder satisfies a version range only if the folder's entry has a matching version", () => {
  const needing = (range: string) => ({
    'node_modules/a': { ...VERSION, dependencies: { z: range } },
    'node_modules/z': { resolved: 'z', link: true },
    z: VERSION,
  });
  const ofMissing = (range: string) =>
    messages(needing(range)).filter((message) => NEEDS_Z.test(message));
  expect(ofMissing('^1')).toEqual([]);
  expect(ofMissing('^2')).toHaveLength(1);
});

it('a bundled package is accepted even if it needs packages that have no entry', () => {
  const bundled = { ...VERSION, inBundle: true, dependencies: { z: '^2' } };
  expect(messages({ 'node_modules/a/node_modules/b': bundled })).toEqual([]);
  expect(messages({ 'node_modules/b': bundled })).toHaveLength(1);
});
