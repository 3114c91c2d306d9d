import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

function versionOf(version: string, files: Readonly<Record<string, string>> = {}): unknown {
  const project = `<Project><PropertyGroup><Own>1.0.0</Own></PropertyGroup><ItemGroup><PackageReference Include="A" Version="${version}" /></ItemGroup></Project>`;
  return inventoryOfFiles({ 'src/app/App.csproj': project, ...files }).packages[0]?.version;
}

function properties(text: string): string {
  return `<Project>${text}</Project>`;
}

describe('an MSBuild property', () => {
  it.each([
    ['comes from the file itself', '$(Own)', '1.0.0'],
    ['is found in any letter case', '$(own)-rc.1', '1.0.0-rc.1'],
    ['comes from a parent folder', '$(Above)', '2.0.0'],
    ['can contain another property', '$(Made)', '2.0.0'],
    ['comes from an imported file', '$(Imported)', '3.0.0'],
    ['has the default value', '$(Default)', '4.0.0'],
    ['is unknown if it applies only to some builds', '$(Some)', undefined],
    ['is unknown if it refers to itself', '$(Self)', undefined],
    ['is unknown if nothing sets it', '$(Missing)', undefined],
    ['is unknown if it calls a function', "$([System.Version]::Parse('1.0'))", undefined],
  ])('%s', (_what, version, expected) => {
    const found = versionOf(version, {
      'Directory.Build.props': properties(
        '<Import Project="$(MSBuildThisFileDirectory)eng\\Versions.props" /><PropertyGroup><Above>2.0.0</Above><Made>$(Above)</Made><Self>$(Self)1</Self></PropertyGroup>',
      ),
      'eng/Versions.props': properties(
        `<PropertyGroup><Imported>3.0.0</Imported><Default Condition="'$(Default)' == ''">4.0.0</Default><Some Condition="'$(OS)' == 'x'">5</Some></PropertyGroup><PropertyGroup Condition="true"><Some>6</Some></PropertyGroup>`,
      ),
    });
    expect(found).toBe(expected);
  });

  it('is found even if a file in a parent folder is unreadable', () => {
    expect(versionOf('$(Own)', { 'Directory.Build.props': '<Project>' })).toBe('1.0.0');
  });

  it('is unknown if its value exceeds the maximum length', () => {
    const doubled = Array.from(
      { length: 40 },
      (_, index) => `<P${index}>$(P${index + 1})$(P${index + 1})</P${index}>`,
    ).join('');
    const found = versionOf('$(P0)', {
      'Directory.Build.props': properties(`<PropertyGroup>${doubled}<P40>1</P40></PropertyGroup>`),
    });
    expect(found).toBeUndefined();
  });
});
