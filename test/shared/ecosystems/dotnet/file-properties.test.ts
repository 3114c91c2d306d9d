import { expect, it } from '@jest/globals';
import { inventoryOfFiles, otherProblems } from '../../../support/inventory.ts';

const project = (property: string, value: string) =>
  `<Project><PropertyGroup><${property}>${value}</${property}></PropertyGroup></Project>`;

it.each([
  ['DirectoryBuildPropsPath', '$(MSBuildProjectDirectory)/x.xml'],
  ['DirectoryBuildTargetsPath', 'eng/deps.targets'],
  ['directorypackagespropspath', '$(MSBuildThisFileDirectory)cpm.xml'],
  ['NuGetLockFilePath', 'locks/my.json'],
  ['CustomBeforeMicrosoftCommonProps', 'eng/before.props'],
  ['customaftermicrosoftcommontargets', '$(CustomAfterMicrosoftCommonTargets);eng/after.targets'],
  ['CustomAfterDirectoryBuildProps', '../x.props'],
  ['BeforeMicrosoftNETSdkTargets', '$(X)'],
  ['ForceImportBeforeCppTargets', 'x.targets'],
])(
  'the inventory reports a problem if the property %s refers to a file that was not read: %s',
  (property, value) => {
    const { problems } = inventoryOfFiles({ 'a.csproj': project(property, value) });
    expect(problems).toMatchObject([{ code: 'not-found', path: 'a.csproj', line: 1 }]);
  },
);

it.each([
  ['DirectoryBuildPropsPath', '$(MSBuildThisFileDirectory)Directory.Build.props'],
  ['DirectoryPackagesPropsPath', 'eng\\Packages.props'],
  ['NuGetLockFilePath', '$(MSBuildProjectDirectory)/packages.$(Configuration).lock.json'],
  ['NuGetLockFilePath', ''],
  ['CustomBeforeMicrosoftCommonProps', ''],
  ['CustomBeforeMicrosoftCommonProps', '$(CustomBeforeMicrosoftCommonProps)'],
])('the inventory accepts the property %s with the value %j', (property, value) => {
  const inventory = inventoryOfFiles({ 'a.csproj': project(property, value) });
  expect(otherProblems(inventory)).toEqual([]);
});
