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

describe('the gemspec of an installed gem', () => {
  it.each([
    'usr/lib/ruby/gems/3.1.0/specifications/a-1.0.0.gemspec',
    'x/specifications/default/a.gemspec',
  ])('is found at %s', (path) => {
    expect(read(path)).toMatchObject([
      {
        purl: 'pkg:gem/a@1.0.0?platform=x86_64-linux',
        license: 'MIT OR Ruby',
        locations: [{ path, line: 2 }],
      },
    ]);
  });

  it.each([
    ['app/a.gemspec', SPEC],
    ['specifications/a.gemspec', SPEC.replace('"1.0.0"', 'A::VERSION')],
    ['specifications/a.gemspec', SPEC.replace('Gem::Specification.new', 'x')],
  ])('is not found at %s if the folder or the content is wrong', (path, text) => {
    expect(read(path, text)).toEqual([]);
  });
});

describe('a gem version in a constant', () => {
  const spec = SPEC.replace('"1.0.0"', 'A::Part::VERSION');
  const folder = 'usr/local/bundle/bundler/gems/a-0123456';

  it.each([
    ["require_relative 'lib/a/version'"],
    ["require_relative File.expand_path('lib/a/version', __dir__)"],
    ['require "a/version" if defined?(A)'],
  ])('is found in the file that the statement %s loads', (line) => {
    const files = {
      [`${folder}/a.gemspec`]: `${line}\n${spec}`,
      [`${folder}/lib/a/version.rb`]: 'module A\n  OTHER = "2"\n  VERSION = "1.2.3".freeze\nend\n',
    };
    expect(inventoryOfFiles(files, 'image').packages).toMatchObject([{ version: '1.2.3' }]);
  });

  it('is found if the gemspec itself defines the constant', () => {
    const text = `VERSION = '3.0'\n${SPEC.replace('"1.0.0"', 'VERSION')}`;
    expect(read('specifications/a.gemspec', text)).toMatchObject([{ version: '3.0' }]);
  });

  it('is not searched for in files that no format reads', () => {
    const files = {
      [`${folder}/a.gemspec`]: `require_relative '../../../../../../etc/passwd'\n${spec}`,
      'etc/passwd.rb': 'VERSION = "9"',
    };
    expect(inventoryOfFiles(files, 'image').packages).toEqual([]);
  });
});

it.each([
  ['a-1.0.0.gemspec', '# stub: a 1.0.0 ruby lib\nGem::Specification.new { |s| s.name = NAME }'],
  ['b-c-1.0.0.pre1-x86_64-linux.gemspec', 'Gem::Specification.new'],
  ['a-1.0.0.gemspec', ''],
])(
  'the file name %s determines the name and version of a gem if the gemspec does not contain them',
  (path, text) => {
    const [, name, version] = /^(.*?)-(\d[^-]*?)(?:-.*|\.gemspec)$/.exec(path) ?? [];
    expect(read(`specifications/${path}`, text)).toMatchObject([{ name, version }]);
  },
);

it('the content of a gemspec takes precedence over its file name', () => {
  expect(read('specifications/z-9.gemspec')).toMatchObject([{ name: 'a', version: '1.0.0' }]);
});
