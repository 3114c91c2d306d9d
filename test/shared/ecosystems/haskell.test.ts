import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

describe('cabal.project.freeze', () => {
  it('has what is pinned, and neither flags nor what GHC has', () => {
    const text = `active-repositories: hackage.haskell.org:merge
constraints: any.Cabal ==3.2.1.0,
             any.array installed,
             tls +compat -hans,
             Diff ==0.4.1,
             any.two ==1.0 || ==2.0

index-state: any.x ==1.0
`;
    const { packages } = inventoryOfFiles({ 'cabal.project.freeze': text });
    expect(packages.map((p) => [p.purl, p.locations[0]?.line])).toEqual([
      ['pkg:hackage/Cabal@3.2.1.0', 2],
      ['pkg:hackage/Diff@0.4.1', 5],
    ]);
  });

  it('takes no time over a line of spaces', () => {
    const text = `constraints: a${' '.repeat(200_000)}x`;
    expect(inventoryOfFiles({ 'cabal.project.freeze': text }).packages).toEqual([]);
  });
});

describe('stack.yaml.lock', () => {
  it('has packages of Hackage with their lines, and commits', () => {
    const text = `packages:
- completed:
    hackage: HTTP-4000.3.16@sha256:6042,5947
  original:
    hackage: HTTP-4000.3.16@sha256:6042,5947
- completed:
    hackage: lens-aeson-1.1.3@sha256:1111,22
  original:
    hackage: lens-aeson-1.1.3
- completed:
    name: kore
    version: 0.60.0.0
    git: https://github.com/o/kore
    commit: abc
snapshots: []
`;
    const { packages } = inventoryOfFiles({ 'stack.yaml.lock': text });
    expect(packages.map((p) => [p.name, p.version, p.ecosystem, p.locations[0]?.line])).toEqual([
      ['HTTP', '4000.3.16', 'Hackage', 3],
      ['kore', '0.60.0.0', undefined, undefined],
      ['lens-aeson', '1.1.3', 'Hackage', 7],
    ]);
  });
});
