import { expect, it } from '@jest/globals';
import { isPlainGemfile } from '../../../../shared/ecosystems/ruby/plain-gemfile.ts';

it.each([
  '# frozen\nsource "https://rubygems.org"\ngemspec\n',
  'git_source(:github) { |repo| "https://github.com/#{repo}.git" }',
  'gem "a", "~> 1", require: false # it\'s\ngem("b", { :git => "x" })',
  'group :test, optional: true do\n  gem "a",\n    group: %i[a b]\nend',
  'if RUBY_VERSION > "3"\n  gem "a"\nelse\n  gem "b"\nend',
  'version = ENV.fetch("RAILS", "7.0")\ngem "rails", version unless version == "x"',
  'gem "a", path: "a" if File.exist?("a")',
  "ruby file: '.ruby-version'",
])('isPlainGemfile returns true for the Gemfile %j', (text) => {
  expect(isPlainGemfile(text)).toBe(true);
});

it.each([
  'self.gem "a"',
  'send :gem, "a"',
  'x = method(:gem)',
  '%w[a].each { |n| gem n }',
  'instance_eval File.read("x")',
  'source "#{gem \'a\'}"',
  'source "x" if gem "a"',
  'git "x" do |send| send :gem, "a" end',
  'x = `ls`',
  'x = ?"; gem "a"; y = ?"',
  'require "./other"',
  'def a\nend',
])('isPlainGemfile returns false for the Gemfile %j', (text) => {
  expect(isPlainGemfile(text)).toBe(false);
});
