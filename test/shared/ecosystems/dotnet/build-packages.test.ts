import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const LOCK = JSON.stringify({ version: 1, dependencies: {} });

function namesIn(project: string): readonly string[] {
  return namesOf(inventoryOfFiles({ 'a.csproj': project, 'packages.lock.json': LOCK }));
}

it.each([
  '<Project Sdk="A/1.0.0" />',
  '<Project Sdk="Microsoft.NET.Sdk; A/1.0.0" />',
  '<Project><Sdk Name="A" Version="1.0.0" /><Sdk Name="Microsoft.NET.Sdk" /></Project>',
  '<Project><Import Project="Sdk.props" Sdk="A" Version="1.0.0" /></Project>',
  '<Project><Import Project="Sdk.props" Sdk="A/1.0.0" /></Project>',
  '<Project><PropertyGroup><V>1.0.0</V></PropertyGroup><Sdk Name="A" Version="$(V)" /></Project>',
  '<Project><ItemGroup><PackageDownload Include="A" Version="[1.0.0]" /></ItemGroup></Project>',
  '<Project><ItemGroup><DotNetCliToolReference Include="A" Version="1.0.0" /></ItemGroup></Project>',
])('the inventory lists the package that the build downloads for the project %s', (project) => {
  expect(namesIn(project)).toEqual(['A@1.0.0']);
});

it('the inventory lists every version of a download-only package', () => {
  const item = '<PackageDownload Include="A" Version="[1.0.0];[2.0.0]" />';
  expect(namesIn(`<Project><ItemGroup>${item}</ItemGroup></Project>`)).toEqual([
    'A@1.0.0',
    'A@2.0.0',
  ]);
});

it('the inventory reports a project SDK without an exact version', () => {
  const project = '<Project><Sdk Name="A" Version="1.*" /></Project>';
  expect(inventoryOfFiles({ 'a.csproj': project }).problems).toMatchObject([
    {
      code: 'unread-line',
      message: '"A 1.*" is not recognized. Fix: specify one exact version, such as [1.0.0]',
    },
  ]);
});
