import { describe, expect, it } from '@jest/globals';
import type { Inventory } from '../../../../shared/model/inventory.ts';
import type { Package } from '../../../../shared/model/package.ts';
import { pagePackages } from '../../../../shared/report/html/page-packages.ts';

function aPackage(name: string, changes: Partial<Package> = {}): Package {
  const purl = `pkg:npm/${name}@1`;
  return {
    purl,
    type: 'npm',
    name,
    version: '1',
    locations: [{ path: 'a' }],
    scope: 'runtime',
    dependsOn: [],
    ...changes,
  };
}

function anInventory(packages: readonly Package[]): Inventory {
  const source = { kind: 'directory', name: '.' } as const;
  return { kind: 'assay/inventory/v1', source, layers: [], packages, problems: [], files: [] };
}

describe('the packages on the page', () => {
  it('refer to their dependencies by index, within each inventory', () => {
    const pair = [
      aPackage('a', { dependsOn: ['pkg:npm/b@1', 'pkg:npm/missing@1'] }),
      aPackage('b'),
    ];
    const { packages } = pagePackages([anInventory(pair), anInventory(pair)], () => 0);
    expect(packages.map(({ dependsOn }) => dependsOn)).toEqual([[1], [], [3], []]);
  });

  it('are limited in number, and the omitted packages are counted', () => {
    const many = Array.from({ length: 20_010 }, (_, at) => aPackage(`p${at}`));
    const { packages, omittedPackages } = pagePackages(
      [anInventory(many), anInventory(many)],
      () => 0,
    );
    expect([packages.length, omittedPackages]).toEqual([20_000, 20_020]);
  });

  it('contain only visible characters in their text', () => {
    const { packages } = pagePackages(
      [anInventory([aPackage('a\u202e', { license: '' })])],
      () => 0,
    );
    expect(packages[0]).toMatchObject({ name: 'a\uFFFD', license: undefined });
  });
});
