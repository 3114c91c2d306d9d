import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const TEXT = `{erl_opts, [debug_info]}.
{deps, [cowboy, {jsx, "3.1.0"}, {app, "~> 1.0", {pkg, other}}, {g, {git, "https://h/g.git", {tag, "1"}}}]}.
`;

it('a rebar.config counts as locked if its lockfile contains all of its packages', () => {
  expect(unlockedIn({ 'rebar.config': TEXT })).toEqual([
    'rebar.config names 4 dependencies, and no lockfile pins the installed versions',
  ]);
  expect(namesOf(inventoryOfFiles({ 'rebar.config': TEXT }))).toEqual(['jsx@3.1.0']);
  const lockfile = `{"1.2.0",
[{<<"app">>,{pkg,<<"other">>,<<"1.0.0">>},0},
 {<<"cowboy">>,{pkg,<<"cowboy">>,<<"2.0.0">>},0},
 {<<"g">>,{git,"https://h/g.git",{ref,"0123456789012345678901234567890123456789"}},0},
 {<<"jsx">>,{pkg,<<"jsx">>,<<"3.1.0">>},0}]}.
`;
  expect(unlockedIn({ 'rebar.config': TEXT, 'rebar.lock': lockfile })).toEqual([]);
  expect(unlockedIn({ 'rebar.config': '{erl_opts, []}.\n' })).toEqual([]);
});

it('a rebar.config lists its plugins and the dependencies of its profiles', () => {
  const text = `{profiles, [{prod, [{deps, [{evil, "1.0.0"}]}]}, {test, [{deps, [{meck, "0.9.0"}, proper]}]}]}.
{project_plugins, [{rebar3_hex, "7.0.0"}]}.
`;
  const files = { 'rebar.config': text };
  expect(namesOf(inventoryOfFiles(files))).toEqual([
    'evil@1.0.0',
    'meck@0.9.0',
    'rebar3_hex@7.0.0',
  ]);
  expect(unlockedIn(files)).toEqual([
    'rebar.config names 1 dependency, and no lockfile pins the installed versions',
  ]);
  const lockfile = '{"1.2.0",\n[{<<"cowboy">>,{pkg,<<"cowboy">>,<<"2.0.0">>},0}]}.\n';
  expect(unlockedIn({ ...files, 'rebar.lock': lockfile })).toEqual([
    'rebar.config names 1 dependency that rebar.lock does not contain: evil',
  ]);
});

it.each([
  ['prod', 1],
  ['device', 1],
  ['latest', 1],
  ['test', 0],
  ['ct_test', 0],
  ['docs', 0],
])(
  "a rebar.config with the profile %s causes %d problems if the lockfile lacks the profile's dependency",
  (profile, count) => {
    const text = `{profiles, [{${profile}, [{deps, [evil]}]}]}.\n`;
    const lockfile = '{"1.2.0",\n[{<<"cowboy">>,{pkg,<<"cowboy">>,<<"2.0.0">>},0}]}.\n';
    expect(unlockedIn({ 'rebar.config': text, 'rebar.lock': lockfile })).toHaveLength(count);
  },
);
