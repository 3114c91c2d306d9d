import { describe, expect, it } from '@jest/globals';
import { inventoryOfExtract, namesOf, packageNamed } from '../../support/inventory.ts';

const inventory = (goVersion: string, modules: string) =>
  inventoryOfExtract('usr/bin/tool', {
    kind: 'executable',
    go: { goVersion, modules },
    programs: [],
  });

describe('a Go executable', () => {
  const found = inventory(
    'go1.22.1 X:boringcrypto',
    [
      'path\texample.com/tool/cmd',
      'mod\texample.com/tool\tv1.2.3\th1:x=',
      'dep\tgolang.org/x/sys\tv0.1.0\th1:x=',
      'dep\texample.com/old\tv1.0.0',
      '=>\texample.com/fork\tv1.1.0\th1:x=',
      'dep\texample.com/local\tv2.0.0+incompatible',
      '=>\t./local\t(devel)\t',
      'build\t-compiler=gc',
      '',
    ].join('\n'),
  );

  it('lists its main module, its linked modules and the standard library', () => {
    expect(namesOf(found)).toEqual([
      'example.com/fork@v1.1.0',
      'example.com/local@v2.0.0+incompatible',
      'example.com/tool@v1.2.3',
      'golang.org/x/sys@v0.1.0',
      'stdlib@1.22.1',
    ]);
  });

  it('has a main module that depends on all linked modules', () => {
    const { dependsOn, purl, locations } = packageNamed(found, 'example.com/tool');
    expect(purl).toBe('pkg:golang/example.com/tool@v1.2.3');
    expect(dependsOn).toHaveLength(4);
    expect(locations).toMatchObject([{ path: 'usr/bin/tool' }]);
  });

  it('has a main module without a version if it was built from a source tree', () => {
    const { packages } = inventory('go1.20', 'mod\tx.y/z\t(devel)\t\n');
    expect(packages.map(({ purl }) => purl)).toEqual([
      'pkg:golang/stdlib@1.20.0',
      'pkg:golang/x.y/z',
    ]);
  });

  it.each([
    ['go1.23rc2', ['stdlib@1.23.0-rc.2']],
    ['go1.9.7', ['stdlib@1.9.7']],
    ['go1.24.1-fips', ['stdlib@1.24.1']],
    ['devel go1.24-abcdef', []],
    ['', []],
  ])('built with the toolchain %j lists the standard library %j', (goVersion, names) => {
    expect(namesOf(inventory(goVersion, ''))).toEqual(names);
  });
});
