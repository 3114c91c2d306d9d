import { describe, expect, it } from '@jest/globals';
import type { FixContext } from '../../../shared/fix/fix-context.ts';
import { refreshTarget, targetOf } from '../../../shared/fix/target-of.ts';
import { aPackage } from '../../support/inventory.ts';

const item = aPackage({ scope: 'development' });

function contextWith(more: number): FixContext {
  return {
    sourceKind: 'directory',
    known: new Map(),
    files: new Map(),
    requirements: () => undefined,
    dependents: () => [],
    roots: () => ({ packages: [aPackage({ name: 'root' })], more }),
    isRemoved: () => false,
  };
}

describe('the target of an update command', () => {
  it('includes the scope of the package', () => {
    expect(targetOf(item)).toEqual({
      name: 'a',
      version: '1.0.0',
      to: undefined,
      isDevelopment: true,
    });
  });

  it('names the direct dependencies that require the package, but only if all of them are known', () => {
    const member = { item, to: '1.0.1', fixes: [], stays: [] };
    expect(refreshTarget(member, 'x', contextWith(0))).toMatchObject({
      to: '1.0.1',
      roots: ['root'],
    });
    expect(refreshTarget(member, 'x', contextWith(1)).roots).toBeUndefined();
  });
});
