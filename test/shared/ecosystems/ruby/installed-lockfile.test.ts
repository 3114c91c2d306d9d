import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const PROJECT = `GIT
  remote: https://example.com/tools.git
  revision: 0123456789abcdef
  specs:
    tool (0.1.0)

GEM
  remote: https://rubygems.org/
  specs:
    a (1.0.0)
    n (1.0.0-java)

DEPENDENCIES
  a
`;

const INNER = 'GEM\n  specs:\n    inner (1.0.0)\n\nDEPENDENCIES\n  inner\n';

function found(path: string, project = 'Gemfile.lock'): boolean {
  return namesOf(inventoryOfFiles({ [project]: PROJECT, [path]: INNER })).includes('inner@1.0.0');
}

describe('the lockfile inside a gem', () => {
  it.each([
    'vendor/bundle/ruby/3.2.0/gems/a-1.0.0/Gemfile.lock',
    'vendor/bundle/ruby/3.2.0/gems/n-1.0.0-java/x/y/Gemfile.lock',
    'vendor/bundle/ruby/3.2.0/bundler/gems/tools-0123456789ab/Gemfile.lock',
    'vendor/bundle/gems/a-1.0.0/Gemfile.lock',
  ])('at %s is skipped, because the project lockfile contains the gem', (path) => {
    expect(found(path)).toBe(false);
  });

  it.each([
    'vendor/bundle/Gemfile.lock',
    'vendor/bundle/ruby/3.2.0/gems/b-1.0.0/Gemfile.lock',
    'vendor/bundle/ruby/3.2.0/gems/a-1.0.1/Gemfile.lock',
    'x/vendor/bundle/ruby/3.2.0/gems/a-1.0.0/Gemfile.lock',
    'vendor/bundles/ruby/3.2.0/gems/a-1.0.0/Gemfile.lock',
  ])('at %s is read, because the project lockfile does not contain the gem', (path) => {
    expect(found(path)).toBe(true);
  });
});
