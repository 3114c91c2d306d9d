import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "app", "dependencies": { "a": "^1.0.0", }, "devDependencies": { "g": "github:x/g" } },
    "lib": { "name": "lib", "dependencies": { "b": "^3.0.0" } },
  },
  "packages": {
    "a": ["a@1.0.0", "", { "dependencies": { "b": "^2.0.0" } }, "sha1-pGY7U2hriV/wdOK6UE37dqjit3A="],

    "a/b": ["@s/b@2.0.0", "", {}, "sha512-x"],

    "b": ["b@3.0.0", "", {}, ""],

    "g": ["g@github:x/g#1234", {}, "x-g-1234"],

    "lib": ["lib@workspace:lib"],
  }
}
`;

describe('bun.lock', () => {
  const inventory = inventoryOfFiles({
    'bun.lock': LOCKFILE,
    'lib/package.json': '{"name":"lib"}',
  });

  it('lists every package, but not the workspaces', () => {
    expect(inventory.packages.map(({ purl, scope, isDirect }) => [purl, scope, isDirect])).toEqual([
      ['pkg:npm/%40s/b@2.0.0', 'runtime', false],
      ['pkg:npm/a@1.0.0', 'runtime', true],
      ['pkg:npm/b@3.0.0', 'runtime', true],
      ['pkg:npm/g?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fx%2Fg.git%401234', 'development', true],
    ]);
  });

  it('lists each package with its line, its digest, and edges to the nearest entries for its dependencies', () => {
    expect(packageNamed(inventory, 'a')).toMatchObject({
      dependsOn: ['pkg:npm/%40s/b@2.0.0'],
      locations: [{ path: 'bun.lock', line: 8 }],
      hashes: [{ algorithm: 'sha1' }],
    });
  });

  it('keeps the location of a package that does not come from a registry', () => {
    expect(packageNamed(inventory, 'g').downloadUrl).toBe('github:x/g#1234');
  });
});

it('bun.lock is reported as a problem if an unbundled package needs a package that has no entry', () => {
  const without = (row: string, text = LOCKFILE) => text.replace(row, '');
  const problemsOf = (text: string) =>
    inventoryOfFiles({ 'bun.lock': text, 'lib/package.json': '{"name":"lib"}' }).problems;
  const b = '    "b": ["b@3.0.0", "", {}, ""],\n';
  expect(problemsOf(without(b))).toEqual([]);
  const both = without('    "a/b": ["@s/b@2.0.0", "", {}, "sha512-x"],\n', without(b));
  expect(problemsOf(both)).toMatchObject([{ code: 'malformed', path: 'bun.lock' }]);
  expect(problemsOf(both.replace('{ "dependencies"', '{ "bundled": true, "dependencies"'))).toEqual(
    [],
  );
});
