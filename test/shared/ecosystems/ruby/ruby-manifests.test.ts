import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const GEMFILE = `source "https://rubygems.org"
gem "rails", "~> 7.0"
gem 'rack', '2.0.0' # exact
gem "puma", ">= 3", "< 5"
gem "own", path: "./own"
group :test do
  gem "rspec",
      "= 3.1.0"
end
`;

const lock = (...names: readonly string[]) =>
  `GEM\n  remote: https://rubygems.org/\n  specs:\n${names.map((name) => `    ${name} (1.0)\n`).join('')}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n${names.map((name) => `  ${name}\n`).join('')}`;

describe('a Gemfile', () => {
  it.each(['Gemfile', 'app/gems.rb'])(
    'named %s is reported as not locked if there is no lockfile, but its packages with exact versions are listed',
    (path) => {
      expect(unlockedIn({ [path]: GEMFILE })).toEqual([
        `${path} names 3 dependencies, and no lockfile pins the installed versions`,
      ]);
      expect(namesOf(inventoryOfFiles({ [path]: GEMFILE }))).toEqual(['rack@2.0.0', 'rspec@3.1.0']);
    },
  );

  it('is locked by the lockfile in its folder', () => {
    const names = ['rails', 'rack', 'puma', 'rspec'];
    expect(unlockedIn({ Gemfile: GEMFILE, 'Gemfile.lock': lock(...names) })).toEqual([]);
    expect(unlockedIn({ Gemfile: GEMFILE, 'Gemfile.lock': lock('rails') })).toEqual([
      'Gemfile names 2 dependencies that Gemfile.lock does not contain: rack, puma',
    ]);
  });

  it.each(['gem name', 'eval_gemfile "other"', '%w[a b].each do |n|\n  gem n\nend'])(
    'with the content %j counts as a program, and is locked by any lockfile that contains a gem',
    (text) => {
      expect(unlockedIn({ Gemfile: text })).toHaveLength(1);
      expect(unlockedIn({ Gemfile: text, 'Gemfile.lock': lock('a') })).toEqual([]);
    },
  );

  it('without gems declares no dependencies', () => {
    expect(unlockedIn({ Gemfile: 'source "https://rubygems.org"\n# gem "a"\n' })).toEqual([]);
  });
});

describe('a gemspec', () => {
  const SPEC = `Gem::Specification.new do |s|
  s.name = "own"
  s.add_dependency "rack", "2.0.0"
  s.add_runtime_dependency("i18n", "~> 1")
  s.add_development_dependency 'rspec'
end
`;

  it('is reported as not locked if there is no lockfile', () => {
    expect(unlockedIn({ 'own.gemspec': SPEC })).toEqual([
      'own.gemspec names 2 dependencies, and no lockfile pins the installed versions',
    ]);
    expect(namesOf(inventoryOfFiles({ 'own.gemspec': SPEC }))).toEqual(['rack@2.0.0']);
  });

  it('is locked by the lockfile of a project that uses the gem from a path', () => {
    const path = 'PATH\n  remote: gems/own\n  specs:\n    own (0.1)\n      rack\n\n';
    const lockfile = path + lock('rack', 'i18n', 'rspec');
    expect(unlockedIn({ 'Gemfile.lock': lockfile, 'gems/own/own.gemspec': SPEC })).toEqual([]);
    expect(
      unlockedIn({ 'Gemfile.lock': lock('rack', 'i18n'), 'gems/own/own.gemspec': SPEC }),
    ).toHaveLength(1);
  });

  it('in an installed gem declares no dependencies', () => {
    expect(unlockedIn({ 'vendor/bundle/ruby/3.3.0/specifications/own.gemspec': SPEC })).toEqual([]);
  });
});

describe('a gem in a Gemfile', () => {
  it.each([
    'source "https://rubygems.org" do gem "rack","2.0.0" end',
    'source "https://rubygems.org" ; gem "rack","2.0.0"',
    'source "https://rubygems.org"\ngroup(:x) { gem "rack", "2.0.0" }',
    'group(:a){ gem "rack","2.0.0" }',
    'group :x do gem "rack", "2.0.0" end',
    'group :x do |a| gem("rack", "2.0.0"); gem "b" end',
  ])('is read even if its line contains other statements: %j', (text) => {
    expect(namesOf(inventoryOfFiles({ Gemfile: text }))).toEqual(['rack@2.0.0']);
    expect(unlockedIn({ Gemfile: text })).toHaveLength(1);
  });

  it.each([
    'source("https://rubygems.org"){gem %q(rack),"2.0.0"}',
    'source "x"\n%w[rack].each{|g| gem g,"2.0.0"}',
    'source "x"\nself.gem "rack", "2.0.0"',
    'source "x"\nsend(:gem,"rack","2.0.0")',
  ])('makes the Gemfile count as a program if its statement cannot be parsed: %j', (text) => {
    expect(unlockedIn({ Gemfile: text })).toHaveLength(1);
    expect(unlockedIn({ Gemfile: text, 'Gemfile.lock': lock('rack') })).toEqual([]);
  });
});

it.each([
  's.send :add_dependency, "rack","2.0.0"',
  's.dependencies << Gem::Dependency.new("rack","2.0.0")',
  's.instance_variable_set(:@dependencies, x)',
  's.instance_eval { add_dependency "rack" }',
])('a gemspec that adds a dependency with %j counts as a program', (text) => {
  expect(
    unlockedIn({ 'a.gemspec': `Gem::Specification.new{|s| s.name="a";${text}}` }),
  ).toHaveLength(1);
});

it('a gemspec that only mentions dependencies in its description declares no dependencies', () => {
  const text =
    'Gem::Specification.new do |s|\ns.description = "sends dependencies, eval them"\nend\n';
  expect(unlockedIn({ 'a.gemspec': text })).toEqual([]);
});

it('a Gemfile is not locked by the lockfile of another Gemfile', () => {
  const lockfile = 'GEM\n  specs:\n    rack (2.0.1)\n\nDEPENDENCIES\n  rack\n';
  const { packages, problems } = inventoryOfFiles({
    Gemfile: 'gem "rack"\n',
    'Gemfile.next.lock': lockfile,
  });
  expect(packages).toMatchObject([{ purl: 'pkg:gem/rack@2.0.1' }]);
  expect(problems).toMatchObject([{ code: 'unlocked', path: 'Gemfile' }]);
});
