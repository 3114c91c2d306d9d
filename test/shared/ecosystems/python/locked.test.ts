import { describe, expect, it } from '@jest/globals';
import {
  type LockedPackage,
  lockedTables,
  onlyHash,
  packagesOfLock,
} from '../../../../shared/ecosystems/python/locked.ts';
import { readToml } from '../../../../shared/ecosystems/toml.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const context = {
  sourceKind: 'directory',
  os: undefined,
  file: () => undefined,
  named: () => [],
} as const;

function fileOf(text: string) {
  return { path: 'x.lock', bytes: Buffer.from(text) };
}

function locked(name: string, ...needs: readonly string[]): LockedPackage {
  return { name, version: '1', line: 1, scope: 'unknown', needs };
}

describe('lockedTables', () => {
  it('returns each table with its line', () => {
    const file = fileOf('[[package]]\nname = "a"\n\n[[package]]\nname = "b"\n');
    const tables = lockedTables(file, readToml(file), 'package');
    expect(tables).toEqual([
      [{ name: 'a' }, 1],
      [{ name: 'b' }, 4],
    ]);
  });

  it('leaves line numbers undefined if a string contains what looks like a table header', () => {
    const file = fileOf('[[package]]\ndescription = """\n[[package]]\n"""\n');
    expect(lockedTables(file, readToml(file), 'package')[0]?.[1]).toBeUndefined();
  });
});

describe('packagesOfLock', () => {
  it('resolves a dependency to every version of the package, regardless of how its name is spelled', () => {
    const packages = [locked('A', 'b-c'), locked('B_C'), { ...locked('b.c'), version: '2' }];
    const parsed = packagesOfLock(fileOf(''), context, packages, {
      runtime: ['a'],
      development: [],
    });
    expect(parsed.packages).toMatchObject([
      { isDirect: true, dependsOn: ['pkg:pypi/b-c@1', 'pkg:pypi/b-c@2'] },
      { isDirect: false, scope: 'runtime' },
      { isDirect: false, scope: 'runtime' },
    ]);
  });

  it('reads many versions of a package in linear time', () => {
    const packages = Array.from({ length: 40_000 }, (_, at) => ({
      ...locked('a'),
      version: String(at),
    }));
    const start = performance.now();
    packagesOfLock(fileOf(''), context, packages);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('reports an entry without a name as a problem', () => {
    const parsed = packagesOfLock(fileOf(''), context, [locked(''), locked('a')]);
    expect(parsed.packages).toHaveLength(1);
    expect(parsed.problems).toMatchObject([{ code: 'malformed', path: 'x.lock', line: 1 }]);
  });
});

describe('onlyHash', () => {
  it.each([
    [[{ hash: 'sha256:ab' }], [{ algorithm: 'sha256', value: 'ab' }]],
    [[{ hashes: { sha256: 'ab' } }], [{ algorithm: 'sha256', value: 'ab' }]],
    [[{ hash: 'sha256:ab' }, { hash: 'sha256:cd' }], undefined],
    [[], undefined],
    [[{ hash: 'md5:ab' }], undefined],
  ])('for the files %j, returns the digests %j', (files, expected) => {
    expect(onlyHash(files)).toEqual(expected);
  });
});

it.each([
  ['poetry.lock', '[metadata]\nlock-version = "3.0"\n'],
  ['pdm.lock', '[metadata]\nlock_version = "5.0"\n'],
  ['pylock.toml', 'lock-version = "2.0"\npackages = []\n'],
])('a %s with an unsupported format version is reported as a problem', (path, text) => {
  expect(inventoryOfFiles({ [path]: text }).problems).toMatchObject([
    { code: 'unsupported-version', path },
  ]);
});

it('a pylock.toml without the required package list is not a lockfile', () => {
  expect(inventoryOfFiles({ 'pylock.toml': 'lock-version = "1.0"\n' }).problems).toMatchObject([
    { code: 'not-a-lockfile' },
  ]);
});
