import type { Attack, Random } from './attack.ts';
import { type Files, type HiddenPackage, hidePackage } from './hide-package.ts';

const NPM = { ecosystem: 'npm', name: 'minimist', version: '1.2.5' };
const HACKAGE = { ecosystem: 'Hackage', name: 'aeson', version: '1.5.0.0' };
const CRAN = { ecosystem: 'CRAN', name: 'commonmark', version: '1.7' };

const NUGET = { ecosystem: 'NuGet', name: 'Newtonsoft.Json', version: '9.0.1' };
const HTTP = { ecosystem: 'Pub', name: 'http', version: '0.13.2' };
const SWIFT = { ecosystem: 'SwiftURL', name: 'github.com/vapor/vapor', version: '4.0.0' };
const LOG4J = {
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.0',
};
const PYPI = { ecosystem: 'PyPI', name: 'flask', version: '0.5' };

const json = (value: object): string => JSON.stringify(value);

/** An npm lockfile with one version of the hidden package, which a project rule overrides. */
const OLDER = json({
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { mkdirp: '0.5.5' } },
    'node_modules/mkdirp': { version: '0.5.5', dependencies: { minimist: '^1.2.5' } },
    'node_modules/minimist': { version: '1.2.8' },
  },
});

/** Project rules that make npm install 1.2.5, 1.2.6 or a commit when it locks again. */
function overriding(random: Random): Files {
  const overrides = random.pick<object>([
    { minimist: '<1.2.6' },
    { minimist: '~1.2.0 <1.2.7' },
    { mkdirp: { 'minimist@^1.2.5': '>=1.2.0 <1.2.6' } },
    { minimist: 'github:minimistjs/minimist#v1.2.5' },
    { minimist: 'https://registry.npmjs.org/minimist/-/minimist-1.2.5.tgz' },
    { minimist: 'npm:@s/minimist@<1.2.6' },
    { minimist: '$range' },
  ]);
  const dependencies = { mkdirp: '0.5.5', range: '<1.2.6' };
  return { 'package.json': json({ dependencies, overrides }), 'package-lock.json': OLDER };
}

/** An npm package on a CDN, as Deno files name it. */
function denoModule(random: Random): Files {
  const address = random.pick([
    'https://esm.sh/minimist@1.2.5',
    'https://esm.sh/v135/minimist@1.2.5/es2022/minimist.mjs',
    'https://esm.sh/*minimist@1.2.5&target=denonext',
    'https://ESM.sh/%6dinimist@1.2.5',
    'https://cdn.jsdelivr.net/npm/minimist@1.2.5/+esm',
    'https://unpkg.com/minimist@1.2.5/index.js',
    'https://cdn.skypack.dev/-/minimist@v1.2.5-QbVTLuHTwXiKyVUyuDUb/minimist.js',
  ]);
  const lock = json({ version: '5', npm: { 'chalk@5.3.0': { integrity: 'sha512-x' } } });
  return random.pick<Files>([
    { 'deno.lock': json({ version: '4', remote: { [address]: 'ab'.repeat(32) } }) },
    { 'deno.lock': json({ version: '5', redirects: { 'https://h/m': address } }) },
    { 'deno.json': json({ imports: { m: address } }), 'deno.lock': lock },
    { 'deno.jsonc': json({ scopes: { 'https://h/': { m: address } } }), 'deno.lock': lock },
    {
      'deno.json': json({ importMap: './import_map.json' }),
      'import_map.json': json({ imports: { m: address } }),
    },
  ]);
}

/** Other ways in which Deno finds a package. */
function denoPackage(random: Random): Files {
  return random.pick<Files>([
    { 'deno.lock': json({ version: '4', specifiers: { 'npm:minimist@1': '1.2.5' } }) },
    { 'deno.json': json({ importMap: 'https://h/import_map.json' }) },
    { 'deno.json': json({ importMap: 'maps/mine.json' }) },
    {
      'deno.json': json({ importMap: './import_map.json', lock: false }),
      'import_map.json': json({ imports: { m: 'npm:minimist@1.2.5' } }),
    },
  ]);
}

