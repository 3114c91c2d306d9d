import { expect, it } from '@jest/globals';
import {
  manifestFormat,
  manifestOfPackages,
  withManifest,
} from '../../../shared/ecosystems/manifest-format.ts';
import { aPackage } from '../../support/inventory.ts';

const locking = { ecosystem: 'npm', manifests: ['m'], locks: [], note: '' };
const manifest = { dependencies: [], fix: 'lock it' };
const file = { path: 'm', bytes: Buffer.alloc(0) };
const context = {
  sourceKind: 'directory',
  file: () => undefined,
  named: () => [],
  os: undefined,
} as const;

it('manifestFormat returns a format that reads declared dependencies, except in images', () => {
  const format = manifestFormat({ wanted: { names: ['m'] } }, locking, () => manifest);
  expect(format).toMatchObject({ role: 'manifest', wantedIn: ['directory', 'file'], locking });
  expect(format.parse(file, context)).toEqual({ packages: [], problems: [], manifest });
});

it('withManifest returns a format that lists both packages and declared dependencies', () => {
  const packages = [aPackage({ scope: 'development' }), aPackage({ name: 'b' })];
  const inner = { wanted: {}, parse: () => ({ packages, problems: [] }) };
  const format = withManifest(inner, locking, (parsed) =>
    manifestOfPackages(parsed.packages, 'lock it'),
  );
  expect(format.parse(file, context)).toEqual({
    packages,
    problems: [],
    manifest: {
      dependencies: [
        { name: 'a', isDevelopment: true },
        { name: 'b', isDevelopment: false },
      ],
      fix: 'lock it',
    },
  });
});
