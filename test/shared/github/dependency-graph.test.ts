import { afterEach, describe, expect, it } from '@jest/globals';
import { manifestsOf, submitSnapshot } from '../../../shared/github/dependency-graph.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { Package } from '../../../shared/model/package.ts';
import { type SmallGitHub, smallGitHub } from './small-github.ts';

let open: SmallGitHub | undefined;
afterEach(async () => await open?.close());

function aPackage(changes: Partial<Package>): Package {
  return {
    purl: 'pkg:npm/a@1',
    type: 'npm',
    name: 'a',
    version: '1',
    locations: [{ path: 'package-lock.json', line: 3 }],
    scope: 'runtime',
    dependsOn: [],
    ...changes,
  };
}

function anInventory(
  packages: readonly Package[],
  kind: 'directory' | 'image' = 'directory',
): Inventory {
  return {
    kind: 'assay/inventory/v1',
    source: { kind, name: 'ghcr.io/acme/shop:1' },
    layers: [],
    packages,
    problems: [],
    files: [],
  };
}

describe('the manifests of an inventory', () => {
  it('are the files that packages were read from', () => {
    const direct = aPackage({ isDirect: true, dependsOn: ['pkg:npm/b@2'] });
    const indirect = aPackage({ purl: 'pkg:npm/b@2', isDirect: false, scope: 'unknown' });
    expect(manifestsOf(anInventory([direct, indirect]))).toEqual({
      'package-lock.json': {
        name: 'package-lock.json',
        file: { source_location: 'package-lock.json' },
        resolved: {
          'pkg:npm/a@1': {
            package_url: 'pkg:npm/a@1',
            relationship: 'direct',
            scope: 'runtime',
            dependencies: ['pkg:npm/b@2'],
          },
          'pkg:npm/b@2': { package_url: 'pkg:npm/b@2', relationship: 'indirect', dependencies: [] },
        },
      },
    });
  });

  it('are one for an image, and name no file of the repository', () => {
    const manifests = manifestsOf(anInventory([aPackage({})], 'image'));
    expect(Object.keys(manifests)).toEqual(['ghcr.io/acme/shop:1']);
    expect(manifests['ghcr.io/acme/shop:1']).not.toHaveProperty('file');
  });
});

describe('a snapshot', () => {
  it('is submitted under its correlator', async () => {
    open = await smallGitHub(() => ({
      status: 201,
      body: { message: 'Dependency results saved' },
    }));
    const said = await submitSnapshot(open.github, anInventory([aPackage({})]), {
      repository: 'acme/shop',
      sha: 'a'.repeat(40),
      ref: 'refs/heads/main',
      runId: '1',
      correlator: 'ci-scan',
      detector: { name: 'Assay', version: '1.0.0', url: 'https://example.com' },
      scanned: '2026-11-25T00:00:00Z',
    });
    expect(said).toBe('Dependency results saved');
    expect(open.seen[0]?.json).toMatchObject({
      version: 0,
      job: { id: '1', correlator: 'ci-scan' },
    });
  });
});
