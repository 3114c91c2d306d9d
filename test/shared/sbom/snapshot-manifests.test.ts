import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { Package } from '../../../shared/model/package.ts';
import { type ManifestNames, snapshotManifests } from '../../../shared/sbom/snapshot-manifests.ts';
import { arbitraryInventory } from '../../support/arbitrary-inventory.ts';
import { inventoryOfFiles } from '../../support/inventory.ts';

const NAMES: ManifestNames = { name: 'image', pathOf: ({ path }) => path };

function aPackage(changes: Partial<Package> & Pick<Package, 'purl'>): Package {
  return {
    type: 'npm',
    name: 'a',
    version: '1',
    locations: [{ path: 'package-lock.json' }],
    scope: 'unknown',
    dependsOn: [],
    ...changes,
  };
}

function manifestsOf(packages: readonly Package[], names = NAMES, digest?: string) {
  const inventory: Inventory = { ...inventoryOfFiles({}), packages };
  const source = { ...inventory.source, ...(digest !== undefined && { digest }) };
  return Object.fromEntries(snapshotManifests({ ...inventory, source }, names));
}

describe('the manifests in a dependency snapshot', () => {
  it('contain the relationship, scope and dependencies of each package', () => {
    const a = aPackage({
      purl: 'pkg:npm/a@1',
      isDirect: true,
      scope: 'runtime',
      dependsOn: ['pkg:npm/b@1', 'pkg:npm/elsewhere@1'],
    });
    const b = aPackage({ purl: 'pkg:npm/b@1', isDirect: false, scope: 'development' });
    expect(manifestsOf([a, b, aPackage({ purl: 'pkg:npm/c@1' })])).toEqual({
      'package-lock.json': {
        name: 'package-lock.json',
        file: { source_location: 'package-lock.json' },
        resolved: {
          'pkg:npm/a@1': {
            package_url: 'pkg:npm/a@1',
            relationship: 'direct',
            scope: 'runtime',
            dependencies: ['pkg:npm/b@1'],
          },
          'pkg:npm/b@1': {
            package_url: 'pkg:npm/b@1',
            relationship: 'indirect',
            scope: 'development',
            dependencies: [],
          },
          'pkg:npm/c@1': { package_url: 'pkg:npm/c@1', dependencies: [] },
        },
      },
    });
  });

  it('are separate for each file, and each lists the packages in its file', () => {
    const locations = [{ path: 'a/go.mod' }, { path: 'b/go.mod', line: 3 }];
    const manifests = manifestsOf([aPackage({ purl: 'pkg:npm/a@1', locations })]);
    expect(Object.keys(manifests)).toEqual(['a/go.mod', 'b/go.mod']);
  });

  it('are a single manifest for an image, with the digest of the image', () => {
    const names = { name: 'ghcr.io/o/r', pathOf: () => undefined };
    const packages = ['pkg:deb/debian/a@1', 'pkg:npm/b@1'].map((purl) => aPackage({ purl }));
    expect(manifestsOf(packages, names, 'sha256:00')).toEqual({
      'ghcr.io/o/r': {
        name: 'ghcr.io/o/r',
        metadata: { digest: 'sha256:00' },
        resolved: expect.objectContaining({ 'pkg:npm/b@1': expect.anything() }),
      },
    });
  });

  it('omit packages without a valid purl, but keep files with names such as __proto__', () => {
    const locations = [{ path: '__proto__' }];
    const packages = ['no purl', 'pkg:npm/a@1'].map((purl) => aPackage({ purl, locations }));
    const [[key, manifest] = []] = Object.entries(manifestsOf(packages));
    expect(key).toBe('__proto__');
    expect(Object.keys(manifest?.resolved ?? {})).toEqual(['pkg:npm/a@1']);
  });

  it('identify packages by purl, and contain all dependencies that they refer to, for random inventories', () => {
    fc.assert(
      fc.property(arbitraryInventory, (inventory) => {
        for (const { resolved } of snapshotManifests(inventory, NAMES).values()) {
          for (const [purl, { package_url, dependencies = [] }] of Object.entries(resolved)) {
            expect(purl).toMatch(/^pkg:/);
            expect(package_url).toBe(purl);
            expect(dependencies.every((each) => Object.hasOwn(resolved, each))).toBe(true);
          }
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
