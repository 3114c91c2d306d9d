import { expect, it } from '@jest/globals';
import type { FileFormat } from '../../../shared/ecosystems/ecosystem.ts';
import { parseFiles } from '../../../shared/inventory/parse-files.ts';
import { aPackage } from '../../support/inventory.ts';

const lock: FileFormat = {
  wanted: { names: ['lock'] },
  parse: () => ({ packages: [aPackage()], problems: [] }),
};
const manifest: FileFormat = {
  wanted: { names: ['manifest'] },
  parse: () => ({ packages: [], problems: [], manifest: { dependencies: [], fix: 'lock it' } }),
  locking: { ecosystem: 'npm', manifests: [], locks: [{ format: lock, names: [] }], note: '' },
};
const other: FileFormat = {
  wanted: { names: ['other'] },
  parse: () => ({ packages: [aPackage()], problems: [], isForeign: true }),
};

it('parseFiles returns separate lists of packages, manifests and lockfiles', () => {
  const files = ['lock', 'manifest', 'other'].map((path) => ({ path, bytes: Buffer.alloc(0) }));
  const description = { kind: 'directory', name: 'x' } as const;
  const reading = parseFiles(
    [lock, manifest, other],
    { description, layers: [], files, problems: [] },
    { sourceKind: 'directory', file: () => undefined, named: () => [], os: undefined },
  );
  expect(reading.packages).toHaveLength(2);
  expect(reading.manifests).toMatchObject([{ path: 'manifest', format: manifest }]);
  // SBOMs serve as lockfiles for manifests of every format.
  expect([...reading.lockfiles.keys()]).toEqual([expect.anything(), lock]);
  expect(reading.lockfiles.get(lock)).toMatchObject([{ file: { path: 'lock' } }]);
  expect([...reading.read]).toEqual(['lock', 'manifest']);
});
