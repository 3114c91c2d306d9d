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
  it('has packages and commits, with their level and digest', () => {
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

  it('reads the list alone, as rebar3 wrote it first', () => {
    const text = '[{<<"a">>,{pkg,<<"a">>,<<"1.0.0">>},0}].';
    expect(inventoryOfFiles({ 'rebar.lock': text }).packages).toMatchObject([
      { purl: 'pkg:hex/a@1.0.0' },
    ]);
  });
});
