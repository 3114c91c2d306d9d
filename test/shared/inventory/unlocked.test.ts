import { describe, expect, it } from '@jest/globals';
import type { FileFormat, Locking } from '../../../shared/ecosystems/ecosystem.ts';
import type { Manifest } from '../../../shared/ecosystems/manifest.ts';
import { findUnlocked } from '../../../shared/inventory/unlocked.ts';
import { aPackage } from '../../support/inventory.ts';

const none = { packages: [], problems: [] };
const lockFormat: FileFormat = { wanted: {}, parse: () => none };
const locking: Locking = {
  ecosystem: 'PyPI',
  manifests: ['m'],
  locks: [{ format: lockFormat, names: ['l'] }],
  note: '',
};

const context = {
  sourceKind: 'directory',
  file: () => undefined,
  named: () => [],
  os: undefined,
} as const;

function find(
  manifest: Partial<Manifest>,
  locked: Readonly<Record<string, readonly string[]>>,
  ofFormat?: Partial<Locking>,
) {
  const format = { wanted: {}, parse: () => none, locking: { ...locking, ...ofFormat } };
  const lockfiles = Object.entries(locked).map(([path, names]) => ({
    file: { path, bytes: Buffer.alloc(0) },
    packages: names.map((name) => aPackage({ name })),
  }));
  return findUnlocked(
    [{ path: 'app/m', format, manifest: { dependencies: [], fix: 'lock it', ...manifest } }],
    new Map([[lockFormat, lockfiles]]),
    context,
  );
}

const A = { name: 'a', isDevelopment: false };
const B_OF_TESTS = { name: 'b', isDevelopment: true };

describe('a manifest', () => {
  it.each<[string, Partial<Manifest>, Readonly<Record<string, readonly string[]>>, string]>([
    [
      'has no lockfile',
      { dependencies: [A] },
      {},
      'app/m names 1 dependency, and no lockfile pins the installed versions. Fix: lock it',
    ],
    [
      'has a lockfile in a different folder',
      { dependencies: [A] },
      { l: ['a'], 'app/x/l': ['a'] },
      'app/m names 1 dependency, and no lockfile pins the installed versions. Fix: lock it',
    ],
    [
      'has an empty lockfile',
      { dependencies: [A, { ...A, name: 'c' }] },
      { 'app/l': [] },
      'app/m names 2 dependencies, and no lockfile pins the installed versions. Fix: lock it',
    ],
    [
      'has a lockfile without some of its dependencies',
      { dependencies: ['a', 'c', 'd', 'e', 'f'].map((name) => ({ ...A, name })) },
      { 'app/l': ['a'] },
      'app/m names 4 dependencies that app/l does not contain: c, d, e and 1 more. Fix: lock it',
    ],
    [
      'names only development dependencies',
      { dependencies: [B_OF_TESTS] },
      {},
      'app/m names 1 development dependency, and no lockfile pins the installed versions. Fix: lock it',
    ],
    [
      'names both kinds of dependencies, of which only runtime dependencies are counted',
      { dependencies: [A, B_OF_TESTS] },
      {},
      'app/m names 1 dependency, and no lockfile pins the installed versions. Fix: lock it',
    ],
    [
      'is a program without readable dependencies',
      { isProgram: true },
      {},
      'app/m is a program, and no lockfile pins the versions that it installs. Fix: lock it',
    ],
  ])('is reported as a problem if it %s', (_case, manifest, locked, message) => {
    expect(find(manifest, locked).problems).toEqual([{ code: 'unlocked', message, path: 'app/m' }]);
  });

  it.each<[string, Partial<Manifest>, Readonly<Record<string, readonly string[]>>]>([
    ['names no dependencies', {}, {}],
    [
      'has a lockfile that spells the dependency differently',
      { dependencies: [{ ...A, name: 'A_B' }] },
      { 'app/l': ['a-b'] },
    ],
    [
      'has two lockfiles that together contain its dependencies',
      { dependencies: [A, B_OF_TESTS] },
      { 'app/l': ['a'], 'app/k': ['b'] },
    ],
    [
      'has a lockfile without its optional dependencies',
      { dependencies: [A, { ...A, name: 'peer', isOptional: true }] },
      { 'app/l': ['a'] },
    ],
    ['is a locked program', { isProgram: true }, { 'app/l': ['a'] }],
  ])('is accepted if it %s', (_case, manifest, locked) => {
    expect(find(manifest, locked)).toEqual({ packages: [], problems: [] });
  });

  it('adds packages for its exact versions if no lockfile contains them', () => {
    const exact = aPackage();
    const dependencies = [{ ...A, exact }, B_OF_TESTS];
    expect(find({ dependencies }, {}).packages).toEqual([exact]);
    expect(find({ dependencies }, { 'app/l': ['a'] }).packages).toEqual([]);
  });

  it('adds a package for an optional dependency with an exact version that the lockfile omits', () => {
    const exact = aPackage({ name: 'extra' });
    const dependencies = [A, { ...A, name: 'extra', isOptional: true, exact }];
    expect(find({ dependencies }, { 'app/l': ['a'] })).toEqual({ packages: [exact], problems: [] });
  });

  it('adds no package for an optional dependency that a complete lockfile omits', () => {
    const exact = aPackage({ name: 'extra' });
    const dependencies = [A, { ...A, name: 'extra', isOptional: true, exact }];
    const complete = { areLocksComplete: true };
    expect(find({ dependencies }, { 'app/l': ['a'] }, complete).packages).toEqual([]);
    expect(find({ dependencies }, {}, complete).packages).toEqual([exact]);
  });
});
