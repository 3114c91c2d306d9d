import { describe, expect, it } from '@jest/globals';
import { editedFile } from '../../../shared/fix/edited-file.ts';
import type { FixContext } from '../../../shared/fix/fix-context.ts';
import { managerOf } from '../../../shared/fix/managers/manager-of.ts';
import { aPackage } from '../../support/inventory.ts';

function fileFor(path: string, context: Partial<FixContext> = {}): string {
  const manager = managerOf(path, '') ?? { id: 'none' };
  return editedFile({ path, manager }, aPackage({ name: 'time' }), {
    sourceKind: 'directory',
    known: new Map(),
    files: new Map(),
    requirements: () => undefined,
    dependents: () => [],
    roots: () => ({ packages: [], more: 0 }),
    isRemoved: () => false,
    ...context,
  });
}

describe('the file that the user must edit to update a direct dependency', () => {
  it('is the manifest of the workspace that requests the package according to the lockfile', () => {
    const requirements = () => [{ by: undefined, range: '^1', folder: 'packages/a' }];
    expect(fileFor('x/package-lock.json', { requirements })).toBe('x/packages/a/package.json');
  });

  it('is the manifest next to the lockfile if it contains the package name', () => {
    const files = new Map([['x/Cargo.toml', '[dependencies]\ntime = "0.3"']]);
    expect(fileFor('x/Cargo.lock', { files })).toBe('x/Cargo.toml');
  });

  it('is the lockfile if the manifest is unknown', () => {
    expect(fileFor('x/Cargo.lock')).toBe('x/Cargo.lock');
  });

  it('is the file that the package was found in, if that file is a manifest', () => {
    expect(fileFor('x/go.mod')).toBe('x/go.mod');
  });
});
