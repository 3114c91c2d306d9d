import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const DEPS = `{
  "targets": {
    ".NETCoreApp,Version=v8.0": {
      "App/1.0.0": { "dependencies": { "A": "1.0.0" } },
      "A/1.0.0": { "dependencies": { "B": "2.0.0", "Gone": "1" } }
    }
  },
  "libraries": {
    "App/1.0.0": { "type": "project" },
    "A/1.0.0": { "type": "package" },
    "B/2.0.0": { "type": "package" },
    "runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.0": { "type": "runtimepack" }
  }
}`;

describe.each(['app/App.deps.json', 'obj/project.assets.json'])('%s', (path) => {
  it('lists the packages that the application was built with', () => {
    expect(inventoryOfFiles({ [path]: DEPS }, 'image').packages).toMatchObject([
      {
        purl: 'pkg:nuget/A@1.0.0',
        dependsOn: ['pkg:nuget/B@2.0.0'],
        locations: [{ path, line: 10 }],
      },
      { purl: 'pkg:nuget/B@2.0.0' },
      { purl: 'pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@8.0.0' },
    ]);
  });

  it.each([
    ['{}', 'not-a-lockfile'],
    ['{"libraries":{"A/1":null}}', 'unread-line'],
    ['{"libraries":{"A/1":{"type":"other"}}}', 'unread-line'],
  ])('with the content %s is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ [path]: text }, 'image').problems).toMatchObject([{ code }]);
  });

  it('is reported as a problem if a library with a checksum has the type `project`', () => {
    const text =
      '{"libraries":{"A/1":{"type":"project","sha512":"sha512-x"},"B/1":{"type":"reference"}}}';
    const { packages, problems } = inventoryOfFiles({ [path]: text }, 'image');
    expect([packages, problems.map(({ code }) => code)]).toEqual([[], ['unread-line']]);
  });

  it('is accepted if it contains no packages', () => {
    expect(inventoryOfFiles({ [path]: '{"targets":{}}' }, 'image').problems).toEqual([]);
  });
});
