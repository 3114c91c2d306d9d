import { describe, expect, it } from '@jest/globals';
import {
  concernsChange,
  isBuildFile,
  namedChanges,
  readsChange,
} from '../../../shared/compare/named-changes.ts';

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });

/** Returns true if the manifest reads one of the files that a change edits without being read by the scan. */
function reads(path: string, text: string, ...changed: readonly string[]): boolean {
  return readsChange(file(path, text), namedChanges([], [], changed));
}

describe('a manifest', () => {
  it.each([
    ['a/requirements.txt', '-c c.txt\nurllib3\n', 'a/c.txt'],
    ['a/requirements.txt', '-c ../common/b.lst\n', 'common/b.lst'],
    ['Gemfile', 'eval_gemfile "more.rb"\n', 'more.rb'],
    ['a/build.gradle', 'apply from: "$rootDir/gradle/deps.gradle"\n', 'gradle/deps.gradle'],
    ['setup.py', 'setup(install_requires=open("deps.lst").read())\n', 'deps.lst'],
    ['n/a.csproj', '<Import Project="..\\x.inc"/>', 'x.inc'],
    ['pyproject.toml', 'dependencies = {file = ["deps.in"]}', 'deps.in'],
    ['a/pom.xml', '<relativePath>../base.xml</relativePath>', 'base.xml'],
    ['setup.py', 'from deps import D\nsetup(install_requires=D)', 'deps.py'],
    ['setup.py', 'import tools.deps', 'tools/deps.py'],
    ['setup.py', 'from deps import D', 'deps/__init__.py'],
    ['setup.py', 'from deps import VERSIONS', 'deps.py'],
    ['setup.py', 'from deps import MIN_VERSION_DEPS', 'deps.py'],
    ['setup.py', 'import version, deps', 'deps.py'],
    ['requirements.txt', 'flawed', 'constraints.txt'],
    ['a/requirements-dev.in', 'flawed', 'dev-constraints-3.12.txt'],
    ['setup.py', 'setup(install_requires=["flawed"])', '.config/pip/pip.conf'],
    ['setup.py', 'D = open(\n    "deps.lst"\n).read()', 'deps.lst'],
    ['pyproject.toml', 'files = [\n  "a.lst",\n  "b.lst",\n]\n', 'b.lst'],
    ['Gemfile', 'require_relative "deps"', 'deps.rb'],
    ['mix.exs', 'Code.require_file("deps.exs")', 'deps.exs'],
    ['a.csproj', '<V>$([System.IO.File]::ReadAllText(v.txt))</V>', 'v.txt'],
    ['a.csproj', '<Import Project="build/*.props"/>', 'build/x.props'],
    ['composer.json', '{"extra":{"merge-plugin":{"include":["c/a.dist"]}}}', 'c/a.dist'],
    ['composer.json', '{"extra":{"merge-plugin":{"include":["c/*/a.json"]}}}', 'c/d/a.json'],
  ])('such as %s with the content %j reads the changed file %s', (path, text, changed) => {
    expect(reads(path, text, changed)).toBe(true);
  });

  it.each([
    ['setup.py', 'setup(long_description=open("README.md").read())', 'README.md'],
    ['setup.py', 'exec(open("a/version.py").read())', 'a/version.py'],
    ['package.json', '{"scripts": {"start": "node -r ./x.js"}}', 'x.js'],
    ['a.csproj', '<Compile Include="Foo.cs"/>', 'Foo.cs'],
    ['pyproject.toml', '"src/a.py" = ["E501"]', 'src/a.py'],
    ['a/requirements.txt', '-c b.txt\n', 'c/b.txt'],
    ['requirements.txt', '-r requirements/base.txt\n', 'requirements/base.txt'],
    ['setup.py', 'setup(install_requires=["a"], scripts=["bin/tool.sh"])', 'bin/tool.sh'],
    ['a/requirements.txt', '-r b.txt\n', 'a/b.txt'],
    ['setup.py', 'from app import __version__', 'app/__init__.py'],
    ['setup.py', 'setup(entry_points={"console_scripts": ["x=app.main:run"]})', 'app/main.py'],
    ['setup.py', 'from os import path', 'lib/os.txt.bak'],
    ['Cargo.toml', '[lib]\npath = "src/lib.rs"', 'src/lib.rs'],
    ['composer.json', '{"autoload":{"files":["src/a.php"]}}', 'src/a.php'],
    ['a/package.json', '{"dependencies":{"x":"*"}}', 'package-lock.json'],
    ['build.gradle', 'implementation "g:a:$v"', 'src/main/java/A.java'],
    ['build.gradle', 'implementation "g:a:$v"', 'gradle/wrapper/gradle-wrapper.properties'],
    ['requirements.txt', 'a', 'build.gradle'],
    ['java/pom.xml', '<a/>', 'constraints.txt'],
    ['requirements.txt', 'a', 'py/constraints.txt'],
    ['requirements.txt', 'a', 'constraints.md'],
  ])('such as %s with the content %j does not read the changed file %s', (path, text, changed) => {
    expect(reads(path, text, changed)).toBe(false);
  });
});