function haskellProject(random: Random): Files {
  return random.pick<Files>([
    { 'stack.yaml': 'resolver: lts-18.0\nextra-deps: [aeson-1.5.0.0]\n' },
    { 'stack-9.4.yaml': 'snapshot: lts-18.0\nextra-deps:\n- aeson-1.5.0.0@rev:1\n' },
    { 'stack.yaml': 'snapshot: s.yaml\n', 's.yaml': 'packages: [aeson-1.5.0.0]\n' },
    { 'stack.yaml': 'snapshot: s.yaml\n' },
    { 'cabal.project': 'packages: .\nconstraints: aeson ==1.5.0.0\n' },
    { 'cabal.project.local': 'packages: .\nif true\n  constraints: aeson ==1.5.0.0\n' },
    { 'package.yaml': 'library:\n  dependencies: aeson == 1.5.0.0\n' },
    { 'package.yaml': 'dependencies:\n- name: aeson\n  version: "1.5.0.0"\n' },
  ]);
}

function rProject(random: Random): Files {
  return random.pick<Files>([
    { DESCRIPTION: 'Imports: commonmark (== 1.7)\n' },
    { DESCRIPTION: 'Type: project\nDepends: R (>= 4), commonmark\n' },
    { DESCRIPTION: 'Package: a\nSuggests: commonmark\n' },
    { DESCRIPTION: '<<<<<<< HEAD\n', NAMESPACE: '' },
    { DESCRIPTION: 'prose\n', '.Rbuildignore': '' },
    { 'packrat/packrat.lock': 'Package: commonmark\nSource: CRAN\nVersion: 1.7\n' },
    { 'rv.lock': '[[packages]]\nname = "commonmark"\nversion = "1.7"\n' },
  ]);
}

const nuget = (element: string): string => `<Project>${element}</Project>`;

/** .NET files that no NuGet lockfile covers. */
function dotnetProject(random: Random): Files {
  const { name, version } = NUGET;
  return random.pick<Files>([
    {
      'paket.dependencies': `source https://api.nuget.org/v3/index.json\nnuget ${name} ${version}\n`,
    },
    { 'paket.dependencies': `group Build\n  NUGET ${name} == ${version} redirects: on\n` },
    { '.config/dotnet-tools.json': json({ version: 1, tools: { [name]: { version } } }) },
    { 'global.json': json({ 'msbuild-sdks': { [name]: version } }) },
    { 'a.csproj': `<Project Sdk="Microsoft.NET.Sdk;${name}/${version}" />` },
    { 'a.fsproj': nuget(`<Sdk Name="${name}" Version="${version}" />`) },
    { 'a.vbproj': nuget(`<Import Project="x" Sdk="${name}" Version="${version}" />`) },
    { 'a.csproj': nuget(`<PackageDownload Include="${name}" Version="[1.0];[${version}]" />`) },
    { 'a.csproj': nuget(`<DotNetCliToolReference Include="${name}" Version="${version}" />`) },
    { 'a.vcxproj': nuget(`<PackageReference Include="${name}" Version="${version}" />`) },
    { 'a.sqlproj': nuget(`<PackageReference Include="${name}" Version="${version}" />`) },
  ]);
}

/** Conda environments with files from which pip installs packages. */
function condaEnvironment(random: Random): Files {
  const wheel = 'https://files.pythonhosted.org/packages/aa/flask-0.5-py3-none-any.whl';
  const name = `${random.word()}.${random.pick(['yml', 'yaml'])}`;
  const pip = `dependencies:\n- python=3.10\n- pip:\n  - flask==0.5\n`;
  return random.pick<Files>([
    { [name]: `channels: [conda-forge]\n${pip}` },
    { [name]: pip },
    { [name]: `name: x\nextra: 1\n${pip}` },
    { 'conda-linux-64.lock': `@EXPLICIT\n# pip flask @ ${wheel}\n` },
    { [`${random.word()}.txt`]: `# x\n@EXPLICIT\n# pip flask==0.5\n` },
    {
      [name]: `metadata: {}\npackage:\n- {name: flask, version: '0.5', manager: pip, platform: linux-64, url: ${wheel}}\n`,
    },
    { 'mojoproject.toml': '[pypi-dependencies]\nflask = "==0.5"\n' },
    { 'pixi.lock': `version: 6\npackages:\n- pypi: ${wheel}\n` },
    {
      'pixi.lock': `version: 4\npackages:\n- {kind: pypi, name: flask, version: '0.5', url: ${wheel}}\n`,
    },
    { 'pixi.toml': '[pypi-dependencies]\nflask = "==0.5"\n' },
    { 'pyproject.toml': '[tool.pixi.feature.a.target.win.pypi-dependencies]\nflask = "*"\n' },
  ]);
}

