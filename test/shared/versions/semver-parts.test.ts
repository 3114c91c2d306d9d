import { expect, it } from '@jest/globals';
import { parseSemver } from '../../../shared/versions/semver-parts.ts';

it('parseSemver splits a version into its numbers, prerelease and build', () => {
  expect(parseSemver('v1.2.3-rc.1+build.5', 'semver', 3)).toEqual({
    numbers: ['1', '2', '3'],
    prerelease: 'rc.1',
    build: 'build.5',
  });
});

it('parseSemver rejects a version with more numbers than the scheme allows', () => {
  expect(parseSemver('1.2.3.4', 'nuget', 4).numbers).toHaveLength(4);
  expect(() => parseSemver('1.2.3.4', 'semver', 3)).toThrow('"1.2.3.4" is not a semver version');
});
