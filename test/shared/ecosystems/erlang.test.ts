import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

const HASH = 'AB'.repeat(32);

const LOCKFILE = `{"1.2.0",
[{<<"certifi">>,{pkg,<<"certifi">>,<<"2.9.0">>},0},
 {<<"lager">>,{git,"https://github.com/erlang-lager/lager.git",{ref,"abc"}},0},
 {<<"metrics">>,{pkg,<<"metrics_erl">>,<<"1.0.1">>},1}]}.
[
{pkg_hash,[
 {<<"certifi">>, <<"${'00'.repeat(32)}">>}]},
{pkg_hash_ext,[
 {<<"certifi">>, <<"${HASH}">>}]}
].
`;

describe('rebar.lock', () => {
  it('lists packages and commits with their direct flags and digests', () => {
    const { packages } = inventoryOfFiles({ 'rebar.lock': LOCKFILE });
    expect(packages.map((p) => [p.name, p.version, p.isDirect, p.locations[0]?.line])).toEqual([
      ['certifi', '2.9.0', true, 2],
      ['lager', '', true, 3],
      ['metrics_erl', '1.0.1', false, 4],
    ]);
    expect(new Set(packages.map(({ scope }) => scope))).toEqual(new Set(['runtime']));
    expect(packages[0]?.hashes).toEqual([{ algorithm: 'sha256', value: 'ab'.repeat(32) }]);
    expect(packages[1]?.downloadUrl).toBe('https://github.com/erlang-lager/lager.git');
  });

  it('is read even if it is a plain list, as in early versions of rebar3', () => {
    const text = '[{<<"a">>,{pkg,<<"a">>,<<"1.0.0">>},0}].';
    expect(inventoryOfFiles({ 'rebar.lock': text }).packages).toMatchObject([
      { purl: 'pkg:hex/a@1.0.0' },
    ]);
  });

  it.each(['this is no lockfile', '"a".', 'a', '{"1.2.0"}.', '[].\n[].\n[].'])(
    'with the content %j is reported as a problem',
    (text) => {
      expect(inventoryOfFiles({ 'rebar.lock': text }).problems.map(({ code }) => code)).toContain(
        'not-a-lockfile',
      );
    },
  );

  it('is valid without packages', () => {
    expect(inventoryOfFiles({ 'rebar.lock': '[].\n' }).problems).toEqual([]);
  });

  it.each(['git', 'git_subdir', 'hg'])('can contain a repository of the type %s', (kind) => {
    const text = `[{<<"a">>,{${kind},"https://e.org/a",{ref,"abc"},"x"},0}].`;
    const inventory = inventoryOfFiles({ 'rebar.lock': text });
    expect(inventory.problems).toEqual([]);
    expect(inventory.packages).toMatchObject([{ downloadUrl: 'https://e.org/a' }]);
  });

  it.each([
    '{<<"a">>,{raw,"x"},0}',
    '{<<"a">>,{pkg,<<"a">>},0}',
    '{a,{pkg,<<"a">>,<<"1">>},0}',
    '{<<"a">>,{pkg,<<"\\x61">>,<<"1">>},0}',
    '{<<"a">>}',
    'a',
  ])('is reported as a problem if it contains the entry %s', (entry) => {
    const { packages, problems } = inventoryOfFiles({ 'rebar.lock': `[${entry}].` });
    expect(packages).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('unread-line');
  });
});
