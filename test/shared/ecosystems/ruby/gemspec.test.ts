import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const SPEC = `Gem::Specification.new do |s|
  s.name = "a".freeze
  s.version = "1.0.0"
  s.licenses = ["MIT".freeze, 'Ruby']
  s.platform = "x86_64-linux".freeze
end
`;

function read(path: string, text = SPEC) {
  return inventoryOfFiles({ [path]: text }, 'image').packages;
}

describe('gemspecs of installed gems', () => {
  it.each([
    'usr/lib/ruby/gems/3.1.0/specifications/a-1.0.0.gemspec',
    'x/specifications/default/a.gemspec',
  ])('are read from %s', (path) => {
    expect(read(path)).toMatchObject([
      {
        purl: 'pkg:gem/a@1.0.0?platform=x86_64-linux',
        licence: 'MIT OR Ruby',
        locations: [{ path, line: 2 }],
      },
    ]);
  });

  it.each([
    ['app/a.gemspec', SPEC],
    ['specifications/a.gemspec', SPEC.replace('"1.0.0"', 'A::VERSION')],
    ['specifications/a.gemspec', SPEC.replace('Gem::Specification.new', 'x')],
  ])('are not read from %s otherwise', (path, text) => {
    expect(read(path, text)).toEqual([]);
  });
});
