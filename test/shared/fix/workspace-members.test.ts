import { describe, expect, it } from '@jest/globals';
import { memberManifests, pnpmFolders } from '../../../shared/fix/workspace-members.ts';
import { cpuMs } from '../../support/cpu-time.ts';

const NPM = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { workspaces: ['packages/*'] },
    'node_modules/a': { link: true, resolved: 'packages/a' },
    'packages/a': { dependencies: { lodash: '4.17.20' } },
    'packages/a/node_modules/lodash': { version: '4.17.20' },
    '../outside': {},
  },
});

const PNPM = `lockfileVersion: '9.0'

importers:

  .:
    dependencies: {}

  'packages/a':
    dependencies: {}

packages: {}
`;

const YARN = `__metadata:
  version: 8

"a@workspace:packages/a":
  version: 0.0.0-use.local
  resolution: "a@workspace:packages/a"

"shop@workspace:.":
  version: 0.0.0-use.local
  resolution: "shop@workspace:."
`;

describe('memberManifests', () => {
  it.each([
    ['npm', 'app/package-lock.json', NPM, ['app/packages/a/package.json', 'outside/package.json']],
    ['pnpm', 'pnpm-lock.yaml', PNPM, ['packages/a/package.json']],
    ['Yarn', 'yarn.lock', YARN, ['packages/a/package.json']],
    ['an invalid lockfile', 'package-lock.json', '{"workspaces"', []],
    ['another format', 'Cargo.lock', NPM, []],
  ])(
    'for a lockfile of %s, returns the manifests of workspace members',
    (_, path, text, manifests) => {
      expect(memberManifests(path, text)).toEqual(manifests);
    },
  );

  it('returns no manifest outside the scanned folder', () => {
    expect(memberManifests('package-lock.json', NPM)).toEqual(['packages/a/package.json']);
  });
});

describe('pnpmFolders', () => {
  it('returns the folder of each project without quotes', () => {
    expect(pnpmFolders(PNPM)).toEqual(['.', 'packages/a']);
  });
});

it('memberManifests reads a malicious Yarn lockfile in linear time', () => {
  const text = `  resolution: "${'@workspace:'.repeat(100_000)}`;
  const members: (readonly string[])[] = [];
  expect(cpuMs(() => members.push(memberManifests('yarn.lock', text)))).toBeLessThan(1_000);
  expect(members).toEqual([[]]);
});
