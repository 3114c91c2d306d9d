import { describe, expect, it } from '@jest/globals';
import { isBuildFile, namedChanges, readsChange } from '../../../shared/compare/named-changes.ts';

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
    ['a/requirements.txt', '-r b.txt\n', 'a/b.txt'],
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
    const settings = (text: string) => file('a/gradle.properties', text);
    const changes = namedChanges([settings('v=1\n')], [settings('v=2\n')], []);
    const manifest = (path: string) => file(path, 'implementation "g:a:${v}"');
    expect(readsChange(manifest('a/b/build.gradle'), changes)).toBe(true);
    expect(readsChange(manifest('b/build.gradle'), changes)).toBe(false);
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
  ['src/main/resources/a.xml', false],
  ['src/main/kotlin/Versions.kt', false],
  ['application.properties', false],
  ['NOTES.md', false],
])('the build file test returns for %s: %p', (path, isBuild) => {
  expect(isBuildFile(path)).toBe(isBuild);
});
