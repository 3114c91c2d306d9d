import { describe, expect, it } from '@jest/globals';
import { workspaceManifests } from '../../../../shared/ecosystems/npm/workspace-globs.ts';

const PATHS = ['package.json', 'a/package.json', 'a/b/package.json', 'a/b/c/package.json'];

function members(workspaces: unknown, root = ''): readonly string[] {
  const lockfile = { path: `${root}yarn.lock`, bytes: Buffer.alloc(0) };
  const manifest = Buffer.from(JSON.stringify({ workspaces }));
  const files = [...PATHS, 'a/node_modules/x/package.json'].map((path) => ({
    path: `${root}${path}`,
    bytes: manifest,
  }));
  return workspaceManifests(lockfile, {
    sourceKind: 'directory',
    file: (path) => files.find((file) => file.path === path),
    named: () => files,
    os: undefined,
  }).map((path) => path.slice(root.length));
}

describe('workspaceManifests', () => {
  it.each<[unknown, readonly string[]]>([
    [['a'], ['a/package.json']],
    [['./a/'], ['a/package.json']],
    [['a/*'], ['a/b/package.json']],
    [['a/**'], ['a/package.json', 'a/b/package.json', 'a/b/c/package.json']],
    [['**/c'], ['a/b/c/package.json']],
    [
      ['a/**', '!a/b'],
      ['a/package.json', 'a/b/c/package.json'],
    ],
    [{ packages: ['a/b'] }, ['a/b/package.json']],
    [['*/x', 3, '../a'], []],
    ['a', []],
    [undefined, []],
  ])('for the patterns %j, returns the manifests %j', (workspaces, paths) => {
    expect(members(workspaces)).toEqual(paths);
    expect(members(workspaces, 'deep/')).toEqual(paths);
  });

  it('is fast for patterns with many asterisks', () => {
    const start = performance.now();
    members([Array.from({ length: 32 }, () => '**').join('/'), `${'a/**/'.repeat(15)}b`]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
