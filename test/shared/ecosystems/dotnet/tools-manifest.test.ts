import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

const TOOLS = `{
  // what developers run
  "version": 1,
  "tools": {
    "dotnet-ef": { "version": "3.1.0", "commands": ["dotnet-ef"] }
  }
}`;

describe('dotnet-tools.json', () => {
  it.each(['.config/dotnet-tools.json', 'dotnet-tools.json'])(
    'lists the tools if its path is %s',
    (path) => {
      const { packages, problems } = inventoryOfFiles({ [path]: TOOLS });
      expect(packages).toMatchObject([
        { purl: 'pkg:nuget/dotnet-ef@3.1.0', scope: 'development', locations: [{ line: 5 }] },
      ]);
      expect(problems).toEqual([]);
    },
  );

  it.each([
    ['{}', 'not-a-lockfile'],
    ['{"tools":{"a":{}}}', 'unread-line'],
    ['{"tools":{"a":{"version":"1.*"}}}', 'unread-line'],
    ['prose', 'malformed'],
  ])('with the content %s is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'dotnet-tools.json': text }).problems).toMatchObject([{ code }]);
  });
});

describe('global.json', () => {
  it('lists the MSBuild SDKs with their versions', () => {
    const text = '{"sdk":{"version":"8.0.100"},"msbuild-sdks":{"A.Sdk":"2.0.0"}}';
    expect(namesOf(inventoryOfFiles({ 'global.json': text }))).toEqual(['A.Sdk@2.0.0']);
    expect(inventoryOfFiles({ 'global.json': '{"sdk":{}}' }).problems).toEqual([]);
  });
});
