import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

function lockfile(remote: string): string {
  return `PATH
  remote: ${remote}
  specs:
    own (0.1.0)
      a

GEM
  remote: https://gems.example/
  specs:
    a (1.0.0)
    b (2.0.0)

DEPENDENCIES
  b
  own!
`;
}

const GEMSPEC = "s.add_dependency 'a'\ns.add_development_dependency 'b'\n";

describe('a gem from a path', () => {
  it.each([
    ['.', 'x/own.gemspec'],
    ['.', 'x/lib/own.gemspec'],
    ['engines/own', 'x/engines/own/own.gemspec'],
  ])('at %s is project code if %s exists, and its dependencies are direct', (remote, path) => {
    const inventory = inventoryOfFiles({ 'x/Gemfile.lock': lockfile(remote), [path]: GEMSPEC });
    expect(inventory.packages.map(({ name, isDirect }) => [name, isDirect])).toEqual([
      ['a', true],
      ['b', true],
    ]);
  });

  it.each([
    ['../own', 'x/own/own.gemspec'],
    ['/srv/own', 'srv/own/own.gemspec'],
    ['engines/own', 'x/engines/owner/own.gemspec'],
  ])('at %s is a package even if %s exists', (remote, path) => {
    const inventory = inventoryOfFiles({ 'x/Gemfile.lock': lockfile(remote), [path]: GEMSPEC });
    expect(packageNamed(inventory, 'own').version).toBe('0.1.0');
  });
});

describe('the gem groups of a project', () => {
  it.each([
    ['Gemfile.lock', 'Gemfile'],
    ['gems.locked', 'gems.rb'],
  ])('for the lockfile %s come from %s and the gemspec', (locked, gemfile) => {
    const files = { [locked]: lockfile('.'), [gemfile]: 'gemspec\n', 'own.gemspec': GEMSPEC };
    const { packages } = inventoryOfFiles(files);
    expect(packages.map(({ name, scope }) => [name, scope])).toEqual([
      ['a', 'runtime'],
      ['b', 'development'],
    ]);
  });

  it('come from the Gemfile if both the Gemfile and the gemspec name a gem', () => {
    const files = {
      'Gemfile.lock': lockfile('.'),
      Gemfile: 'gemspec\ngem "b"\n',
      'own.gemspec': GEMSPEC,
    };
    expect(packageNamed(inventoryOfFiles(files), 'b').scope).toBe('runtime');
  });
});
