import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const LOCKFILE = `{
  "version": 1,
  "dependencies": {
    "net8.0": {
      "A": { "type": "Direct", "resolved": "1.0.0", "dependencies": { "b": "2.0.0" } },
      "B": { "type": "Transitive", "resolved": "2.0.0" },
      "Own": { "type": "Project" }
    },
    "net6.0": {
      "A": { "type": "Direct", "resolved": "1.0.0" }
    }
  }
}`;

describe('packages.lock.json', () => {
  it('lists the packages of every framework, but not projects', () => {
    expect(inventoryOfFiles({ 'packages.lock.json': LOCKFILE }).packages).toMatchObject([
      {
        purl: 'pkg:nuget/A@1.0.0',
        isDirect: true,
        dependsOn: ['pkg:nuget/B@2.0.0'],
        locations: [{ line: 5 }, { line: 10 }],
      },
      { purl: 'pkg:nuget/B@2.0.0', isDirect: false },
    ]);
  });

  it.each([
    ['{}', 'not-a-lockfile'],
    ['{"version":1}', 'not-a-lockfile'],
    ['{"dependencies":{}}', 'not-a-lockfile'],
    ['{"version":1,"dependencies":{"net8.0":[]}}', 'unread-line'],
    ['{"version":1,"dependencies":{"net8.0":{"A":null}}}', 'unread-line'],
    ['{"version":1,"dependencies":{"net8.0":{"A":{"type":"Direct"}}}}', 'unread-line'],
  ])('with the content %s is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'packages.lock.json': text }).problems).toMatchObject([{ code }]);
  });

  it('is read even if the file name contains the project name', () => {
    const text = '{"version":1,"dependencies":{"net8.0":{"A":{"resolved":"1.0.0"}}}}';
    expect(inventoryOfFiles({ 'packages.app.lock.json': text }).packages).toMatchObject([
      { name: 'A' },
    ]);
  });

  it('is accepted if it contains no packages', () => {
    const text = '{"version":1,"dependencies":{"net8.0":{}}}';
    expect(inventoryOfFiles({ 'packages.lock.json': text }).problems).toEqual([]);
  });

  it('lists every package that has a resolved version, regardless of its type', () => {
    const text =
      '{"version":1,"dependencies":{"net8.0":{"A":{"type":"Project","resolved":"1.0.0"}}}}';
    expect(inventoryOfFiles({ 'packages.lock.json': text }).packages).toMatchObject([
      { name: 'A' },
    ]);
  });
});

it('packages.lock.json is reported as a problem once per framework and runtime in which a dependency has no entry', () => {
  const entry = { type: 'Direct', resolved: '1.0.0' };
  const needing = { ...entry, dependencies: { z: '2.0.0' } };
  const dependencies = {
    'net8.0': { A: needing, Z: entry },
    'net8.0/win-x64': { A: needing, B: { ...entry, dependencies: { y: '1.0.0' } } },
    'net6.0': { A: needing },
  };
  const text = JSON.stringify({ version: 1, dependencies }, null, 2);
  const { problems } = inventoryOfFiles({ 'packages.lock.json': text });
  expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
    expect.stringMatching(/^25: A package needs y, but the lockfile has no entry for it\./),
    expect.stringMatching(/^34: A package needs z, but the lockfile has no entry for it\./),
  ]);
});
