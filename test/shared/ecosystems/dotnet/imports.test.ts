import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const importing = (attributes: string) => `<Project><Import ${attributes} /></Project>`;
const DEPS =
  '<Project><ItemGroup><PackageReference Include="A" Version="1.0.0"/></ItemGroup></Project>';

describe('an MSBuild import', () => {
  it.each([
    'Project="../build/deps.props"',
    'Project="..\\build\\deps.props"',
    'Project="$(MSBuildThisFileDirectory)..\\build\\deps.props"',
    'Project="../build/de%70s.props"',
    `Project="../build/deps.props" Condition="Exists('../build/deps.props')"`,
  ])('with the attributes %s adds the package references from the imported file', (attributes) => {
    const inventory = inventoryOfFiles({
      'app/a.csproj': importing(attributes),
      'build/deps.props': DEPS,
    });
    expect(namesOf(inventory)).toEqual(['A@1.0.0']);
    expect(inventory.problems).toMatchObject([{ code: 'unlocked', path: 'app/a.csproj' }]);
  });

  it.each(['Project="gone.props"', 'Project="$(Unknown)/a.props"', 'Project="deps.xml"'])(
    'with the attributes %s is reported as a problem, because the imported file was not read',
    (attributes) => {
      const { problems } = inventoryOfFiles({
        'a.csproj': importing(attributes),
        'deps.xml': DEPS,
      });
      expect(problems).toMatchObject([{ code: 'not-found', path: 'a.csproj' }]);
    },
  );

  it.each([
    'Project="$(MSBuildExtensionsPath)\\x.props"',
    'Project="$(VSToolsPath)\\y.targets" Condition="true"',
    'Sdk="Some.Sdk" Project="Sdk.props"',
    `Project="local.props" Condition="Exists('local.props')"`,
  ])(
    'with the attributes %s is accepted, because the imported file is optional or part of the .NET tools',
    (attributes) => {
      expect(inventoryOfFiles({ 'a.csproj': importing(attributes) }).problems).toEqual([]);
    },
  );

  it('is followed only once if a file imports itself', () => {
    const files = {
      'a.csproj': importing('Project="b.props"'),
      'b.props': importing('Project="b.props"'),
    };
    expect(inventoryOfFiles(files).problems).toEqual([]);
  });
});
