import { describe, expect, it } from '@jest/globals';
import type { ManifestDependency } from '../../../shared/ecosystems/manifest.ts';
import { findContradictions } from '../../../shared/inventory/contradictions.ts';
import { aPackage, inventoryOfFiles } from '../../support/inventory.ts';

function lockedAs(ecosystem: string, version: string, locked: readonly string[], facts = {}) {
  const dependency: ManifestDependency = {
    name: 'a',
    isDevelopment: false,
    exact: aPackage({ name: 'a', version }),
    ...facts,
  };
  return findContradictions([dependency], ecosystem, [aHolder(locked)]).flatMap(
    (one) => one.locked,
  );
}

function aHolder(locked: readonly string[]) {
  return {
    path: 'l',
    names: new Set(['a']),
    versions: new Map([['a', new Set(locked)]]),
    replaced: new Set<string>(),
  };
}

it.each([
  ['npm', '1.2.3', '1.2.4'],
  ['PyPI', '1.0', '1.0.1'],
  ['PyPI', '2.0.0+cu118', '2.0.0'],
  ['PyPI', '1.0', 'unordered'],
  ['Packagist', '1.0', '1.0.1'],
  ['crates.io', '1.0.0', '1.0.0-rc.1'],
  ['RubyGems', '1.0', '1.0.0.pre'],
])(
  'in the ecosystem %s, the required version %s contradicts the locked version %s',
  (ecosystem, version, locked) => {
    expect(lockedAs(ecosystem, version, [locked])).toEqual([locked]);
  },
);

it.each([
  ['npm', '1.2.3', '1.2.3'],
  ['PyPI', '1.0', '1.0.0'],
  ['PyPI', 'unordered', 'unordered'],
  ['PyPI', '2.0.0', '2.0.0+cu118'],
  ['Packagist', '1.0', 'v1.0.0'],
  ['Packagist', '1.0', '1.0.0.0'],
  ['RubyGems', '1.0', '1.0.0'],
  ['npm', '1.2.3', ''],
  ['npm', '', '1.2.3'],
  ['Maven', '1.0', '2.0'],
  ['NuGet', '1.0', '2.0'],
  ['Go', '1.0', '2.0'],
])(
  'in the ecosystem %s, the required version %j does not contradict the locked version %j',
  (ecosystem, version, locked) => {
    expect(lockedAs(ecosystem, version, [locked])).toEqual([]);
  },
);

it.each([
  ['npm', '^1.2.0', '2.0.0'],
  ['crates.io', '1.2', '2.0.0'],
  ['PyPI', '>=1.2', '1.1'],
  ['Packagist', '^1.2', 'v2.0.0'],
  ['RubyGems', '~> 1.2', '2.0'],
])(
  'in the ecosystem %s, the required range %s contradicts the locked version %s',
  (ecosystem, range, locked) => {
    const dependency = { name: 'a', isDevelopment: false, range };
    const [found] = findContradictions([dependency], ecosystem, [aHolder([locked])]);
    expect(found).toMatchObject({ stated: `a ${range}`, locked: [locked], exact: undefined });
    for (const other of ['1.2.5', '', 'main']) {
      expect(findContradictions([dependency], ecosystem, [aHolder([locked, other])])).toEqual([]);
    }
  },
);

it.each([{ isOptional: true }, { isConditional: true }])(
  'findContradictions skips a range with %j',
  (facts) => {
    const dependency = { name: 'a', isDevelopment: false, range: '^1.0.0', ...facts };
    expect(findContradictions([dependency], 'npm', [aHolder(['2.0.0'])])).toEqual([]);
  },
);

it('findContradictions accepts an exact version if it is one of several locked versions', () => {
  expect(lockedAs('npm', '1.0.0', ['2.0.0', '1.0.0'])).toEqual([]);
});

it('findContradictions accepts an exact version if one of several lockfiles contains it', () => {
  const exact = aPackage({ name: 'a', version: '1.0.0' });
  const dependency = { name: 'a', isDevelopment: false, exact };
  const holders = [aHolder(['2.0.0']), aHolder(['1.0.0'])];
  expect(findContradictions([dependency], 'npm', holders)).toEqual([]);
});

it.each([{ isOptional: true }, { isConditional: true }])(
  'findContradictions skips an exact version with %j',
  (facts) => {
    expect(lockedAs('npm', '1.0.0', ['2.0.0'], facts)).toEqual([]);
  },
);

function contradictionsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { problems } = inventoryOfFiles(files);
  return problems.filter(({ code }) => code === 'contradiction').map(({ message }) => message);
}

const NPM_LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { name: 'root', dependencies: { lodash: '^4.17.0' } },
    'node_modules/lodash': { version: '4.17.21' },
  },
});
const YARN_LOCK = '# yarn lockfile v1\n\nlodash@^4.17.21:\n  version "4.17.21"\n';
const PNPM_LOCK = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      lodash:
        specifier: ^4.17.21
        version: 4.17.21
packages:
  lodash@4.17.21:
    resolution: {integrity: sha512-AAAA}
snapshots:
  lodash@4.17.21: {}
`;
const BUN_LOCK = JSON.stringify({
  lockfileVersion: 1,
  workspaces: { '': { name: 'root', dependencies: { lodash: '^4.17.0' } } },
  packages: { lodash: ['lodash@4.17.21', '', {}, 'sha512-AAAA'] },
});

const npm = (facts: object, version = '4.17.20') =>
  JSON.stringify({ dependencies: { lodash: version }, ...facts });

const uvLock = (version: string) =>
  `version = 1\n[[package]]\nname = "django"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n`;

const python = (requirement: string, rest = '') =>
  `[project]\nname = "app"\ndependencies = ["${requirement}"]\n${rest}`;

const POETRY_LOCK = '[[package]]\nname = "django"\nversion = "2.0"\n';

const gemLock = (version: string) =>
  `GEM\n  remote: https://rubygems.org/\n  specs:\n    rake (${version})\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  rake\n`;

const PUB_LOCK =
  'packages:\n  http:\n    dependency: "direct main"\n    description: {name: http, url: "https://pub.dev"}\n    source: hosted\n    version: "1.9.0"\n';

const pub = (rest = '') => `name: a\ndependencies:\n  http: 0.13.0\n${rest}`;

const MIX_LOCK = '%{"plug": {:hex, :plug, "1.15.0", "a", [:mix], [], "hexpm", "b"}}';

const mix = (dependency: string) =>
  `defmodule A do\n  def project, do: [deps: deps()]\n  defp deps do\n    [${dependency}]\n  end\nend\n`;

const COMPOSER_LOCK = '{"packages":[{"name":"psr/log","version":"3.0.2"}],"packages-dev":[]}';

const CARGO_LOCK =
  'version = 3\n[[package]]\nname = "time"\nversion = "0.3.47"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n';

const cargo = (range: string) =>
  `[package]\nname = "a"\nversion = "0.1.0"\n[dependencies]\ntime = "${range}"\n`;

