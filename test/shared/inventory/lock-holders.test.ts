import { describe, expect, it } from '@jest/globals';
import type { Lock } from '../../../shared/ecosystems/ecosystem.ts';
import type { Manifest } from '../../../shared/ecosystems/manifest.ts';
import { DataError } from '../../../shared/errors/errors.ts';
import { indexHolders, type LockFile } from '../../../shared/inventory/lock-holders.ts';
import { aPackage } from '../../support/inventory.ts';

const lock: Lock = {
  format: { wanted: {}, parse: () => ({ packages: [], problems: [] }) },
  names: [],
};
const context = {
  sourceKind: 'directory',
  file: () => undefined,
  named: () => [],
  os: undefined,
} as const;
const own: Manifest = { name: 'own', dependencies: [], fix: '' };
const MANIFESTS = new Map<string, Manifest>([
  ['m', { dependencies: [], fix: '' }],
  ['app/m', { dependencies: [], fix: '' }],
  ['lib/m', { ...own, includes: ['deep/m', 'lib/m'] }],
  ['deep/m', { ...own, name: 'deep' }],
]);

function aLockfile(path: string, facts: Partial<Lock> = {}): LockFile {
  return {
    lock: { ...lock, ...facts },
    file: { path, bytes: Buffer.alloc(0) },
    packages: [aPackage({ name: 'a' })],
  };
}

function holders(lockfiles: readonly LockFile[], path: string) {
  const found = indexHolders(lockfiles, MANIFESTS, 'npm', context)(path);
  return found.map((one) => [one.path, ...one.names]);
}

describe('a lockfile', () => {
  it('applies to the manifests next to it', () => {
    expect(holders([aLockfile('app/l')], 'app/m')).toEqual([['app/l', 'a']]);
    expect(holders([aLockfile('app/l')], 'm')).toEqual([]);
    expect(holders([aLockfile('l')], 'app/m')).toEqual([]);
  });

  it('applies to the manifests that it lists, and contains their names and its own aliases', () => {
    const coverage = () => ({ manifests: ['lib/m', 'gone/m'], names: ['alias'] });
    const found = [['l', 'a', 'alias', 'own', 'deep']];
    expect(holders([aLockfile('l', { coverage })], 'lib/m')).toEqual(found);
    // The dependencies of an included manifest are installed with it.
    expect(holders([aLockfile('l', { coverage })], 'deep/m')).toEqual(found);
    expect(holders([aLockfile('l', { coverage })], 'm')).toEqual(found);
  });

  it('applies only to the manifests next to it if its list of manifests is unreadable', () => {
    const coverage = () => {
      throw new DataError('malformed', 'no', { path: 'l' });
    };
    expect(holders([aLockfile('l', { coverage })], 'm')).toEqual([['l', 'a']]);
    const defect = () => {
      throw new TypeError('a defect of ours');
    };
    expect(() => holders([aLockfile('l', { coverage: defect })], 'm')).toThrow(TypeError);
  });
});

it('indexHolders combines the packages of all lockfiles for the same folder', () => {
  const installed: Partial<Lock> = { folderOf: () => 'app/' };
  const files = [aLockfile('app/x/a', installed)];
  const second = { ...aLockfile('app/x/b', installed), lock: files[0]?.lock ?? lock };
  const both = [...files, { ...second, packages: [aPackage({ name: 'b' })] }];
  expect(holders(both, 'app/m')).toEqual([['app/x/a', 'a', 'b']]);
});

it('indexHolders omits indirect versions of a package that is also a direct dependency', () => {
  const packages = [
    aPackage({ name: 'a', version: '1.0.0', isDirect: false }),
    aPackage({ name: 'a', version: '2.0.0', isDirect: true }),
    aPackage({ name: 'b', version: '3.0.0', isDirect: false }),
  ];
  const [holder] = indexHolders([{ ...aLockfile('l'), packages }], MANIFESTS, 'npm', context)('m');
  expect([...(holder?.versions ?? [])]).toEqual([
    ['a', new Set(['2.0.0'])],
    ['b', new Set(['3.0.0'])],
  ]);
});
