import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const project = (content: string) => `<Project Sdk="Microsoft.NET.Sdk">${content}</Project>`;
const group = (content: string) => project(`<ItemGroup>${content}</ItemGroup>`);

describe('a package reference', () => {
  it.each([
    [
      'escapes',
      group('<PackageReference Include="New%74onsoft%2eJson" Version="12%2e0.1"/>'),
      'Newtonsoft.Json@12.0.1',
    ],
    ['any letter case', group('<packagereference Include="A" version="1.0.0"/>'), 'A@1.0.0'],
    [
      'an element for its version',
      group('<PackageReference Include="A"><version>1.0.0</version></PackageReference>'),
      'A@1.0.0',
    ],
    ['spaces', group('<PackageReference Include=" A " Version=" 1.0.0 "/>'), 'A@1.0.0'],
    [
      'a property for its name',
      project(
        '<PropertyGroup><N>A</N></PropertyGroup><ItemGroup><PackageReference Include="$(N)" Version="1.0.0"/></ItemGroup>',
      ),
      'A@1.0.0',
    ],
    [
      'a choice around it',
      project(
        '<Choose><When Condition="true"><ItemGroup><PackageReference Include="A" Version="1.0.0"/></ItemGroup></When></Choose>',
      ),
      'A@1.0.0',
    ],
    [
      'a target around it',
      project(
        '<Target Name="t"><ItemGroup><PackageReference Include="A" Version="1.0.0"/></ItemGroup></Target>',
      ),
      'A@1.0.0',
    ],
  ])('with %s is parsed', (_what, text, wanted) => {
    expect(namesOf(inventoryOfFiles({ 'a.csproj': text }))).toEqual([wanted]);
  });

  it.each([
    '$(Unknown)',
    '@(Q)',
    "$([System.String]::Concat('Newtonsoft','.Json'))",
    '%(X.Identity)',
  ])('with the name %s is reported as a problem', (name) => {
    const text = group(`\n<PackageReference Include="${name}" Version="1.0.0"/>`);
    expect(inventoryOfFiles({ 'a.csproj': text }).problems).toMatchObject([
      { code: 'unread-line', path: 'a.csproj', line: 2 },
    ]);
  });

  it.each(['13.*', '*', '[1.0,2.0)', '$(Unknown)'])(
    'with the version %s is reported as not locked and is not listed as a package',
    (version) => {
      const text = group(`<PackageReference Include="A" Version="${version}"/>`);
      const { packages, problems } = inventoryOfFiles({ 'a.csproj': text });
      expect(packages).toEqual([]);
      expect(problems).toMatchObject([{ code: 'unlocked' }]);
    },
  );
});
