import { describe, expect, it } from '@jest/globals';
import { storeOf } from '../../../../shared/ecosystems/npm/linked-store.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

describe('storeOf', () => {
  it.each([
    ['app/node_modules/.bun/a@1.0.0/node_modules/a/package.json', 'app/node_modules/.bun/'],
    ['node_modules/.store/a-npm-1.0.0-12/package/package.json', 'node_modules/.store/'],
    ['node_modules/a/package.json', undefined],
    ['node_modules/.package-lock.json', undefined],
    ['a/.bun/package.json', undefined],
  ])('for the path %s, returns the store %s', (path, store) => {
    expect(storeOf(path)).toBe(store);
  });
});

function manifest(name: string, version: string, needs: readonly string[] = []): string {
  const dependencies = Object.fromEntries(needs.map((need) => [need, '*']));
  return JSON.stringify({ name, version, dependencies });
}

function edgesIn(files: Readonly<Record<string, string>>) {
  const { packages } = inventoryOfFiles(files, 'image');
  return packages.map(({ name, version, isDirect, dependsOn }) => [
    `${name}@${version}`,
    isDirect,
    dependsOn,
  ]);
}

describe.each<[string, (name: string, version: string) => string]>([
  ['Bun', (name, version) => `.bun/${name}@${version}/node_modules/${name}`],
  ['Yarn', (name, version) => `.store/${name}-npm-${version}-245c7d42c7/package`],
])('packages in the store that %s links to', (_manager, folder) => {
  const at = (name: string, version: string) =>
    `node_modules/${folder(name, version)}/package.json`;
  const project = { 'package.json': '{"dependencies":{"a":"1","c":"*"}}' };
  const files: Readonly<Record<string, string>> = {
    ...project,
    [at('a', '1.0.0')]: manifest('a', '1.0.0', ['b', 'c', 'gone']),
    [at('b', '1.0.0')]: manifest('b', '1.0.0'),
    [at('c', '1.0.0')]: manifest('c', '1.0.0'),
    [at('c', '2.0.0')]: manifest('c', '2.0.0'),
  };

  it('have dependency edges and direct flags only if exactly one package has the requested name', () => {
    expect(edgesIn(files)).toEqual([
      ['a@1.0.0', true, ['pkg:npm/b@1.0.0']],
      ['b@1.0.0', undefined, []],
      ['c@1.0.0', undefined, []],
      ['c@2.0.0', undefined, []],
    ]);
  });

  it('have no dependency edges to packages that are bundled in other packages', () => {
    const bundled = at('x', '1.0.0').replace('package.json', 'node_modules/b/package.json');
    const { [at('b', '1.0.0')]: _b, ...others } = files;
    expect(edgesIn({ ...others, [bundled]: manifest('b', '3.0.0') })[0]).toEqual([
      'a@1.0.0',
      true,
      [],
    ]);
  });
});
