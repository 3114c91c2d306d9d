import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../../shared/model/package.ts';
import { documentPackages } from '../../../shared/sbom/document-packages.ts';

const A: Package = {
  purl: 'pkg:npm/a@1',
  type: 'npm',
  name: 'a',
  version: '1',
  locations: [{ path: 'b' }, { path: 'a' }, { path: 'a' }],
  scope: 'development',
  dependsOn: ['pkg:npm/gone@1'],
};

describe('documentPackages', () => {
  it('keeps the fields of a component that occurs once, but removes its dependencies on missing components', () => {
    expect(documentPackages([A])).toEqual([{ ...A, dependsOn: [] }]);
  });

  it('uses the widest scope of a component that occurs twice', () => {
    expect(documentPackages([A, { ...A, scope: 'runtime' }])).toMatchObject([
      { scope: 'runtime', locations: [{ path: 'a' }, { path: 'b' }] },
    ]);
  });
});
