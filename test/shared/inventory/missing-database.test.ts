import { expect, it } from '@jest/globals';
import { missingDatabase } from '../../../shared/inventory/missing-database.ts';
import { aModule } from '../../support/go-reachability.ts';

const DEBIAN = { id: 'debian', versionId: '12' };

it.each([
  ['reports a Debian image without packages', DEBIAN, undefined, 1],
  ['reports a Debian image that has only other packages', DEBIAN, 'npm', 1],
  ['reports a Debian image with a folder of Alpine', DEBIAN, 'Alpine:v3.18', 1],
  ['accepts a Debian image with dpkg packages', DEBIAN, 'Debian:12', 0],
  ['accepts a system that OSV does not cover', { id: 'buildroot', versionId: '1' }, undefined, 0],
  ['accepts an unknown system', undefined, undefined, 0],
])('missingDatabase %s', (_what, os, ecosystem, problems) => {
  const packages = ecosystem === undefined ? [] : [aModule({ ecosystem })];
  expect(missingDatabase(os, packages, true)).toHaveLength(problems);
});

it('missingDatabase accepts an image that contains only os-release and an application', () => {
  expect(missingDatabase(DEBIAN, [], false)).toEqual([]);
});
