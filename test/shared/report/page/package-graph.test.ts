import { describe, expect, it } from '@jest/globals';
import { dependentsOf, pathTo } from '../../../../shared/report/page/package-graph.ts';
import { aPagePackage } from './a-page-finding.ts';

// Package 0 requires 1, 1 requires 2, and 2 requires 1. Packages 3 and 0 are direct, and 3 requires 2.
const PACKAGES = [
  aPagePackage({ isDirect: true, dependsOn: [1] }),
  aPagePackage({ isDirect: false, dependsOn: [2] }),
  aPagePackage({ isDirect: false, dependsOn: [1] }),
  aPagePackage({ isDirect: true, dependsOn: [2] }),
  aPagePackage({ dependsOn: [] }),
];
const DEPENDENTS = dependentsOf(PACKAGES);

describe('the package graph', () => {
  it('lists the packages that depend on a package', () => {
    expect(DEPENDENTS).toEqual([[], [0, 2], [1, 3], [], []]);
  });

  it.each([
    [1, [0, 1]],
    [2, [3, 2]],
    [3, [3]],
    [4, undefined],
  ])('has the shortest path to package %d', (at, path) => {
    expect(pathTo(at, PACKAGES, DEPENDENTS)).toEqual(path);
  });
});
