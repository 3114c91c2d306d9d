import { describe, expect, it } from '@jest/globals';
import { type GraphNode, packagesOfGraph } from '../../../shared/ecosystems/graph.ts';
import { aPackage } from '../../support/inventory.ts';

function node(name: string, ...needs: readonly string[]): [string, GraphNode] {
  return [name, { found: aPackage({ purl: `pkg:npm/${name}@1`, name, scope: 'unknown' }), needs }];
}

const nodes = new Map([
  node('a', 'b'),
  node('b', 'a', 'gone'),
  node('c', 'b', 'd'),
  node('d'),
  node('e'),
]);

describe('packagesOfGraph', () => {
  it('distinguishes runtime dependencies from development dependencies', () => {
    const packages = packagesOfGraph(nodes, { runtime: ['a'], development: ['c'] });
    expect(packages.map(({ name, scope, isDirect }) => [name, scope, isDirect])).toEqual([
      ['a', 'runtime', true],
      ['b', 'runtime', false],
      ['c', 'development', true],
      ['d', 'development', false],
      ['e', 'unknown', false],
    ]);
  });

  it('returns dependency edges only to listed packages, and accepts cycles', () => {
    const [a, b] = packagesOfGraph(nodes);
    expect(a?.dependsOn).toEqual(['pkg:npm/b@1']);
    expect(b?.dependsOn).toEqual(['pkg:npm/a@1']);
  });

  it('replaces a folder in the source tree with its dependencies, which are direct and have the scope of the folder', () => {
    const withFolder = new Map([...nodes, ['lib', { found: undefined, needs: ['d'] }] as const]);
    const packages = packagesOfGraph(withFolder, { runtime: ['a'], development: ['lib'] });
    expect(packages.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(packages[3]).toMatchObject({ name: 'd', scope: 'development', isDirect: true });
  });

  it('leaves direct flags unknown if the manifests are unknown', () => {
    expect(packagesOfGraph(nodes)[0]?.isDirect).toBeUndefined();
  });
});
