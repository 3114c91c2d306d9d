import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

const INNER = 'aa'.repeat(32);
const OUTER = 'bb'.repeat(32);

const LOCKFILE = `%{
  "foe": {:git, "https://github.com/o/foe.git", "a9574ab", [branch: "main"]},
  "plug": {:hex, :plug, "1.11.1", "${INNER}", [:mix], [{:plug_crypto, "~> 1.1", [hex: :plug_crypto, repo: "hexpm", optional: false]}, {:telemetry, "~> 0.4", []}], "hexpm", "${OUTER}"},
  "plug_crypto": {:hex, :plug_crypto, "1.2.2", "${INNER}", [:mix], [], "hexpm", "${OUTER}"},
  "renamed": {:hex, :other_name, "0.1.0", "${INNER}"},
  "certifi": {:hex, },
}
`;

it('the inventory lists the packages in mix.lock and reports an invalid entry', () => {
  const { packages, problems } = inventoryOfFiles({ 'mix.lock': LOCKFILE });
  expect(packages.map((p) => [p.name, p.version, p.locations[0]?.line, p.dependsOn])).toEqual([
    ['foe', '', 2, []],
    ['other_name', '0.1.0', 5, []],
    ['plug', '1.11.1', 3, ['pkg:hex/plug_crypto@1.2.2']],
    ['plug_crypto', '1.2.2', 4, []],
  ]);
  expect(packages[2]?.hashes).toEqual([{ algorithm: 'sha256', value: OUTER }]);
  expect(problems).toMatchObject([{ path: 'mix.lock', line: 6 }]);
});

describe('mix.lock', () => {
  it.each(['this is no lockfile', '"a"', '%{}\n%{}', ':a'])(
    'with the content %j is reported as a problem',
    (text) => {
      expect(inventoryOfFiles({ 'mix.lock': text }).problems).toMatchObject(
        expect.arrayContaining([expect.objectContaining({ code: 'not-a-lockfile' })]),
      );
    },
  );

  it('is valid without packages', () => {
    expect(inventoryOfFiles({ 'mix.lock': '%{\n}\n' })).toMatchObject({
      packages: [],
      problems: [],
    });
  });

  it.each([
    '"a": {:"pl\\u0075g", :a, "1.0.0"}',
    '"a": {:hex, :"pl\\u0075g", "1.0.0"}',
    '"a": {:hex, :plug, "1.0." <> "0"}',
    '"a": {:path, "x"}',
    '"a": {:svn, "u", "1"}',
    '"a": "b"',
    '"a"',
    'elem({1}, 0): {:hex, :plug, "1.0.0"}',
    '"a": {:hex, 1}',
  ])('is reported as a problem if it contains the entry %s', (entry) => {
    const text = `%{\n  "ok": {:hex, :ok, "1.0.0"},\n  ${entry},\n}\n`;
    const { packages, problems } = inventoryOfFiles({ 'mix.lock': text });
    expect(packages.map(({ name }) => name)).toContain('ok');
    expect(problems.map(({ code }) => code)).toContain('unread-line');
  });
});

describe('an Elixir application that a package requires', () => {
  const messages = (options: string, manifest: string) => {
    const needs = `[{:zed, "~> 1.0", [hex: :zed, ${options}]}]`;
    const lock = `%{\n  "plug": {:hex, :plug, "1.0.0", "${INNER}", [:mix], ${needs}, "hexpm", "${OUTER}"},\n}\n`;
    const files = { 'mix.lock': lock, 'mix.exs': `defmodule A do\n${manifest}\nend\n` };
    return inventoryOfFiles(files).problems.map(({ message }) => message);
  };
  const list = (text: string) => `defp deps do\n[{:plug, "~> 1.0"}${text}]\nend`;

  it.each([
    ['optional: false', list('')],
    ['repo: "hexpm"', list('')],
    ['optional: false', list(', # {:zed, path: "zed"}\n')],
    ['optional: false', 'defp deps, do: [{:plug, "~> 1.0"}] ++ more()'],
  ])(
    'is reported as a problem if mix.lock has no entry for it (dependency option: %s, mix.exs: %s)',
    (options, manifest) => {
      const message =
        'A package needs zed, but the lockfile has no entry for it. Fix: run `mix deps.get`';
      expect(messages(options, manifest)).toEqual([message]);
    },
  );

  it.each([
    ['optional: true', list('')],
    ['optional: false', list(', {:zed, path: "zed", override: true}')],
    ['optional: false', 'defp deps, do: [{:plug, "~> 1.0"}, {:zed, path: "zed"}] ++ more()'],
  ])(
    'needs no entry in mix.lock if it is optional or in the source tree (dependency option: %s, mix.exs: %s)',
    (options, manifest) => {
      expect(messages(options, manifest)).toEqual([]);
    },
  );
});

it.each([
  ['lockfile: "deps.lock",', 1],
  ['lockfile: name(),', 1],
  ['lockfile: "../../mix.lock",', 0],
  ['lockfile: "mix.lock"', 0],
  ['# lockfile: "deps.lock"', 0],
])(
  'mix.exs with the line %j causes %d problems about a lockfile that is turned off',
  (row, count) => {
    const manifest = `defmodule A do\n  def project do\n    [\n      ${row}\n    ]\n  end\nend\n`;
    const { problems } = inventoryOfFiles({ 'mix.lock': '%{\n}\n', 'mix.exs': manifest });
    expect(problems).toHaveLength(count);
    expect(
      problems.every(({ message }) =>
        /^The `lockfile: .*` setting turns off mix\.lock\. /.test(message),
      ),
    ).toBe(true);
  },
);
