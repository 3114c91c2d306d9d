import type { Attack, Random } from './attack.ts';
import { type Files, hidePackage } from './hide-package.ts';

/** Contents from which NuGet or Paket installs the hidden package. */
const HIDDEN = { ecosystem: 'NuGet', name: 'Newtonsoft.Json', version: '12.0.1' };

function project(content: string): string {
  return `<Project Sdk="Microsoft.NET.Sdk">${content}</Project>`;
}

function reference(name: string, version: string): string {
  return `<ItemGroup><PackageReference Include="${name}" Version="${version}" /></ItemGroup>`;
}

/** Project files whose references MSBuild resolves differently from their plain text. */
function projects(random: Random): readonly Files[] {
  const word = random.word();
  const name = 'Newtonsoft.Json';
  const plain = project(reference(name, '12.0.1'));
  return [
    { 'app.csproj': project(reference('Newtonsoft%2eJson', '12.0.1')) },
    { 'app.csproj': project(reference('Newtonsoft%2EJson', '12%2e0.1')) },
    { 'app.csproj': project(reference(`$([System.String]::Copy('${name}'))`, '12.0.1')) },
    {
      'app.csproj': project(
        `<ItemGroup><${word} Include="${name}" /></ItemGroup>${reference(`@(${word})`, '12.0.1')}`,
      ),
    },
    { 'app.csproj': project(reference(name, '12.*')) },
    { 'app.csproj': project(reference(name, '[12.0.1,13.0.0)')) },
    { 'app.csproj': project(`<Import Project="${word}.xml" />`), [`${word}.xml`]: plain },
    { 'app.csproj': project(`<Import Project="$(${word})/x.props" />`), 'x.props': plain },
    { 'app.csproj': project(''), 'app.csproj.user': plain },
    {
      'app.csproj': project(''),
      'packages.app.lock.json': `{"version":1,"dependencies":{"net8.0":{"${name}":{"resolved":"12.0.1"}}}}`,
    },
    {
      'app.csproj': project(
        `<PropertyGroup><DirectoryBuildTargetsPath>$(MSBuildProjectDirectory)/${word}.xml</DirectoryBuildTargetsPath></PropertyGroup>`,
      ),
      [`${word}.xml`]: plain,
    },
    {
      [random.pick(['app.csproj', 'Directory.Build.props'])]: project(
        `<PropertyGroup><Custom${random.pick(['Before', 'After'])}${random.pick(['MicrosoftCommonProps', 'MicrosoftCommonTargets', 'DirectoryBuildProps'])}>$(MSBuildThisFileDirectory)${word}.xml</Custom></PropertyGroup>`.replace(
          /<(Custom\w+)>(.*)<\/Custom>/,
          '<$1>$2</$1>',
        ),
      ),
      [`${word}.xml`]: plain,
    },
    {
      'app.csproj': project('<Import Project="../deps.props" />'),
      'deps.props': project(''),
      '../deps.props': plain,
    },
    {
      'app.csproj': project(
        `<PropertyGroup><NuGet${word}>build</NuGet${word}></PropertyGroup><Import Project="$(NuGet${word})/x.props" />`,
      ),
      'build/x.props': plain,
    },
    { 'app.csproj': plain, 'packages.lock.json': '{}' },
    { 'app.csproj': plain, 'packages.lock.json': '{"version":1,"dependencies":{}}' },
    {
      'app.csproj': plain,
      'packages.lock.json': `{"version":1,"dependencies":{"net8.0":{"${name}":{"type":"Project"}}}}`,
    },
  ];
}

/** Invalid lockfiles, and lockfiles with a line or entry that the parser skips. */
function lockfiles(random: Random): readonly Files[] {
  const garbage = random.pick([
    'this is no lock file\n',
    `${random.word()}: ${random.word()}\n`,
    '<<<<<<< HEAD\nNUGET\n=======\n>>>>>>> main\n',
    `${random.word()} ${random.word()} (${random.word()})\n`,
  ]);
  const indent = ' '.repeat(random.below(6));
  const entry = random.pick<object | null>([
    null,
    { type: 'Direct' },
    { type: 'Project', resolved: '12.0.1' },
  ]);
  const dependencies = { 'net8.0': { 'Newtonsoft.Json': entry } };
  const library = random.pick<object | null>([
    null,
    { type: random.word() },
    { type: 'project', sha512: 'sha512-aaaa' },
  ]);
  return [
    { 'paket.lock': garbage },
    { 'paket.lock': `NUGET\n  remote: https://api.nuget.org/v3/index.json\n${garbage}` },
    { 'paket.lock': `NUGET\n${indent}Newtonsoft.Json (12.0.1)\n` },
    { 'paket.lock': 'NUGET\n    Newtonsoft.Json 12.0.1\n' },
    { 'packages.lock.json': garbage },
    { 'packages.lock.json': random.pick(['{}', '[]', 'null', '{"version":1}']) },
    { 'packages.lock.json': JSON.stringify({ version: 1, dependencies }) },
    { 'packages.config': '<packages><package id="Newtonsoft.Json" /></packages>' },
    { 'packages.config': `<${random.word()}/>` },
    { 'app.deps.json': JSON.stringify({ libraries: { 'Newtonsoft.Json/12.0.1': library } }) },
  ];
}

/** Options that MSBuild takes from a response file beside the project or in a folder above it. */
function responseFile(random: Random): Files {
  const option = random.pick([
    '-p:CustomBeforeMicrosoftCommonProps=own.xml',
    '/property:Configuration=Release;JsonVersion=12.0.1',
    '-nologo -rp:JsonVersion=12.0.1',
    '@own.rsp',
  ]);
  const name = random.pick(['Directory.Build.rsp', 'src/MSBuild.rsp']);
  return { [name]: `# options\n${option}\n`, 'src/app.csproj': project('') };
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a .NET project file names a package with syntax that only MSBuild evaluates',
    rows: ['1.11'],
    variant(random) {
      const files = random.pick(projects(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'an invalid .NET lockfile, or a lockfile with an entry of an unknown form, passes',
    rows: ['1.11'],
    variant(random) {
      const files = random.pick(lockfiles(random));
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
  {
    name: 'a response file of MSBuild sets properties that the scan does not see',
    rows: [],
    variant(random) {
      const files = responseFile(random);
      return { what: JSON.stringify(files), run: () => hidePackage(files, HIDDEN) };
    },
  },
];
