import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const ROOT = '{"name":"root","workspaces":["packages/*"]}';
const MEMBER = '{"name":"lib","dependencies":{"a":"^1.0.0","alias":"npm:b@^2.0.0","other":"*"}}';
const OTHER = '{"name":"other"}';

/** A lockfile of each package manager, once with the member `packages/lib` and once without it. */
const LOCKFILES: readonly (readonly [string, string, string])[] = [
  [
    'package-lock.json',
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { name: 'root', workspaces: ['packages/*'] },
        'node_modules/a': { version: '1.0.0' },
        'node_modules/alias': { name: 'b', version: '2.0.0' },
        'node_modules/lib': { resolved: 'packages/lib', link: true },
        'node_modules/other': { resolved: 'packages/other', link: true },
        'packages/lib': { name: 'lib', dependencies: { a: '^1.0.0' } },
        'packages/other': { name: 'other' },
      },
    }),
    'packages/lib',
  ],
  [
    'yarn.lock',
    `__metadata:
  version: 8

"a@npm:^1.0.0":
  version: 1.0.0
  resolution: "a@npm:1.0.0"

"alias@npm:b@^2.0.0":
  version: 2.0.0
  resolution: "b@npm:2.0.0"

"lib@workspace:packages/lib":
  version: 0.0.0-use.local
  resolution: "lib@workspace:packages/lib"

"other@*, other@workspace:packages/other":
  version: 0.0.0-use.local
  resolution: "other@workspace:packages/other"
`,
    'packages/lib',
  ],
  [
    'pnpm-lock.yaml',
    `lockfileVersion: '9.0'

importers:

  .: {}

  packages/lib:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0
      alias:
        specifier: npm:b@^2.0.0
        version: b@2.0.0
      other:
        specifier: '*'
        version: link:../other

  packages/other: {}

packages:

  a@1.0.0:
    resolution: {integrity: sha512-AA==}

  b@2.0.0:
    resolution: {integrity: sha512-AA==}

snapshots:

  a@1.0.0: {}

  b@2.0.0: {}
`,
    'packages/lib',
  ],
  [
    'bun.lock',
    `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "root" },
    "packages/lib": { "name": "lib", "dependencies": { "a": "^1.0.0" } },
    "packages/other": { "name": "other" },
  },
  "packages": {
    "a": ["a@1.0.0", "", {}, "sha512-AA=="],
    "alias": ["b@2.0.0", "", {}, "sha512-AA=="],
    "lib": ["lib@workspace:packages/lib"],
    "other": ["other@workspace:packages/other"],
  }
}
`,
    'packages/lib',
  ],
];

function unlocked(files: Readonly<Record<string, string>>) {
  const { problems } = inventoryOfFiles(files);
  return problems.filter(({ code }) => code === 'unlocked').map(({ path }) => path);
}

describe('a workspace member', () => {
  it.each(LOCKFILES)(
    "is locked by the root's %s if that lockfile contains the member",
    (name, lockfile) => {
      const files = {
        'package.json': ROOT,
        [name]: lockfile,
        'packages/lib/package.json': MEMBER,
        'packages/other/package.json': OTHER,
      };
      expect(unlocked(files)).toEqual([]);
    },
  );

  it.each(LOCKFILES)(
    'is not locked by a %s that contains only a different folder',
    (name, lockfile, folder) => {
      const files = {
        'package.json': ROOT,
        [name]: lockfile.replaceAll(folder, 'packages/gone'),
        'packages/lib/package.json': MEMBER,
      };
      expect(unlocked(files)).toEqual(['packages/lib/package.json']);
    },
  );

  it('is locked by a classic yarn.lock if the root package.json lists the member as a workspace', () => {
    const lockfile = `a@^1.0.0:
  version "1.0.0"

"alias@npm:b@^2.0.0":
  version "2.0.0"
`;
    const files = {
      'yarn.lock': lockfile,
      'packages/lib/package.json': MEMBER,
      'packages/other/package.json': OTHER,
    };
    expect(unlocked({ ...files, 'package.json': ROOT })).toEqual([]);
    expect(unlocked({ ...files, 'package.json': '{}' })).toEqual(['packages/lib/package.json']);
  });

  it('is locked by a deno.lock that lists it', () => {
    const lockfile = JSON.stringify({
      version: '4',
      specifiers: { 'npm:a@1': '1.0.0' },
      npm: { 'a@1.0.0': { integrity: 'sha512-AA==' } },
      workspace: { members: { 'packages/lib': { packageJson: { dependencies: ['npm:a@1'] } } } },
    });
    const files = {
      'deno.lock': lockfile,
      'packages/lib/package.json': '{"dependencies":{"a":"1"}}',
    };
    expect(unlocked(files)).toEqual([]);
  });
});
