import { describe, expect, it } from '@jest/globals';
import {
  developmentGemsOfGemspec,
  gemsOfGemfile,
} from '../../../../shared/ecosystems/ruby/gemfile.ts';
import { ecosystemFixture } from '../../../support/inventory.ts';

function groupsIn(text: string) {
  const gems = gemsOfGemfile(text);
  return gems && Object.fromEntries(gems);
}

/** Printed by `Bundler::Dsl` 2.6.7 for the Gemfile in this folder, which computes two names at run time. */
const PRINTED = ecosystemFixture('ruby/groups/groups.txt').trimEnd().split('\n');

describe('the groups in a Gemfile', () => {
  it('match the groups that Bundler prints, except for gems whose names are computed at run time', () => {
    const gems = gemsOfGemfile(ecosystemFixture('ruby/groups/Gemfile')) ?? new Map();
    const lines = [...gems].map(
      ([name, isTool]) => `${name} ${isTool ? 'development' : 'runtime'}`,
    );
    const expected = PRINTED.filter((line) => !line.startsWith('rspec-'));
    expect(lines.sort()).toEqual(expected.sort());
  });

  it('make a gem a development dependency only if all of its declarations are in development groups', () => {
    const text = 'gem "a", group: :test\ngem "a"\ngem "b"\ngem "b", group: :test\n';
    expect(groupsIn(text)).toEqual({ a: false, b: false });
  });

  it.each([
    ['includes other files', 'gem "a", group: :test\neval_gemfile "other"\n'],
    ['has an `end` without a block', 'gem "a", group: :test\nend\n'],
    ['has a block without an `end`', 'group :test do\ngem "a"\n'],
  ])('are unknown if the Gemfile %s', (_what, text) => {
    expect(groupsIn(text)).toBeUndefined();
  });

  it('are read even if they are on the next line, after a comment', () => {
    expect(groupsIn('gem "a", # why: "b"\n  group: :test\n')).toEqual({ a: true });
  });
});

it('developmentGemsOfGemspec returns only the development dependencies in a gemspec', () => {
  const text = "s.add_dependency 'a'\ns.add_development_dependency('b', '~> 1')\n";
  expect(developmentGemsOfGemspec(text)).toEqual(['b']);
});