/** Packages that tools install in addition to the lockfile or in place of it. */
function pubOverride(random: Random): Files {
  const lock = `packages:\n  http: {dependency: transitive, description: {name: http}, source: hosted, version: "0.13.5"}\nsdks: {dart: ">=3.0.0"}\n`;
  const range = random.pick(['0.13.2', '">=0.13.0 <0.13.3"', '{version: 0.13.2}']);
  const overrides = `dependency_overrides: {http: ${range}}\n`;
  return random.pick<Files>([
    { 'pubspec.yaml': `name: a\n${overrides}` },
    { 'pubspec.yaml': `name: a\n${overrides}`, 'pubspec.lock': lock },
    { 'pubspec.yaml': 'name: a\n', 'pubspec_overrides.yaml': overrides, 'pubspec.lock': lock },
  ]);
}

function pnpmSettings(random: Random): Files {
  const lock = `lockfileVersion: '9.0'\nimporters:\n  .: {}\npackages:\n  minimist@1.2.8: {resolution: {integrity: sha512-AA==}}\nsnapshots:\n  minimist@1.2.8: {}\n`;
  const files = { 'package.json': '{}', 'pnpm-lock.yaml': lock };
  return random.pick<Files>([
    { ...files, 'pnpm-workspace.yaml': 'configDependencies: {minimist: 1.2.5+sha512-AA==}\n' },
    {
      ...files,
      'pnpm-workspace.yaml':
        'catalogs: {a: {minimist: 1.2.5}}\noverrides: {minimist: "catalog:a"}\n',
    },
  ]);
}

function carthage(random: Random): Files {
  return random.pick<Files>([
    { 'Cartfile.resolved': 'github "vapor/vapor" "4.0.0"\n' },
    { 'Cartfile.resolved': 'git "https://github.com/vapor/vapor.git" "4.0.0"\n' },
    {
      'Package.swift': 'let package = Package(name: "a")\n',
      [`Package@swift-5.${random.below(10)}.swift`]:
        '.package(url: "https://github.com/vapor/vapor", exact: "4.0.0")\n',
    },
    { Cartfile: 'github "vapor/vapor" == 4.0.0\n' },
    { 'Cartfile.resolved': 'git "https://www.github.com/%76apor/vapor?x=1" "4.0.0"\n' },
    { 'Cartfile.private': 'github "vapor/vapor" "main"\n' },
  ]);
}

/** Lockfiles of scripts and of Bazel, and Clojure builds with names of their own. */
function otherLocks(random: Random): Files {
  const coordinate = 'org.apache.logging.log4j/log4j-core';
  return random.pick<Files>([
    { 'maven_install.json': json({ artifacts: { [LOG4J.name]: { version: LOG4J.version } } }) },
    { 'bb.edn': `{:deps {${coordinate} {:mvn/version "2.14.0"}}}` },
    { 'shadow-cljs.edn': `{:dependencies [[${coordinate} "2.14.0"]]}` },
  ]);
}

/** The same files, either unmoved or in a folder. */
function somewhere(random: Random, files: Files): Files {
  const folder = random.pick(['', `${random.word()}/`, `.${random.word()}/${random.word()}/`]);
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [`${folder}${path}`, content]),
  );
}

function attack(name: string, hidden: HiddenPackage, filesOf: (random: Random) => Files): Attack {
  return {
    name,
    rows: ['1.11'],
    variant: (random) => {
      const files = somewhere(random, filesOf(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, hidden) };
    },
  };
}

/** Tool files that are easily missed. */
export const ATTACKS: readonly Attack[] = [
  attack('an override by range or place contradicts the lockfile', NPM, overriding),
  attack('Deno takes a package of npm by its address', NPM, denoModule),
  attack('Deno takes a package that its lockfile or an import map hides', NPM, denoPackage),
  attack('a project of Dart overrides what its lockfile has', HTTP, pubOverride),
  attack('the settings of pnpm name packages', NPM, pnpmSettings),
  attack('Carthage fetches a package', SWIFT, carthage),
  attack('a project of .NET names what no lockfile of NuGet has', NUGET, dotnetProject),
  attack('an environment of conda has a free name or another lockfile', PYPI, condaEnvironment),
  attack('a build of Bazel or Clojure has a file of its own', LOG4J, otherLocks),
  attack('uv locks one script', PYPI, () => ({
    'a.py.lock':
      'version = 1\n[[package]]\nname = "flask"\nversion = "0.5"\nsource = { registry = "https://pypi.org/simple" }\n',
  })),
  attack('a project of Haskell states what no lockfile has', HACKAGE, haskellProject),
  attack('a DESCRIPTION of R is no package, or none at all', CRAN, rProject),
];
