import { describe, expect, it } from '@jest/globals';
import { anInventory, aPackage } from '../../support/inventory.ts';
import { planInventory } from './plan-files.ts';

describe('the fix for a file without a known package manager', () => {
  const item = aPackage({ locations: [{ path: '.github/workflows/ci.yml', line: 9 }] });
  const flaws = [{ id: 'X', ecosystem: 'npm', name: 'a', fixed: '2.0.0' }];

  it('names the file', () => {
    const { fixes } = planInventory(anInventory({ packages: [item] }), flaws);
    expect(fixes).toMatchObject([
      {
        title:
          'Update `a` from 1.0.0 to 2.0.0 in `.github/workflows/ci.yml` (major update: 1.x to 2.x)',
        path: '.github/workflows/ci.yml',
      },
    ]);
  });

  it('names no file if the source is an SBOM', () => {
    const { fixes } = planInventory(anInventory({ packages: [item] }), flaws, {
      sourceKind: 'sbom',
    });
    expect(fixes.map(({ title, path }) => [title, path])).toEqual([
      ['Update `a` from 1.0.0 to 2.0.0 (major update: 1.x to 2.x)', undefined],
    ]);
  });
});
