import { describe, expect, it } from '@jest/globals';
import {
  readRequirements,
  requirementFiles,
} from '../../../../shared/fix/requirements/read-requirements.ts';

describe('the ranges in a lockfile', () => {
  it('are read from the lockfile and, for some formats, also from the manifest', () => {
    expect(requirementFiles('x/composer.lock')).toEqual(['x/composer.lock', 'x/composer.json']);
    expect(requirementFiles('x/yarn.lock')).toEqual(['x/yarn.lock']);
    expect(requirementFiles('x/Cargo.lock')).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'package-lock.json',
      '{"packages":{"":{"dependencies":{"a":"1"}},"node_modules/a":{"version":"1.0.0"}}}',
    ],
    ['yarn.lock', '# yarn lockfile v1\n\na@^1:\n  version "1.0.0"\n'],
    ['Gemfile.lock', 'GEM\n  specs:\n    a (1.0.0)\n\nDEPENDENCIES\n  a\n'],
    ['composer.lock', '{"packages":[{"name":"a","version":"1.0.0","require":{"a":"*"}}]}'],
    [
      'poetry.lock',
      '[[package]]\nname = "a"\nversion = "1.0.0"\n[package.dependencies]\na = "*"\n',
    ],
  ])('are grouped by package: %s', (path, text) => {
    expect(
      [...(readRequirements(path, new Map([[path, text]])) ?? [])].map(([key]) => key),
    ).toEqual(['a@1.0.0']);
  });

  it.each([
    ['package-lock.json', '{'],
    ['package-lock.json', '[]'],
    ['poetry.lock', '= ='],
    ['Cargo.lock', ''],
  ])('are undefined if the file %s contains %j', (path, text) => {
    expect(readRequirements(path, new Map([[path, text]]))).toBeUndefined();
    expect(readRequirements(path, new Map())).toBeUndefined();
  });
});
