import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup>
    <PackageReference Include="A" Version="1.0.0" />
    <PackageReference Include="B"><Version>[2.0.0]</Version></PackageReference>
    <PackageReference Include="T" Version="3.0.0" PrivateAssets="All" />
    <PackageReference Include="Central" />
    <PackageReference Include="Range" Version="[1.0,2.0)" />
    <PackageReference Include="Floating" Version="1.*" />
    <PackageReference Include="Property" Version="$(V)" />
  </ItemGroup>
</Project>`;

describe('project files', () => {
  it('list the packages that have an exact version', () => {
    const { packages } = inventoryOfFiles({ 'App.csproj': PROJECT });
    expect(packages).toMatchObject([
      { purl: 'pkg:nuget/A@1.0.0', isDirect: true, scope: 'runtime', locations: [{ line: 3 }] },
      { purl: 'pkg:nuget/B@2.0.0' },
      { purl: 'pkg:nuget/T@3.0.0', scope: 'development' },
    ]);
  });

  it('can override central package versions and share package references', () => {
    const override =
      '<Project><ItemGroup><PackageReference Include="A" VersionOverride="1.5.0"/></ItemGroup></Project>';
    const shared =
      "<Project><ItemGroup><PackageReference Include='S' Version='2.0.0'><PrivateAssets>all</PrivateAssets></PackageReference></ItemGroup></Project>";
    const files = { 'App.csproj': override, 'Directory.Build.props': shared };
    expect(inventoryOfFiles(files).packages).toMatchObject([
      { purl: 'pkg:nuget/A@1.5.0' },
      { purl: 'pkg:nuget/S@2.0.0', scope: 'development', locations: [{ line: 1 }] },
    ]);
  });

  it('do not contribute packages if their folder has a lockfile', () => {
    const names = ['a', 'B', 'T', 'Central', 'Range', 'Floating', 'Property'];
    const entries = names.map((name) => [name, { type: 'Direct', resolved: '9.0.0' }]);
    const lockfile = { version: 1, dependencies: { 'net8.0': Object.fromEntries(entries) } };
    const files = { 'App.csproj': PROJECT, 'packages.lock.json': JSON.stringify(lockfile) };
    expect(unlockedIn(files)).toEqual([]);
    expect(namesOf(inventoryOfFiles(files))).toContain('a@9.0.0');
    expect(namesOf(inventoryOfFiles(files))).not.toContain('A@1.0.0');
  });

  it.each(['{}', '{"version":1,"dependencies":{}}'])(
    'still contribute packages if the lockfile is %s',
    (lockfile) => {
      const files = { 'App.csproj': PROJECT, 'packages.lock.json': lockfile };
      expect(namesOf(inventoryOfFiles(files))).toEqual(['A@1.0.0', 'B@2.0.0', 'T@3.0.0']);
      expect(unlockedIn(files)).toEqual([
        'App.csproj names 6 dependencies, and no lockfile pins the installed versions',
      ]);
    },
  );

  it('are reported as not locked if there is no lockfile, even if all versions are exact', () => {
    expect(unlockedIn({ 'App.csproj': PROJECT })).toHaveLength(1);
    const none = '<Project><ItemGroup><ProjectReference Include="x.csproj"/></ItemGroup></Project>';
    expect(unlockedIn({ 'App.csproj': none })).toEqual([]);
  });

  it('can share package references, which are locked by the lockfiles of projects in subfolders', () => {
    const shared = '<Project><ItemGroup><PackageReference Include="S"/></ItemGroup></Project>';
    const lockfile = {
      version: 1,
      dependencies: { n: { S: { type: 'Direct', resolved: '1.0.0' } } },
    };
    const files = { 'Directory.Build.props': shared };
    expect(unlockedIn(files)).toHaveLength(1);
    const locked = { ...files, 'src/a/packages.lock.json': JSON.stringify(lockfile) };
    expect(unlockedIn(locked)).toEqual([]);
  });

  it('are locked by project.assets.json, which lists the restored packages', () => {
    const project = '<Project><ItemGroup><PackageReference Include="A"/></ItemGroup></Project>';
    const assets = { libraries: { 'A/1.0.0': { type: 'package' } }, targets: {}, project: {} };
    const files = {
      'app/a.csproj': project,
      'app/obj/project.assets.json': JSON.stringify(assets),
    };
    expect(unlockedIn(files)).toEqual([]);
  });
});

describe('packages.config', () => {
  it('lists the packages that it contains', () => {
    const text =
      '<packages><package id="A" version="1.0"/><package id="T" version="2.0" developmentDependency="true"/><package version="3"/></packages>';
    expect(inventoryOfFiles({ 'packages.config': text }).packages).toMatchObject([
      { purl: 'pkg:nuget/A@1.0', scope: 'runtime' },
      { purl: 'pkg:nuget/T@2.0', scope: 'development' },
    ]);
  });

  it('can contain the name of a project', () => {
    const text = '<packages><package id="A" version="1.0"/></packages>';
    expect(namesOf(inventoryOfFiles({ 'packages.app.config': text }))).toEqual(['A@1.0']);
    const { packages, problems } = inventoryOfFiles({ 'packages.app.config': '<configuration/>' });
    expect([packages, problems]).toEqual([[], []]);
  });
});

describe('Directory.Packages.props', () => {
  it('lists the package versions that it defines centrally', () => {
    const text =
      '<Project><ItemGroup><PackageVersion Include="A" Version="1.0.0"/></ItemGroup></Project>';
    expect(namesOf(inventoryOfFiles({ 'Directory.Packages.props': text }))).toEqual(['A@1.0.0']);
  });

  it('is reported as a problem if it is not XML', () => {
    const { problems } = inventoryOfFiles({ 'Directory.Packages.props': '<Project>\n<a>' });
    expect(problems).toMatchObject([{ code: 'malformed', path: 'Directory.Packages.props' }]);
  });
});

it('a PackageReference can name several packages', () => {
  const reference = '<PackageReference Include="A; B;" Version="1.0.0" />';
  const text = `<Project><ItemGroup>${reference}</ItemGroup></Project>`;
  expect(namesOf(inventoryOfFiles({ 'x.csproj': text }))).toEqual(['A@1.0.0', 'B@1.0.0']);
});

it.each([
  ['packages.config', '<other/>', 'not-a-lockfile'],
  ['packages.config', '<packages><package id="A"/></packages>', 'unread-line'],
  ['packages.config', '<packages><package id="A" version="1.*"/></packages>', 'unread-line'],
  ['packages.config', '<packages><package version="1.0"/></packages>', 'malformed'],
  ['app.csproj', '<other/>', 'not-a-lockfile'],
  ['Directory.Packages.props', '<other/>', 'not-a-lockfile'],
])('%s with the content %s is reported with the problem code %s', (path, text, code) => {
  expect(inventoryOfFiles({ [path]: text }).problems).toMatchObject([{ code }]);
});

describe('project files with other extensions', () => {
  it.each(['a.proj', 'a.pyproj', 'a.xproj'])('such as %s are read', (path) => {
    expect(namesOf(inventoryOfFiles({ [path]: PROJECT }))).toContain('A@1.0.0');
  });

  it('are ignored if their name ends with `.proj` but they are not for MSBuild', () => {
    const { packages, problems } = inventoryOfFiles({ 'map.proj': '+proj=utm +zone=33' });
    expect([packages, problems]).toEqual([[], []]);
  });
});
