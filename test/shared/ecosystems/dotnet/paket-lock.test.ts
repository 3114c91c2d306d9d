import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const LOCKFILE = `RESTRICTION: == net8.0
NUGET
  remote: https://api.nuget.org/v3/index.json
    FSharp.Core (6.0.5)
    Suave (2.6.2) - restriction: >= netstandard2.1
      fsharp.core (>= 6.0)
      Missing (>= 1.0)
GITHUB
  remote: forki/FsUnit
    FsUnit.fs (81d27fd09575a32c4ed52eadb2eeac5f365b8348)

GROUP Build
NUGET
  remote: https://api.nuget.org/v3/index.json
    FAKE (5.16)
`;

describe('paket.lock', () => {
  it('lists the NuGet packages by group', () => {
    const { packages, problems } = inventoryOfFiles({ 'paket.lock': LOCKFILE });
    expect(problems).toEqual([]);
    expect(packages).toMatchObject([
      { purl: 'pkg:nuget/FAKE@5.16', scope: 'development', locations: [{ line: 15 }] },
      { purl: 'pkg:nuget/FSharp.Core@6.0.5', scope: 'unknown', dependsOn: [] },
      { purl: 'pkg:nuget/Suave@2.6.2', dependsOn: ['pkg:nuget/FSharp.Core@6.0.5'] },
    ]);
  });

  it('lists packages with any indentation', () => {
    const text = 'NUGET\n  remote: https://api.nuget.org/v3/index.json\n  A (1.0)\nB (2.0)\n';
    const { packages, problems } = inventoryOfFiles({ 'paket.lock': text });
    expect([packages.map(({ name }) => name), problems]).toEqual([['A', 'B'], []]);
  });

  it.each([
    ['this is no lockfile\n', 'not-a-lockfile'],
    ['NUGET\n    A 1.0\n', 'unread-line'],
    ['NUGET\n    A (>= 1.0)\n', 'unread-line'],
    ['NUGET\n      A (>= 1.0)\n', 'unread-line'],
    ['x\nNUGET\n', 'unread-line'],
    ['GITHUB\n  remote: a/b\nGROUP x\n    A (1.0)\n', 'unread-line'],
  ])('with the content %j is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'paket.lock': text }).problems).toMatchObject([{ code }]);
  });
});
