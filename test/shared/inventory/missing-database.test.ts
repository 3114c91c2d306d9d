import { expect, it } from '@jest/globals';
import { missingDatabase } from '../../../shared/inventory/missing-database.ts';
import { aModule } from '../../support/go-reachability.ts';

const DEBIAN = { id: 'debian', versionId: '12' };

it.each([
  ['a Debian image without packages', DEBIAN, undefined, 1],
  ['a Debian image with other packages only', DEBIAN, 'npm', 1],
  ['a Debian image', DEBIAN, 'deb', 0],
  ['a system that OSV does not cover', { id: 'buildroot', versionId: '1' }, undefined, 0],
  ['an unknown system', undefined, undefined, 0],
])('missingDatabase returns the expected problems for %s', (_what, os, type, problems) => {
  const packages = type === undefined ? [] : [aModule({ type })];
  expect(missingDatabase(os, packages, true)).toHaveLength(problems);
});

it("a copy of os-release next to an application's program does not require a package database", () => {
  expect(missingDatabase(DEBIAN, [], false)).toEqual([]);
});