describe('a manifest that specifies an exact version', () => {
  it.each<[string, string, string, string]>([
    ['package.json', npm({}), 'package-lock.json', NPM_LOCK],
    ['package.json', npm({}), 'yarn.lock', YARN_LOCK],
    ['package.json', npm({}), 'pnpm-lock.yaml', PNPM_LOCK],
    ['package.json', npm({}), 'bun.lock', BUN_LOCK],
    // npm ignores `resolutions`, which only Yarn uses.
    ['package.json', npm({ resolutions: { lodash: '4.17.21' } }), 'package-lock.json', NPM_LOCK],
    ['pyproject.toml', python('django==1.11'), 'uv.lock', uvLock('2.0')],
    ['pyproject.toml', python('django==1.11'), 'requirements.txt', 'django==2.0\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\ndjango = "1.11"\n', 'poetry.lock', POETRY_LOCK],
    [
      'Pipfile',
      '[packages]\ndjango = "==1.11"\n',
      'Pipfile.lock',
      '{"_meta":{},"default":{"django":{"version":"==2.0"}},"develop":{}}',
    ],
    ['Gemfile', 'gem "rake", "= 12.0"\n', 'Gemfile.lock', gemLock('13.3.1')],
    ['Cargo.toml', cargo('=0.1.40'), 'Cargo.lock', CARGO_LOCK],
    ['composer.json', '{"require":{"psr/log":"1.0"}}', 'composer.lock', COMPOSER_LOCK],
    ['mix.exs', mix('{:plug, "== 1.3.0"}'), 'mix.lock', MIX_LOCK],
    ['pubspec.yaml', pub(), 'pubspec.lock', PUB_LOCK],
  ])(
    'is contradicted by the lockfile: manifest %s with %j, lockfile %s',
    (manifest, text, lockfile, locked) => {
      const [message, ...more] = contradictionsIn({ [manifest]: text, [lockfile]: locked });
      expect(message).toMatch(new RegExp(`^${manifest} requires .*, but ${lockfile} contains \\d`));
      expect(message).toMatch(`. Fix: generate ${lockfile} again from ${manifest}`);
      expect(more).toEqual([]);
    },
  );

  it.each<[string, string, string, string]>([
    ['package.json', npm({}, '4.17.21'), 'package-lock.json', NPM_LOCK],
    ['package.json', npm({}, '^4.17.0'), 'package-lock.json', NPM_LOCK],
    ['package.json', npm({ overrides: { lodash: '4.17.21' } }), 'package-lock.json', NPM_LOCK],
    ['package.json', npm({ resolutions: { lodash: '4.17.21' } }), 'yarn.lock', YARN_LOCK],
    [
      'package.json',
      npm({ pnpm: { overrides: { lodash: '4.17.21' } } }),
      'pnpm-lock.yaml',
      PNPM_LOCK,
    ],
    ['package.json', npm({ overrides: { lodash: '4.17.21' } }), 'bun.lock', BUN_LOCK],
    [
      'package.json',
      '{"dependencies":{"lodash":"^4.0.0"},"peerDependencies":{"lodash":"4.17.20"}}',
      'package-lock.json',
      NPM_LOCK,
    ],
    ['pyproject.toml', python('django==2'), 'uv.lock', uvLock('2.0.0')],
    ['pyproject.toml', python("django==1.11; python_version<'3'"), 'uv.lock', uvLock('2.0')],
    [
      'pyproject.toml',
      python('django==1.11', '[tool.uv]\noverride-dependencies = ["django==2.0"]\n'),
      'uv.lock',
      uvLock('2.0'),
    ],
    [
      'pyproject.toml',
      python('django==1.11', '[tool.pdm.resolution.overrides]\ndjango = "2.0"\n'),
      'pdm.lock',
      POETRY_LOCK,
    ],
    [
      'pyproject.toml',
      '[tool.poetry.dependencies]\ndjango = [{version = "1.11", python = "<3"}, {version = "^2.0", python = ">=3"}]\n',
      'poetry.lock',
      POETRY_LOCK,
    ],
    ['Gemfile', 'gem "rake", "13.3.1.0"\n', 'Gemfile.lock', gemLock('13.3.1')],
    [
      'Gemfile',
      'if RUBY_VERSION < "3"\n  gem "rake", "12.0"\nelse\n  gem "rake", "~> 13.0"\nend\n',
      'Gemfile.lock',
      gemLock('13.3.1'),
    ],
    ['Cargo.toml', cargo('0.3.40'), 'Cargo.lock', CARGO_LOCK],
    ['mix.exs', mix('{:plug, "~> 1.3"}'), 'mix.lock', MIX_LOCK],
    ['mix.exs', mix('{:plug, "1.3.0", git: "https://example.com/plug"}'), 'mix.lock', MIX_LOCK],
    [
      'pubspec.yaml',
      pub('dependency_overrides:\n  http: {path: ../http}\n'),
      'pubspec.lock',
      PUB_LOCK,
    ],
  ])(
    'is not contradicted by the lockfile: manifest %s with %j, lockfile %s',
    (manifest, text, lockfile, locked) => {
      expect(contradictionsIn({ [manifest]: text, [lockfile]: locked })).toEqual([]);
    },
  );

  it('adds the package in that version, which the package manager could install', () => {
    const { packages } = inventoryOfFiles({
      'package.json': npm({}),
      'package-lock.json': NPM_LOCK,
    });
    expect(packages.map(({ version }) => version)).toEqual(['4.17.20', '4.17.21']);
  });

  it('is not contradicted by a workspace member with the same name', () => {
    const lock = JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { name: 'root', workspaces: ['lib'] },
        'node_modules/lodash': { resolved: 'lib', link: true },
        lib: { name: 'lodash', version: '9.0.0' },
      },
    });
    const lib = '{"name":"lodash","version":"9.0.0"}';
    const files = { 'package.json': npm({}), 'lib/package.json': lib, 'package-lock.json': lock };
    expect(contradictionsIn(files)).toEqual([]);
  });
});
