import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const NPM = { ecosystem: 'npm', name: 'minimist', version: '1.2.5' };
const RUBY = { ecosystem: 'RubyGems', name: 'rack', version: '2.0.1' };

const PHP = { ecosystem: 'Packagist', name: 'monolog/monolog', version: '1.0.0' };
const PYTHON = { ecosystem: 'PyPI', name: 'jinja2', version: '2.4.1' };
const DOTNET = { ecosystem: 'NuGet', name: 'Newtonsoft.Json', version: '12.0.1' };
const ELIXIR = { ecosystem: 'Hex', name: 'plug', version: '1.0.0' };

const json = (value: object): string => JSON.stringify(value, null, 2);

const ROOT = { dependencies: { mkdirp: '0.5.5' } };

/** Lockfiles of npm without a suitable entry for the package that mkdirp needs. `npm install` adds the package. */
function npm(random: Random): Files {
  const needs = { minimist: random.pick(['1.2.5', '~1.2.5 <1.2.6', '<=1.2.5']) };
  const other = { version: '1.2.8' };
  const elsewhere = { 'node_modules/other/node_modules/minimist': other };
  const packages = {
    '': ROOT,
    'node_modules/mkdirp': { version: '0.5.5', dependencies: needs },
    ...random.pick<object>([{}, elsewhere, { 'node_modules/minimist': other }]),
  };
  const older = { mkdirp: { version: '0.5.5', requires: needs } };
  const lock = random.pick<object>([
    { lockfileVersion: random.pick([2, 3]), packages },
    { lockfileVersion: 1, requires: true, dependencies: older },
  ]);
  return { 'package.json': json(ROOT), 'package-lock.json': json(lock) };
}

/** Bun installs as if this lockfile did not exist. */
function bun(): Files {
  const mkdirp = ['mkdirp@0.5.5', '', { dependencies: { minimist: '1.2.5' } }, 'sha512-x'];
  const lock = { lockfileVersion: 1, workspaces: { '': ROOT }, packages: { mkdirp } };
  return { 'package.json': json(ROOT), 'bun.lock': json(lock) };
}

/** The project adds a dependency to a package. */
function extended(random: Random): Files {
  const range = random.pick(['1.2.5', '<1.2.6']);
  const rules = { packageExtensions: { mkdirp: { dependencies: { minimist: range } } } };
  const importer =
    'importers:\n  .:\n    dependencies: {mkdirp: {specifier: 0.5.5, version: 0.5.5}}\n';
  const pnpm = `lockfileVersion: '9.0'\n${importer}packages:\n  mkdirp@0.5.5: {resolution: {integrity: sha512-AA==}}\nsnapshots:\n  mkdirp@0.5.5: {}\n`;
  return random.pick<Files>([
    { 'package.json': json({ ...ROOT, pnpm: rules }), 'pnpm-lock.yaml': pnpm },
    {
      'package.json': json(ROOT),
      'pnpm-lock.yaml': pnpm,
      'pnpm-workspace.yaml': json(rules),
    },
    {
      'package.json': json(ROOT),
      'yarn.lock':
        '__metadata:\n  version: 8\n\n"mkdirp@npm:0.5.5":\n  version: 0.5.5\n  resolution: "mkdirp@npm:0.5.5"\n  checksum: 10c0/ab\n',
      '.yarnrc.yml': json(rules),
    },
  ]);
}

function ruby(random: Random): Files {
  const need = random.pick(['rack (= 2.0.1)', 'rack (< 2.0.2)']);
  return {
    Gemfile: "source 'https://rubygems.org'\ngem 'rake'\n",
    'Gemfile.lock': `GEM\n  remote: https://rubygems.org/\n  specs:\n    rake (13.0.0)\n      ${need}\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  rake\n`,
  };
}

function php(random: Random): Files {
  const entry = { name: 'a/a', version: '1.0', require: { 'monolog/monolog': '1.0.0', php: '*' } };
  const lock = { packages: random.pick([[entry], { 0: entry }]), 'packages-dev': [] };
  return {
    'composer.json': json({ require: { 'a/a': '1.0' } }),
    'composer.lock': json(lock),
  };
}

function python(random: Random): Files {
  const entry = '[[package]]\nname = "flask"\nversion = "1.0"\n';
  const uv =
    'source = { registry = "https://pypi.org/simple" }\ndependencies = [{ name = "jinja2" }]\n';
  return {
    'pyproject.toml': '[project]\nname = "app"\nversion = "1"\ndependencies = ["flask"]\n',
    ...random.pick<Files>([
      {
        'poetry.lock': `${entry}\n[package.dependencies]\nJinja2 = ">=2.4"\n\n[metadata]\nlock-version = "2.1"\n`,
      },
      {
        'pdm.lock': `[metadata]\nlock_version = "4.5"\n\n${entry}dependencies = ["Jinja2>=2.4"]\n`,
      },
      { 'uv.lock': `version = 1\n\n${entry}${uv}` },
    ]),
  };
}

/** `dotnet restore` adds the lowest version that the package accepts. */
function dotnet(random: Random): Files {
  const entry = {
    type: 'Direct',
    resolved: '1.0.0',
    dependencies: { 'Newtonsoft.Json': '12.0.1' },
  };
  const other = { 'Newtonsoft.Json': { type: 'Transitive', resolved: '13.0.3' } };
  const elsewhere = random.pick<object>([{}, { 'net6.0': other }, { 'net8.0/win-x64': other }]);
  return {
    'packages.lock.json': json({
      version: 1,
      dependencies: { 'net8.0': { A: entry }, ...elsewhere },
    }),
  };
}

/** `mix deps.get` adds a version that the lockfile does not list. */
function elixir(random: Random): Files {
  const options = random.pick(['hex: :plug, optional: false', 'repo: "hexpm"']);
  const entry = `{:hex, :phoenix, "1.0.0", "aa", [:mix], [{:plug, "1.0.0", [${options}]}], "hexpm", "aa"}`;
  return {
    'mix.exs': 'defmodule A do\n  defp deps do\n    [{:phoenix, "~> 1.0"}]\n  end\nend\n',
    'mix.lock': `%{\n  "phoenix": ${entry},\n}\n`,
  };
}

function attack(name: string, hidden: HiddenPackage, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: [],
    variant(random) {
      const files = filesOf(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, hidden) };
    },
  };
}

export const ATTACKS: readonly Attack[] = [
  attack('a lockfile of npm lists no version that a package needs', NPM, npm),
  attack('a lockfile of Bun does not list a package that a package needs', NPM, bun),
  attack('a project adds a dependency to a package, and its lockfile is older', NPM, extended),
  attack('Gemfile.lock does not list a gem that a gem needs', RUBY, ruby),
  attack('composer.lock does not list a package that a package needs', PHP, php),
  attack('a lockfile of Python does not list a package that a package needs', PYTHON, python),
  attack('packages.lock.json does not list a package that a package needs', DOTNET, dotnet),
  attack('mix.lock does not list an application that a package needs', ELIXIR, elixir),
];
