import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `GIT
  remote: https://example.com/g.git
  revision: 1234
  specs:
    g (0.1.0)

GEM
  remote: https://rubygems.org/
  specs:
    a (1.0.0)
      b (>= 1, < 3)
    b (2.0.0)
    nokogiri (1.15.0-x86_64-linux)

PLATFORMS
  ruby

DEPENDENCIES
  a (~> 1.0)
  g!

BUNDLED WITH
   2.4.0
`;

describe('Gemfile.lock', () => {
  const inventory = inventoryOfFiles({ 'Gemfile.lock': LOCKFILE });

  it('has the gems of every source', () => {
    expect(namesOf(inventory)).toEqual(['a@1.0.0', 'b@2.0.0', 'g@0.1.0', 'nokogiri@1.15.0']);
  });

  it.each([
    ['a', { isDirect: true, dependsOn: ['pkg:gem/b@2.0.0'], scope: 'unknown' }],
    ['b', { isDirect: false, locations: [{ path: 'Gemfile.lock', line: 12 }] }],
    ['g', { isDirect: true, downloadUrl: 'https://example.com/g.git' }],
    ['nokogiri', { purl: 'pkg:gem/nokogiri@1.15.0?platform=x86_64-linux' }],
  ])('reads %s', (name, facts) => {
    expect(packageNamed(inventory, name)).toMatchObject(facts);
  });
});
