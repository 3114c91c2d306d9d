import { describe, expect, it } from '@jest/globals';
import { anInventory, aPackage } from '../../support/inventory.ts';
import { linesOf, planInventory } from './plan-files.ts';

describe('the fix for a package that a system package contains', () => {
  it('updates the system package', () => {
    const item = aPackage({ ownedBy: ['pkg:deb/debian/skopeo@1.18.0?arch=amd64'] });
    const flaws = [{ id: 'X', ecosystem: 'npm', name: 'a', fixed: '1.0.1' }];
    const { fixes } = planInventory(anInventory({ packages: [item] }), flaws, {
      sourceKind: 'image',
    });
    expect(linesOf(fixes)).toEqual([
      'Update the deb package `skopeo` to a build that contains fixed versions: build the image again with a newer base image in the Dockerfile’s `FROM`',
    ]);
    expect(fixes[0]?.alternative).toBe(
      '`RUN apt-get update && apt-get install --only-upgrade --yes skopeo` in the Dockerfile',
    );
    expect(fixes[0]?.isUncertain).toBe(true);
  });
});