describe('a manifest that uses settings in other files', () => {
  const catalog = (range: string) =>
    file('pnpm-workspace.yaml', `catalog:\n  minimist: ${range}\n`);
  const props = (text: string) => file('Directory.Build.props', `<Project>${text}</Project>`);

  it.each([
    [
      'p/package.json',
      '{"dependencies": {"minimist": "catalog:"}}',
      catalog('1'),
      catalog('2'),
      true,
    ],
    [
      'p/package.json',
      '{"dependencies": {"lodash": "catalog:"}}',
      catalog('1'),
      catalog('2'),
      false,
    ],
    [
      'p/package.json',
      '{"dependencies": {"minimist": "catalog:"}}',
      catalog('1'),
      catalog('1'),
      false,
    ],
    ['a.csproj', 'Version="$(NJ)"', props('<NJ>13.*</NJ>'), props('<NJ>12.*</NJ>'), true],
    ['a.csproj', 'Version="13.*"', props('<NJ>13.*</NJ>'), props('<NJ>12.*</NJ>'), false],
  ])(
    'is affected by a change to the settings only if it uses them: %s with the content %j',
    (path, text, before, after, isRead) => {
      const same = before.bytes.equals(after.bytes);
      const changes = namedChanges([before], [same ? before : after], []);
      expect(readsChange(file(path, text), changes)).toBe(isRead);
    },
  );

  it('is affected by a change to the settings only if they are in a parent folder', () => {
    const settings = (text: string) => file('a/.yarnrc.yml', text);
    const changes = namedChanges([settings('x: 1\n')], [settings('x: 2\n')], []);
    const manifest = (path: string) => file(path, '{"dependencies": {"x": "catalog:"}}');
    expect(readsChange(manifest('a/b/package.json'), changes)).toBe(true);
    expect(readsChange(manifest('b/package.json'), changes)).toBe(false);
  });

  it('is affected by a change to MSBuild settings in any folder', () => {
    const settings = (text: string) => file('eng/Versions.props', `<V>${text}</V>`);
    const changes = namedChanges([settings('9')], [settings('8')], []);
    expect(readsChange(file('src/a.csproj', 'Version="$(V)"'), changes)).toBe(true);
    expect(readsChange(file('src/a.csproj', 'Version="$(W)"'), changes)).toBe(false);
    const deleted = namedChanges([settings('9')], [], []);
    expect(readsChange(file('src/a.csproj', 'Version="$(V)"'), deleted)).toBe(true);
  });

  it('is affected by a change to a property that another property uses', () => {
    const settings = (w: string) =>
      file('eng/Versions.props', `<V>$(U)</V>\n<U>$(W)</U>\n<W>${w}</W>`);
    const changes = namedChanges([settings('9')], [settings('8')], []);
    expect(readsChange(file('src/a.csproj', 'Version="$(V)"'), changes)).toBe(true);
    expect(readsChange(file('src/a.csproj', 'Version="$(X)"'), changes)).toBe(false);
  });

  it('is affected by the removal of a manifest with settings for other manifests', () => {
    const changes = namedChanges([file('package.json', '{"overrides":{"x":"9"}}')], [], []);
    expect(readsChange(file('a/package.json', '{}'), changes)).toBe(true);
  });

  it('is compared in linear time with the names in long lines', () => {
    const text = `# ${'import '.repeat(100_000)}\n-r absent.txt\n`;
    const started = performance.now();
    expect(reads('requirements.txt', text, 'a.txt')).toBe(false);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  const sections = (path: string, before: string, after: string, manifest: string) =>
    readsChange(file(manifest, ''), namedChanges([file(path, before)], [file(path, after)], []));

  it.each([
    ['package.json', '{"overrides":{"x":"9"}}', '{"overrides":{"x":"1"}}', 'a/package.json', true],
    ['package.json', '{"workspaces":["a"]}', '{"workspaces":["b"]}', 'a/package.json', true],
    ['package.json', '{"scripts":{}}', '{"dependencies":{"x":"1"}}', 'a/package.json', false],
    [
      'package.json',
      '{"version":"1","workspaces":["a"],"dependencies":{"x":"1"}}',
      '{"version":"2","workspaces":["a"],"dependencies":{"x":"2"}}',
      'a/package.json',
      false,
    ],
    ['b/package.json', '{"overrides":{}}', '{}', 'a/package.json', false],
    ['package.json', '{"overrides":{}}', '{}', 'a/pyproject.toml', false],
    ['pyproject.toml', 'override-dependencies=[]', '', 'a/pyproject.toml', true],
    ['uv.toml', 'override-dependencies=[]', '', 'a/pyproject.toml', true],
    ['pyproject.toml', '[tool.ruff]', '[tool.black]', 'a/pyproject.toml', false],
    ['Cargo.toml', '[workspace]\na="1"', '[workspace]\na="2"', 'a/Cargo.toml', true],
  ])('%s with a change from %j to %j affects %s: %p', (path, before, after, manifest, expected) => {
    expect(sections(path, before, after, manifest === '' ? path : manifest)).toBe(expected);
  });
});

describe('the message of a problem', () => {
  it.each([
    ['requirements.txt', 'the included file deps/base.lst was not read', 'deps/base.lst', true],
    ['a/build.gradle', 'a/build.gradle names a', 'build.gradle', true],
    ['a/build.gradle', 'a/build.gradle names a', 'A.java', false],
    ['build.sbt', 'build.sbt names a', 'project/V.scala', true],
    ['requirements.txt', 'requirements.txt names a', 'build.gradle', false],
    ['requirements.txt', 'flawed has no exact version', 'constraints.txt', true],
    ['requirements.txt', 'flawed has no exact version', 'uv.toml', true],
    ['java/pom.xml', 'a has no exact version', 'py/constraints.txt', false],
    ['requirements.txt', 'the included file ../version.lst was not read', 'deps/x.md', false],
    ['a/compose.yml', 'the Compose file ../x.cfg was not read. Fix: use a.yml', 'x.cfg', true],
    ['a/compose.yml', 'the Compose file ../x.cfg was not read. Fix: use a.yml', 'a/a.yml', false],
    ['package.json', 'package.json contains 1 name that .yarnrc.yml lacks', '.yarnrc.yml', true],
    ['package.json', 'package.json contains 1 name that .yarnrc.yml lacks', 'a.yml', false],
    [
      'a/package.json',
      'a/package.json names x. Fix: commit package-lock.json',
      'package-lock.json',
      false,
    ],
    ['a/requirements.txt', 'requirements.txt contains a', 'requirements.txt', false],
  ])('in %s, %j, names the changed file %s: %p', (path, message, changed, expected) => {
    expect(concernsChange(message, path, namedChanges([], [], [changed]))).toBe(expected);
  });
});

it.each([
  ['pom.xml', true],
  ['a/parent.xml', true],
  ['a/flattened-pom.xml', true],
  ['.mvn/maven.config', true],
  ['a/build.gradle.kts', true],
  ['gradle/libs.versions.toml', true],
  ['gradle.properties', true],
  ['buildSrc/src/main/kotlin/Versions.kt', true],
  ['project/Dependencies.scala', true],
  ['build.mill', true],
  ['defs/deps.bzl', true],
  ['gradle/README.md', false],
  ['gradle/wrapper/gradle-wrapper.properties', false],
  ['src/main/resources/a.xml', false],
  ['src/main/kotlin/Versions.kt', false],
  ['a/constraints.txt', false],
  ['application.properties', false],
  ['NOTES.md', false],
])('the build file test returns for %s: %p', (path, isBuild) => {
  expect(isBuildFile(path)).toBe(isBuild);
});
