import { describe, expect, it } from '@jest/globals';
import { mixDependencies } from '../../../../shared/ecosystems/elixir/mix-exs.ts';
import { ecosystemFixture, inventoryOfFiles } from '../../../support/inventory.ts';

function read(text: string) {
  return mixDependencies({ path: 'mix.exs', bytes: Buffer.from(text) });
}

describe('a mix.exs', () => {
  it('has the dependencies and environments that Elixir 1.18 prints', () => {
    const found = read(ecosystemFixture('elixir/mix.exs')) ?? [];
    const lines = found.map(({ app, isForDevelopment }) =>
      [app, isForDevelopment ? 'development' : 'runtime'].join(' '),
    );
    expect(lines).toEqual(ecosystemFixture('elixir/deps.txt').trimEnd().split('\n'));
  });

  it.each([
    ['has no list of dependencies', 'defp deps do\n  load()\nend\n'],
    ['adds dependencies to the list', 'defp deps do\n  [{:a, "1"}] ++ more()\nend\n'],
    ['does not close the list', 'defp deps do\n  [{:a, "1"}\nend\n'],
    ['is too large', `defp deps do\n  [{:a, "1"}]\nend\n${' '.repeat(1024 * 1024)}`],
  ])('has unknown dependencies if it %s', (_what, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is read even if its dependencies are on one line', () => {
    expect(read('defp deps, do: [{:a, git: "x"}]\nend\n')).toEqual([
      { app: 'a', isForDevelopment: false, isLocal: false },
    ]);
  });
});

describe('a mix.lock next to a mix.exs', () => {
  const entry = (app: string, needs = '') =>
    `"${app}": {:hex, :${app}, "1.0.0", "", [:mix], [${needs}], "hexpm", ""},\n`;
  const lockfile = `%{\n${entry('a', '{:b, "~> 1.0", []}')}${entry('b')}${entry('c')}}\n`;
  const manifest = (list: string) => `defp deps do\n  [${list}]\nend\n`;
  const files = {
    'mix.lock': lockfile,
    'mix.exs': manifest('{:c, "1", only: :test}'),
    'apps/web/mix.exs': manifest('{:a, "1"}'),
    'deps/a/mix.exs': 'defp deps do\n  load()\nend\n',
  };

  it('takes scopes and direct flags from every mix.exs, even in an umbrella project', () => {
    const { packages } = inventoryOfFiles(files);
    expect(packages.map(({ name, scope, isDirect }) => [name, scope, isDirect])).toEqual([
      ['a', 'runtime', true],
      ['b', 'runtime', false],
      ['c', 'development', true],
    ]);
  });

  it('leaves direct flags unknown if one mix.exs does not contain a plain list', () => {
    const { packages } = inventoryOfFiles({
      ...files,
      'apps/x/mix.exs': 'defp deps do\n x()\nend',
    });
    expect(new Set(packages.map(({ isDirect }) => isDirect))).toEqual(new Set([undefined]));
  });
});
