import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const LIB = '[project]\nname = "lib"\n';

const ONE = 'pyproject.toml names 1 dependency, and no lockfile pins the installed versions';

const lock = (...names: readonly string[]) =>
  names.map((name) => `[[package]]\nname = "${name}"\nversion = "1.0"\n`).join('\n');

describe('a pyproject.toml without a lockfile', () => {
  it.each([
    ['[project]\ndependencies = ["a", "b>=1"]', 'names 2 dependencies'],
    ['[project.optional-dependencies]\nx = ["a"]', 'names 1 dependency'],
    ['[dependency-groups]\ndev = ["a", {include-group = "b"}]', 'names 1 development dependency'],
    ['[tool.poetry.dependencies]\npython = "^3.9"\na = "^1"', 'names 1 dependency'],
    [
      '[tool.poetry.group.dev.dependencies]\na = { version = "1" }',
      'names 1 development dependency',
    ],
    ['[tool.pdm.dev-dependencies]\nt = ["a", "-e file:///x"]', 'names 1 development dependency'],
    ['[tool.uv]\ndev-dependencies = ["a"]', 'names 1 development dependency'],
  ])('with the content %j is reported as a problem', (text, fact) => {
    expect(unlockedIn({ 'pyproject.toml': text })).toEqual([
      `pyproject.toml ${fact}, and no lockfile pins the installed versions`,
    ]);
  });

  it.each([
    '[build-system]\nrequires = ["setuptools"]',
    '[tool.black]\nline-length = 100',
    '[project]\nname = "a"\noptional-dependencies = { all = ["a[x]"] }',
    '[tool.poetry.dependencies]\nlib = { path = "lib" }',
  ])('with the content %j does not need a lockfile', (text) => {
    expect(unlockedIn({ 'pyproject.toml': text, 'lib/pyproject.toml': LIB })).toEqual([]);
  });

  it.each([
    ['[tool.poetry.dependencies]\nlib = { path = "../lib" }', []],
    ['[tool.poetry.dependencies]\nlib = { path = "lib-1.0.tar.gz" }', ['lib@1.0']],
    [
      '[tool.poetry.dependencies]\nlib = [{ version = "1.0", python = "<3" }, { version = "2.0", python = ">=3" }]',
      ['lib@1.0', 'lib@2.0'],
    ],
    ['[tool.poetry.requires-plugins]\nlib = "1.0"', ['lib@1.0']],
    ['[tool.pdm.dev-dependencies]\nx = ["-e git+https://h.test/lib@1#egg=lib"]', ['lib@']],
    ['[tool.flit.metadata]\nrequires = ["lib==1.0"]', ['lib@1.0']],
    ['[tool.flit.metadata.requires-extra]\ntest = ["lib==1.0"]', ['lib@1.0']],
    ['[tool.hatch.envs.docs]\nextra-dependencies = ["lib==1.0"]', ['lib@1.0']],
    ['[tool.hatch.envs.docs]\ndependencies = ["lib<2"]', []],
  ])('with the content %j is reported as not locked, and lists the packages %j', (text, names) => {
    expect(unlockedIn({ 'pyproject.toml': text })).toHaveLength(1);
    expect(namesOf(inventoryOfFiles({ 'pyproject.toml': text }))).toEqual(names);
  });

  it.each([
    '[tool.uv]\noverride-dependencies = ["lib==1.0"]',
    '[tool.briefcase.app.shop]\nrequires = ["lib==1.0", "other"]',
    '[tool.hatch.build.hooks.custom]\ndependencies = ["lib==1.0"]',
    '[tool.uv.extra-build-dependencies]\nx = ["lib==1.0"]',
    '[tool.tox.env_run_base]\ndeps = ["lib==1.0"]',
  ])('with the content %j lists a development package without requiring a lockfile', (text) => {
    const { packages, problems } = inventoryOfFiles({ 'pyproject.toml': text });
    expect(packages).toMatchObject([{ name: 'lib', version: '1.0', scope: 'development' }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['lib', '{ workspace = true }', { 'packages/lib/pyproject.toml': LIB }, []],
    ['lib[x] ; a < "3"', '{ path = "lib" }', { 'lib/pyproject.toml': LIB }, []],
    ['lib', '{ workspace = true }', {}, [ONE]],
    ['lib', '{ path = "lib" }', { 'lib/x': '' }, [ONE]],
    ['lib', '{ path = "lib", marker = "x" }', { 'lib/pyproject.toml': LIB }, [ONE]],
    ['lib<2', '{ path = "lib" }', { 'lib/pyproject.toml': LIB }, [ONE]],
    ['lib==1.0', '{ path = "lib" }', { 'lib/pyproject.toml': LIB }, [ONE]],
  ])(
    'with the requirement %s, the uv source %s and the files %j causes the messages %j',
    (text, source, files, messages) => {
      const manifest = `[project]\ndependencies = ['${text}']\n[tool.uv.sources]\nlib = ${source}\n`;
      expect(unlockedIn({ 'pyproject.toml': manifest, ...files })).toEqual(messages);
    },
  );

  it('lists the dependencies in the files that its dynamic fields refer to', () => {
    const text = `[project]
dynamic = ["dependencies", "optional-dependencies"]
[tool.setuptools.dynamic]
dependencies = { file = ["deps.txt"] }
optional-dependencies = { a = { file = "extra.list" } }
`;
    const files = { 'pyproject.toml': text, 'requirements.txt': 'idna==3.7\n' };
    const found = inventoryOfFiles({ ...files, 'deps.txt': 'urllib3==1.26.0\n' });
    expect(namesOf(found)).toEqual(['idna@3.7', 'urllib3@1.26.0']);
    expect(unlockedIn(files)).toEqual([
      'pyproject.toml names 2 dependencies that requirements.txt does not contain: file: deps.txt, file: extra.list',
    ]);
  });

  it('lists build requirements that are pinned to one version', () => {
    const found = inventoryOfFiles({
      'pyproject.toml': '[build-system]\nrequires = ["setuptools>=64", "urllib3==1.26.0"]\n',
    });
    expect(found.packages.map(({ name, scope }) => [name, scope])).toEqual([
      ['urllib3', 'development'],
    ]);
    expect(found.problems).toEqual([]);
  });

  it('lists dependencies with exact versions as packages', () => {
    const text = `[project]
dependencies = ["Django==3.2.0", "a>=1", "b===2.0"]

[tool.poetry.dependencies]
c = "1.2.3"
d = "==4.0"
e = "^5"
`;
    const found = namesOf(inventoryOfFiles({ 'pyproject.toml': text }));
    expect(found).toEqual(['b@2.0', 'c@1.2.3', 'd@4.0', 'Django@3.2.0']);
  });

  it('counts as a program if its dependencies are dynamic', () => {
    const files = { 'pyproject.toml': '[project]\nname = "x"\ndynamic = ["dependencies"]' };
    expect(unlockedIn(files)).toEqual([
      'pyproject.toml is a program, and no lockfile pins the versions that it installs',
    ]);
    expect(unlockedIn({ ...files, 'requirements.txt': 'a==1.0\n' })).toEqual([]);
  });
});

describe('a pyproject.toml', () => {
  const manifest = '[project]\nname = "app"\ndependencies = ["A_b"]\n';

  it.each([
    ['poetry.lock', lock('a-b')],
    ['uv.lock', `version = 1\n${lock('a-b')}`],
    ['pdm.lock', `${lock('a-b')}\n[metadata]\nlock_version = "4.5.0"\n`],
    ['pylock.toml', 'lock-version = "1.0"\n[[packages]]\nname = "a-b"\nversion = "1.0"\n'],
    ['requirements.txt', 'a.b==1.0\n'],
    ['requirements/prod.txt', 'a.b==1.0\n'],
  ])('is locked by %s', (name, text) => {
    expect(unlockedIn({ 'pyproject.toml': manifest, [name]: text })).toEqual([]);
  });

  it('counts as locked only if a lockfile contains its packages', () => {
    expect(unlockedIn({ 'pyproject.toml': manifest, 'uv.lock': lock('c') })).toEqual([
      'pyproject.toml names 1 dependency that uv.lock does not contain: A_b',
    ]);
    expect(unlockedIn({ 'pyproject.toml': manifest, 'x/uv.lock': lock('a-b') })).toHaveLength(1);
  });
});

describe('a dependency on a folder in the source tree', () => {
  const manifestWith = (requirement: string) =>
    `[project]\nname = "app"\ndependencies = ["a", ${JSON.stringify(requirement)}]\n`;
  const project = (name: string) => `[project]\nname = "${name}"\n`;
  const unlockedWith = (requirement: string, name = 'lib') =>
    unlockedIn({
      'pyproject.toml': manifestWith(requirement),
      'poetry.lock': lock('a'),
      'libs/lib/pyproject.toml': project(name),
    });

  it.each([
    'lib @ file:///${PROJECT_ROOT}/libs/lib',
    'Lib[more]@file:///${PROJECT_ROOT}/./libs/lib/ ; python_version > "3"',
  ])('needs no lockfile entry: %s', (requirement) => {
    expect(unlockedWith(requirement)).toEqual([]);
  });

  it.each([
    ['lib @ file:///${PROJECT_ROOT}/libs/lib', 'other'],
    ['lib @ file:///${PROJECT_ROOT}/libs/missing', 'lib'],
    ['lib @ file:///${PROJECT_ROOT}/../libs/lib', 'lib'],
    ['lib @ file:///${PROJECT_ROOT}/libs%2flib', 'lib'],
    ['lib @ file:///${HOME}/libs/lib', 'lib'],
    ['lib @ https://${PROJECT_ROOT}/libs/lib', 'lib'],
  ])(
    'needs a lockfile entry if the folder does not contain the required project: %s, project name %s',
    (requirement, name) => {
      expect(unlockedWith(requirement, name)).toHaveLength(1);
    },
  );
});
